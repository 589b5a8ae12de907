import { region } from "@diaodu/core/catalogue";
import { Link } from "@tanstack/react-router";
import { type Column, DataTable, ExportButton } from "../../tables/index.ts";
import { useText } from "../../texts/index.ts";
import type { TargetDetail, TargetRow } from "../answers.ts";
import { ForecastCell, NeededCell, NowCell, OddsCell, ofLevels, VerdictCell, withUnit } from "../sheet/cells.tsx";
import { targetTexts } from "../texts.ts";
import { goalTexts } from "./texts.ts";

/** The same target of the places below: who is on the path and who is not. */
export function Counties({ detail: { row, counties } }: { detail: TargetDetail }) {
  const text = useText(goalTexts);
  const columns = useColumns();
  const title = text("counties.table", { name: row.name });
  return (
    <section className="section wide-paper target-sheet">
      <div className="section-head">
        <h2>{text("counties.title")}</h2>
        {counties.length > 0 && (
          <span className="section-tools">
            <ExportButton title={title} columns={columns} rows={counties} />
          </span>
        )}
      </div>
      {counties.length === 0 ? (
        <p className="section-note">
          {text("counties.none")} — {text("counties.noneRemedy")}
        </p>
      ) : (
        <DataTable title={title} columns={columns} rows={counties} keyOf={({ goal }) => goal} phone="stack" />
      )}
    </section>
  );
}

const placeOf = ({ entry }: TargetRow): string => region(entry.region)?.name ?? String(entry.region);

function useColumns(): Column<TargetRow>[] {
  const text = useText(targetTexts);
  return [
    { key: "place", title: text("target.region"), words: placeOf, draw: (row) => <PlaceCell row={row} /> },
    { key: "now", title: text("target.now"), figure: ({ now }) => now, draw: (row) => <NowCell row={row} /> },
    {
      key: "target",
      title: text("target.target"),
      figure: ({ target }) => target,
      draw: (row) => withUnit(row.target),
    },
    { key: "gap", title: text("target.gap"), figure: ({ gap }) => gap, draw: (row) => withUnit(row.gap, "signed") },
    {
      key: "attainment",
      title: text("target.attainment"),
      figure: ({ attainment }) => attainment,
      draw: (row) => ofLevels(row, row.attainment),
    },
    {
      key: "needed",
      title: text("target.needed"),
      figure: ({ needed }) => needed,
      draw: (row) => <NeededCell row={row} />,
    },
    {
      key: "forecast",
      title: text("target.forecast"),
      figure: ({ forecast }) => forecast,
      draw: (row) => <ForecastCell row={row} />,
    },
    {
      key: "odds",
      title: text("target.odds"),
      figure: ({ odds }) => odds,
      draw: (row) => <OddsCell figure={row.odds} />,
    },
    {
      key: "verdict",
      title: text("target.mark"),
      words: ({ mark, verdict }) => [text(`mark.${mark}`), verdict].filter(Boolean).join(text("target.semicolon")),
      draw: (row) => <VerdictCell row={row} />,
    },
  ];
}

function PlaceCell({ row }: { row: TargetRow }) {
  return (
    <span className="target-name">
      <Link to="/targets/$goal" params={{ goal: String(row.goal) }}>
        {placeOf(row)}
      </Link>
      <span className="target-text">{row.text}</span>
    </span>
  );
}
