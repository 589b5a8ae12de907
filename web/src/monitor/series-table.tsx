import { type Column, DataTable, ExportButton } from "../tables/index.ts";
import { useText } from "../texts/index.ts";
import { monitorTexts } from "./texts.ts";
import type { SeriesWork } from "./use-series.ts";

type Point = SeriesWork["points"][number];

const columnKeys = ["observed", "adjusted", "trend", "seasonal", "holiday", "forecast", "low", "high"] as const;

/** The same numbers as a table, newest first. */
export function SeriesTable({ work, name }: { work: SeriesWork; name: string }) {
  const text = useText(monitorTexts);
  const columns: Column<Point>[] = [
    { key: "period", title: text("monitor.period"), words: ({ label }) => label },
    ...columnKeys
      .filter((key) => work.points.some((point) => point[key] !== null))
      .map(
        (key): Column<Point> => ({
          key,
          title: text(`monitor.${key}`),
          count: (point) => point[key],
          decimals: work.decimals,
        }),
      ),
  ];
  const rows = [...work.points].reverse();
  const title = text("monitor.seriesTitle", { name });
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={rows} />
        </span>
      </div>
      <details className="chart-table">
        <summary>{title}</summary>
        <DataTable title={title} columns={columns} rows={rows} keyOf={({ month }) => month} stickyHead />
      </details>
    </section>
  );
}
