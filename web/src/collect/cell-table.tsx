import { cellName, cellReasons, type ImportCell, isConfirmable } from "@diaodu/core/collect";
import { useState } from "react";
import "../tables/data-table.css";
import { useLanguage, useText } from "../texts/index.ts";
import { indicatorWords, measureWords, periodWords, regionWords } from "./cell-words.ts";
import { type Confirmed, isTaken } from "./confirming.ts";
import { WhyDoubtful } from "./doubtful-cells.tsx";
import { HeldNumber } from "./held-number.tsx";
import { PublishedNumber } from "./published-number.tsx";
import { StatusMark } from "./status-mark.tsx";
import { collectTexts } from "./texts.ts";

/** Rows drawn at once; a workbook has thousands of cells and a browser slows down long before that. */
const page = 200;

interface CellTableProps {
  title: string;
  cells: readonly ImportCell[];
  /** Doubtful cells that a person ticked; those not ticked are marked. */
  confirmed: Confirmed;
  /** Name the sheet in each row. */
  withSheet: boolean;
}

/** One line a cell: where it stands, what it was taken for, what it says and what is held, and what becomes of it. */
export function CellTable({ title, cells, confirmed, withSheet }: CellTableProps) {
  const text = useText(collectTexts);
  const [shown, setShown] = useState(page);
  const withHeld = cells.some(({ status }) => status === "changed");
  if (cells.length === 0) return <p className="section-note">{text("cells.none")}</p>;
  return (
    <>
      <div className="table-region">
        <table className="data-table cell-table">
          <caption className="aside-text">{title}</caption>
          <Heads withHeld={withHeld} />
          <tbody>
            {cells.slice(0, shown).map((cell) => (
              <Row key={cellName(cell)} cell={cell} confirmed={confirmed} withSheet={withSheet} withHeld={withHeld} />
            ))}
          </tbody>
        </table>
      </div>
      {cells.length > shown && (
        <button type="button" className="quiet" onClick={() => setShown(shown + page)}>
          {text("cells.more", { count: Math.min(page, cells.length - shown) })}
        </button>
      )}
    </>
  );
}

function Heads({ withHeld }: { withHeld: boolean }) {
  const text = useText(collectTexts);
  const heads = [
    "cell",
    "region",
    "what",
    "period",
    "measure",
    ...(withHeld ? ["held" as const] : []),
    "value",
    "status",
  ] as const;
  return (
    <thead>
      <tr>
        {heads.map((key) => (
          <th key={key} scope="col" className={key === "held" || key === "value" ? "is-figure" : undefined}>
            {text(`cells.${key}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  cell: ImportCell;
  confirmed: Confirmed;
  withSheet: boolean;
  withHeld: boolean;
}

function Row({ cell, confirmed, withSheet, withHeld }: RowProps) {
  return (
    <tr data-status={cell.status}>
      <th scope="row">
        {cell.cell}
        {withSheet && <small>{cell.sheet.trim()}</small>}
      </th>
      <TakenFor cell={cell} />
      {withHeld && <td className="is-figure cell-held">{cell.status === "changed" && <HeldNumber cell={cell} />}</td>}
      <td className="is-figure cell-value">
        {cell.status === "changed" && <span aria-hidden="true">→ </span>}
        {cell.value !== null && <PublishedNumber value={cell.value} unit={cell.unit} />}
      </td>
      <td className="cell-fate">
        <Fate cell={cell} confirmed={confirmed} />
      </td>
    </tr>
  );
}

/** What the cell was taken for, with the file's own words below to check it by; those alone where it was not recognised. */
function TakenFor({ cell }: { cell: ImportCell }) {
  const language = useLanguage();
  if (cell.address === null) {
    return (
      <td colSpan={4} className="cell-words">
        {ownWords(cell)}
      </td>
    );
  }
  return (
    <>
      <td>{regionWords(cell)}</td>
      <td className="cell-what">
        {indicatorWords(cell, language)}
        <small>{ownWords(cell)}</small>
      </td>
      <td>{periodWords(cell, language)}</td>
      <td>{measureWords(cell, language)}</td>
    </>
  );
}

/** What becomes of the cell, and why where that is not plain. */
function Fate({ cell, confirmed }: { cell: ImportCell; confirmed: Confirmed }) {
  const language = useLanguage();
  const isDoubtful = isConfirmable(cell) && !isTaken(cell, confirmed);
  return (
    <>
      <StatusMark status={isDoubtful ? "doubtful" : cell.status} />
      {cell.reason !== undefined && (
        <small className="cell-why">
          {isConfirmable(cell) ? <WhyDoubtful cell={cell} /> : cellReasons[cell.reason][language]}
        </small>
      )}
    </>
  );
}

const ownWords = ({ words: { title, row, column } }: ImportCell): string =>
  [row.trim(), column.trim()].filter(Boolean).join(" × ") || title.trim();
