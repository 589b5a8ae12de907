import { type CellReason, cellReasons, type ImportCell } from "@diaodu/core/collect";
import { useLanguage, useText } from "../texts/index.ts";
import { grouped } from "./grouped.ts";
import { collectTexts } from "./texts.ts";

/** How many cells of each reason are named by place; all of them stand in the table below. */
const namedCells = 12;

/** Numbers that were not understood for a reason that only the file itself can mend. */
export function UnknownRest({ cells }: { cells: readonly ImportCell[] }) {
  const text = useText(collectTexts);
  const language = useLanguage();
  if (cells.length === 0) return null;
  const byReason = grouped(cells, ({ reason }): CellReason => reason ?? "unknown-indicator");
  return (
    <section className="asks">
      <h3>
        {text("unknown.rest")} <small>{cells.length}</small>
      </h3>
      <p className="section-note">{text("unknown.mend")}</p>
      <ul className="unknowns">
        {[...byReason].map(([reason, own]) => (
          <li key={reason}>
            <span className="unknown-words">{cellReasons[reason][language]}</span>{" "}
            <span className="unknown-where">
              {text("unknown.cells", { count: own.length })}：
              {own
                .slice(0, namedCells)
                .map(({ sheet, cell }) => `${sheet.trim()} ${cell}`)
                .join("、")}
              {own.length > namedCells && ` ${text("unknown.others", { count: own.length - namedCells })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
