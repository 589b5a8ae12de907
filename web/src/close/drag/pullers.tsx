import { Link } from "@tanstack/react-router";
import { usePeriodLabel } from "../../app/period-label.ts";
import { settledPoints } from "../../figures/index.ts";
import { type Column, DataTable, ExportButton } from "../../tables/index.ts";
import { useText } from "../../texts/index.ts";
import { isNotable, useStatusWord } from "../status-word.ts";
import { dragTexts } from "./texts.ts";
import type { Drag, DragRow } from "./tree-rows.ts";

/** The enterprises that move the whole most, down and up, wherever they stand. */
export function Pullers({ whole, top }: { whole: Drag; top: NonNullable<Drag["top"]> }) {
  return (
    <div className="drag-pullers">
      <List whole={whole} way="down" rows={top.down} />
      <List whole={whole} way="up" rows={top.up} />
    </div>
  );
}

function List({ whole, way, rows }: { whole: Drag; way: "down" | "up"; rows: readonly DragRow[] }) {
  const text = useText(dragTexts);
  const label = usePeriodLabel();
  const columns = useColumns();
  const heading = text(`drag.${way}`);
  const title = `${whole.region.name}${label(whole.month, whole.span)} ${heading}`;
  return (
    <section className="section">
      <div className="section-head">
        <h2>{heading}</h2>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={rows} />
        </span>
      </div>
      {rows.length === 0 ? (
        <p className="section-note">{text(way === "down" ? "drag.noneDown" : "drag.noneUp")}</p>
      ) : (
        <DataTable title={title} columns={columns} rows={rows} keyOf={({ key }) => key} />
      )}
    </section>
  );
}

function useColumns(): Column<DragRow>[] {
  const text = useText(dragTexts);
  return [
    { key: "name", title: text("drag.firm"), words: ({ name }) => name, draw: (row) => <Firm row={row} /> },
    { key: "where", title: text("drag.where"), words: ({ where }) => where, workbookOnly: true },
    {
      key: "pull",
      title: text("drag.pull"),
      unit: text("drag.points"),
      form: "signed",
      figure: ({ pull, points }) => settledPoints(pull, points),
    },
    { key: "yoy", title: text("drag.yoy"), unit: "%", form: "signed", figure: ({ yoy }) => yoy },
  ];
}

function Firm({ row }: { row: DragRow }) {
  const statusWord = useStatusWord();
  return (
    <span className="drag-puller">
      <Link to="/enterprises/$enterpriseId" params={{ enterpriseId: String(row.enterpriseId) }}>
        {row.name}
      </Link>
      <small>
        {row.where}
        {isNotable(row.status) && ` · ${statusWord(row.status)}`}
      </small>
    </span>
  );
}
