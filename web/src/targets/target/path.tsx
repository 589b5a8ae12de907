import { region } from "@diaodu/core/catalogue";
import { useMemo } from "react";
import { Chart, type Track } from "../../charts/index.ts";
import { Empty } from "../../design/faces.tsx";
import { type Column, DataTable, ExportButton } from "../../tables/index.ts";
import { useText } from "../../texts/index.ts";
import type { PathPoint, TargetDetail } from "../answers.ts";
import { type Foreseen, pathDrawing } from "./path-drawing.ts";
import { goalTexts } from "./texts.ts";

/** What the target asks period by period, what came of it, and where it will end. */
export function Path({ detail }: { detail: TargetDetail }) {
  const text = useText(goalTexts);
  const { row, path } = detail;
  const draw = usePathDrawing(detail);
  const columns = useColumns(row.now.unit);
  const words = { place: region(row.entry.region)?.name ?? "", name: row.name, period: row.period };
  if (!path.some(hasAny)) {
    return <Empty title={text("path.none", words)} remedy={text("path.noneRemedy")} />;
  }
  const [chart, table] = [text("path.chart", words), text("path.table", words)];
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("path.title")}</h2>
        <span className="section-tools">
          <ExportButton title={table} columns={columns} rows={path} />
        </span>
      </div>
      <div className="goal-path">
        <Chart title={chart} unit={row.now.unit} label={chart} draw={draw} height={320} />
        <DataTable title={table} columns={columns} rows={path} keyOf={({ month }) => month} stickyHead />
      </div>
    </section>
  );
}

const hasAny = ({ target, actual }: PathPoint): boolean => target.value !== null || actual.value !== null;

function usePathDrawing({ row, path }: TargetDetail) {
  const text = useText(goalTexts);
  const [targetName, actualName, forecastName] = [text("path.target"), text("path.actual"), text("path.forecast")];
  return useMemo(() => {
    const labels = path.map(({ label }) => label);
    const target: Track = { name: targetName, form: "number", figures: path.map((point) => point.target) };
    const actual: Track = { name: actualName, form: "number", figures: path.map((point) => point.actual) };
    return pathDrawing(labels, target, actual, foreseenOf(forecastName, row, path));
  }, [row, path, targetName, actualName, forecastName]);
}

/** What is foreseen, as a line from the newest figure; nothing once the period is over. */
function foreseenOf(name: string, row: TargetDetail["row"], path: readonly PathPoint[]): Foreseen | null {
  const at = path.length - 1;
  const last = path.findLastIndex(({ actual }) => actual.value !== null);
  const value = row.forecast.value;
  const from = path[last]?.actual.value ?? null;
  if (value === null || from === null || last >= at) return null;
  return { name, from: { at: last, value: from }, at, value, low: row.forecastLow.value, high: row.forecastHigh.value };
}

function useColumns(unit: string): Column<PathPoint>[] {
  const text = useText(goalTexts);
  return [
    { key: "period", title: text("path.period"), words: ({ label }) => label },
    { key: "target", title: text("path.target"), unit, figure: ({ target }) => target },
    { key: "actual", title: text("path.actual"), unit, figure: ({ actual }) => actual },
    { key: "seasonal", title: text("path.seasonal"), unit: "%", decimals: 1, count: ({ seasonal }) => seasonal },
  ];
}
