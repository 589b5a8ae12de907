import { useMemo } from "react";
import { Chart, dress, type Ink, lineDress } from "../charts/index.ts";
import { useText } from "../texts/index.ts";
import { monitorTexts } from "./texts.ts";
import type { SeriesWork } from "./use-series.ts";

/** Observed, adjusted, trend, and the forecast in its band. */
export function SeriesChart({ work, name }: { work: SeriesWork; name: string }) {
  const text = useText(monitorTexts);
  const names = useMemo(
    () => ({
      observed: text("monitor.observed"),
      adjusted: text("monitor.adjusted"),
      trend: text("monitor.trend"),
      forecast: text("monitor.forecast"),
      band: text("monitor.band"),
    }),
    [text],
  );
  const draw = useMemo(() => drawing(work, names), [work, names]);
  const title = text("monitor.seriesTitle", { name });
  const [first, last] = [work.points[0]?.label ?? "", work.points.at(-1)?.label ?? ""];
  return (
    <section className="section">
      <Chart
        title={title}
        unit={work.unit}
        label={text("monitor.chartLabel", { title, first, last })}
        draw={draw}
        height={360}
      />
    </section>
  );
}

type Names = Record<"observed" | "adjusted" | "trend" | "forecast" | "band", string>;

const drawing =
  ({ points, decimals }: SeriesWork, names: Names) =>
  (ink: Ink) => {
    const common = dress(ink);
    const of = (key: "observed" | "adjusted" | "trend" | "forecast" | "low") => points.map((point) => point[key]);
    // The band is drawn as its lower end, unseen, with its width stacked upon it.
    const width = points.map(({ low, high }) => (low === null || high === null ? null : high - low));
    const unseen = { lineStyle: { opacity: 0 }, symbol: "none", stack: "band", silent: true, tooltip: { show: false } };
    const shown = (value: unknown) => (typeof value === "number" ? value.toFixed(decimals).replace("-", "−") : "—");
    return {
      animation: common.animation,
      textStyle: common.textStyle,
      legend: { ...common.legend, data: [names.observed, names.adjusted, names.trend, names.forecast] },
      tooltip: { ...common.tooltip, trigger: "axis", valueFormatter: shown },
      grid: { left: 8, right: 16, top: 34, bottom: 4, containLabel: true },
      xAxis: { ...common.category, data: points.map(({ label }) => label), boundaryGap: false },
      yAxis: { ...common.value, scale: true },
      series: [
        { type: "line", name: names.band, data: of("low"), ...unseen },
        { type: "line", name: names.band, data: width, ...unseen, areaStyle: { color: ink.accent, opacity: 0.14 } },
        { type: "line", name: names.observed, data: of("observed"), ...lineDress(ink, 1), symbolSize: 3 },
        { type: "line", name: names.adjusted, data: of("adjusted"), ...lineDress(ink, 2), symbol: "none" },
        { type: "line", name: names.trend, data: of("trend"), ...lineDress(ink, 3), symbol: "none" },
        { type: "line", name: names.forecast, data: of("forecast"), ...lineDress(ink, 0) },
      ],
    };
  };
