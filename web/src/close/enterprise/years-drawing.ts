import { dress, type Ink, type Track, tooltip } from "../../charts/index.ts";

/** This year's months as bars, and last year's same months as a line of points above or below them. */
export const yearsDrawing = (labels: readonly string[], now: Track, base: Track) => (ink: Ink) => {
  const common = dress(ink);
  const values = ({ figures }: Track) => figures.map((figure) => figure?.value ?? null);
  return {
    animation: common.animation,
    textStyle: common.textStyle,
    legend: common.legend,
    tooltip: {
      ...common.tooltip,
      trigger: "axis",
      axisPointer: { type: "shadow" },
      formatter: tooltip(labels, [now, base]),
    },
    grid: { left: 8, right: 16, top: 34, bottom: 4, containLabel: true },
    xAxis: { ...common.category, data: labels },
    yAxis: common.value,
    series: [
      { type: "bar", name: now.name, data: values(now), itemStyle: { color: ink.faint }, barMaxWidth: 18 },
      {
        type: "line",
        name: base.name,
        data: values(base),
        lineStyle: { color: ink.accent, width: 1.2 },
        itemStyle: { color: ink.accent },
        symbol: "circle",
        symbolSize: 5,
      },
    ],
  };
};
