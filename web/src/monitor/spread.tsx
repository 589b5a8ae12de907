import { region as regionOf } from "@diaodu/core/catalogue";
import { Link } from "@tanstack/react-router";
import { usePeriodLabel } from "../app/period-label.ts";
import { type Column, DataTable, ExportButton } from "../tables/index.ts";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import { type Light, LightMark } from "./light-mark.tsx";
import { isLit, type SpreadRow, spreadOf } from "./spread.ts";
import { monitorTexts } from "./texts.ts";
import type { Wall } from "./use-wall.ts";

const shown: readonly Light[] = [5, 4, 3, 2, 1];

/** All counties below, told by how many show each light: a nation's two thousand eight hundred fit no page one by one. */
export function Spread({ wall }: { wall: Wall }) {
  const text = useText(monitorTexts);
  const label = usePeriodLabel();
  const columns = useColumns(wall);
  const all = spreadOf(wall);
  const rows = all.filter(isLit);
  const title = text("monitor.spreadTitle", { place: wall.name, period: label(wall.month, "month") });
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        <p className="section-note">{text("monitor.spreadNote")}</p>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={rows} />
        </span>
      </div>
      <div className="wall">
        <DataTable title={title} columns={columns} rows={rows} keyOf={({ region }) => region} stickyHead narrowHeads />
      </div>
      {rows.length < all.length && (
        <p className="section-note">{text("monitor.unlit", { count: all.length - rows.length })}</p>
      )}
    </section>
  );
}

function useColumns(wall: Wall): Column<SpreadRow>[] {
  const text = useText(monitorTexts);
  const language = useLanguage();
  const nameOfRegion = (code: number) => regionOf(code)?.shortName ?? String(code);
  const words = ({ counts }: SpreadRow, column: number) =>
    shown.map((light) => `${text(`monitor.light${light}`)} ${counts[column]?.[light] ?? 0}`).join(" ");
  return [
    {
      key: "region",
      title: text("monitor.region"),
      words: ({ region }) => nameOfRegion(region),
      draw: ({ region }) => (
        <Link to="/monitor" search={((now: object) => ({ ...now, region, deep: undefined })) as never}>
          {nameOfRegion(region)}
        </Link>
      ),
    },
    ...wall.indicators.map(
      (indicator, column): Column<SpreadRow> => ({
        key: indicator.code,
        title: nameOf(indicator, language),
        unit: indicator.label,
        words: (row) => words(row, column),
        draw: (row) => <Counts counts={row.counts[column]} label={words(row, column)} />,
      }),
    ),
  ];
}

function Counts({ counts, label }: { counts: Record<Light, number> | undefined; label: string }) {
  return (
    <ul className="spread" aria-label={label}>
      {shown.map((light) =>
        counts && counts[light] > 0 ? (
          <li key={light}>
            <LightMark light={light} />
            {counts[light]}
          </li>
        ) : null,
      )}
    </ul>
  );
}
