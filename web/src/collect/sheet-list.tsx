import { region } from "@diaodu/core/catalogue";
import { isMonth, monthLabel } from "@diaodu/core/period";
import { useText } from "../texts/index.ts";
import type { SheetSummary } from "./sheet-summary.ts";
import { StatusMark } from "./status-mark.tsx";
import { collectTexts } from "./texts.ts";

interface SheetListProps {
  summaries: readonly SheetSummary[];
  hidden: ReadonlySet<string>;
  chosen: string | undefined;
  onChoose: (sheet: string | undefined) => void;
}

/** The sheets of the file with what was recognised in each; a list at the side, on a phone a field to choose from. */
export function SheetList({ summaries, hidden, chosen, onChoose }: SheetListProps) {
  const text = useText(collectTexts);
  return (
    <nav className="sheets" aria-label={text("cells.sheets")}>
      <select
        className="sheets-field"
        aria-label={text("cells.sheets")}
        value={chosen ?? ""}
        onChange={({ target }) => onChoose(target.value === "" ? undefined : target.value)}
      >
        <option value="">{text("cells.allSheets")}</option>
        {summaries.map(({ sheet }) => (
          <option key={sheet}>{sheet}</option>
        ))}
      </select>
      <ul>
        <li>
          <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
            {text("cells.allSheets")}
          </button>
        </li>
        {summaries.map((summary) => (
          <li key={summary.sheet}>
            <button type="button" aria-pressed={chosen === summary.sheet} onClick={() => onChoose(summary.sheet)}>
              <SheetLine summary={summary} isHidden={hidden.has(summary.sheet)} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Title, places and newest period of one sheet, and how many figures of each kind it has. */
function SheetLine({ summary, isHidden }: { summary: SheetSummary; isHidden: boolean }) {
  const text = useText(collectTexts);
  const { sheet, title, regions, months, counts, doubtful } = summary;
  const place = regions.length === 1 ? region(regions[0] ?? 0)?.name : text("cells.places", { count: regions.length });
  const newest = months[0];
  const about = [regions.length > 0 ? place : "", newest !== undefined && isMonth(newest) ? monthLabel(newest) : ""];
  return (
    <>
      <span className="sheet-name">{sheet.trim()}</span>
      {isHidden && <small> {text("cells.hidden")}</small>}
      {title !== "" && title !== sheet.trim() && <span className="sheet-title">{title}</span>}
      <span className="sheet-about">{about.filter(Boolean).join(" · ")}</span>
      <span className="sheet-about">
        {(["new", "changed", "equal", "unknown", "skipped"] as const)
          .filter((status) => counts[status] > 0)
          .map((status) => (
            <StatusMark key={status} status={status} count={counts[status]} />
          ))}
        {doubtful > 0 && <StatusMark status="doubtful" count={doubtful} />}
      </span>
    </>
  );
}
