import { useText } from "../../texts/index.ts";
import type { PreviewRow, TargetPreview } from "../answers.ts";
import { Remarks } from "../sheet/remarks.tsx";
import { importTexts } from "./texts.ts";

/** Targets of one kind: whose, of what, and before → after. */
export function PreviewRows({ title, rows }: { title: string; rows: readonly PreviewRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="preview-rows" aria-label={title}>
      <h3>
        {title} <b>{rows.length}</b>
      </h3>
      <ol>
        {rows.map((row) => (
          <Row key={`${row.sheet} ${row.row}`} row={row} />
        ))}
      </ol>
    </section>
  );
}

function Row({ row: { sheet, row, place, name, text: promised, before, entry, remarks } }: { row: PreviewRow }) {
  const text = useText(importTexts);
  return (
    <li>
      <p>
        <b>{name}</b> {before && <s>{before}</s>} {before && "→"} {promised}{" "}
        <span className="section-note">
          {[text("import.row", { sheet, row }), place, entry.document].filter(Boolean).join(" · ")}
        </span>
      </p>
      {/* Before and after stand above. */}
      <Remarks remarks={remarks.filter(({ kind }) => kind !== "superseded")} />
    </li>
  );
}

/** What is wrong in the file, each with its row and column. */
export function PreviewFaults({ faults }: Pick<TargetPreview, "faults">) {
  const text = useText(importTexts);
  if (faults.length === 0) return null;
  return (
    <section className="preview-rows" aria-label={text("import.faults")}>
      <h3>
        {text("import.faults")} <b>{faults.length}</b> <span className="section-note">{text("import.faultsNote")}</span>
      </h3>
      <ol>
        {faults.map(({ sheet, row, column, text: words }) => (
          <li key={`${sheet} ${row} ${column} ${words}`} className="preview-fault">
            <b>
              {text("import.row", { sheet, row })} {column}
            </b>{" "}
            {words}
          </li>
        ))}
      </ol>
    </section>
  );
}
