import { type ImportCell, isConfirmable } from "@diaodu/core/collect";
import { useState } from "react";
import { useText } from "../texts/index.ts";
import { CellTable } from "./cell-table.tsx";
import type { Confirmed } from "./confirming.ts";
import { SheetList } from "./sheet-list.tsx";
import { countByStatus, sheetSummaries } from "./sheet-summary.ts";
import { type MarkedStatus, StatusMark } from "./status-mark.tsx";
import { collectTexts } from "./texts.ts";

interface CellBrowserProps {
  /** Sheets that the workbook hides. */
  hidden: ReadonlySet<string>;
  cells: readonly ImportCell[];
  confirmed: Confirmed;
}

/** Every cell of the file, sheet by sheet: what it was taken for and what becomes of it. */
export function CellBrowser({ cells, hidden, confirmed }: CellBrowserProps) {
  const text = useText(collectTexts);
  const [sheet, setSheet] = useState<string>();
  const [filter, setFilter] = useState(() => firstLook(cells));
  const inSheet = sheet === undefined ? cells : cells.filter((cell) => cell.sheet === sheet);
  const shown = filter === undefined ? inSheet : inSheet.filter((cell) => fits(cell, filter));
  return (
    <section className="browser">
      <h3>{text("cells.title")}</h3>
      <div className="browser-parts">
        <SheetList summaries={sheetSummaries(cells)} hidden={hidden} chosen={sheet} onChoose={setSheet} />
        <div className="browser-cells">
          <StatusFilter cells={inSheet} chosen={filter} onChoose={setFilter} />
          <CellTable
            key={`${sheet} ${filter}`}
            cells={shown}
            confirmed={confirmed}
            withSheet={sheet === undefined}
            title={sheet ?? text("cells.allSheets")}
          />
        </div>
      </div>
    </section>
  );
}

/** What the file would change comes first, then what it adds. */
const firstLook = (cells: readonly ImportCell[]): MarkedStatus | undefined =>
  (["changed", "new", "unknown"] as const).find((status) => cells.some((cell) => cell.status === status));

const fits = (cell: ImportCell, filter: MarkedStatus): boolean =>
  filter === "doubtful" ? isConfirmable(cell) : cell.status === filter;

interface StatusFilterProps {
  cells: readonly ImportCell[];
  chosen: MarkedStatus | undefined;
  onChoose: (status: MarkedStatus | undefined) => void;
}

function StatusFilter({ cells, chosen, onChoose }: StatusFilterProps) {
  const text = useText(collectTexts);
  const counts = { ...countByStatus(cells), doubtful: cells.filter(isConfirmable).length };
  const offered = (Object.keys(counts) as MarkedStatus[]).filter((status) => counts[status] > 0 || status === chosen);
  return (
    <div className="status-filter" role="group" aria-label={text("cells.filter")}>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
        {text("cells.all")} <strong>{cells.length}</strong>
      </button>
      {offered.map((status) => (
        <button
          key={status}
          type="button"
          aria-pressed={chosen === status}
          onClick={() => onChoose(chosen === status ? undefined : status)}
        >
          <StatusMark status={status} count={counts[status]} />
        </button>
      ))}
    </div>
  );
}
