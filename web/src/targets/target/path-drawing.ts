import { dress, type Ink, lineDress, type Track, tooltip } from "../../charts/index.ts";

/** Where the period will end, drawn from the newest figure on: a dashed line, and the band it ends in four times of five. */
export interface Foreseen {
  name: string;
  /** Position of the newest figure and its value. */
  from: { at: number; value: number };
  /** Position of the period's end. */
  at: number;
  value: number;
  low: number | null;
  high: number | null;
}

interface Place {
  coord(point: [number, number]): [number, number];
}

/** What the target asks period by period, what came, and what is foreseen. */
export const pathDrawing =
  (labels: readonly string[], path: Track, actual: Track, foreseen: Foreseen | null) => (ink: Ink) => {
    const common = dress(ink);
    const values = ({ figures }: Track) => figures.map((figure) => figure?.value ?? null);
    const line = lineDress(ink, 0);
    return {
      animation: common.animation,
      textStyle: common.textStyle,
      legend: { ...common.legend, data: [path.name, actual.name, ...(foreseen ? [foreseen.name] : [])] },
      tooltip: { ...common.tooltip, trigger: "axis", formatter: tooltip(labels, [path, actual]) },
      grid: { left: 8, right: 24, top: 34, bottom: 4, containLabel: true },
      xAxis: { ...common.category, data: labels, boundaryGap: false },
      yAxis: { ...common.value, scale: true },
      series: [
        {
          type: "line",
          name: path.name,
          data: values(path),
          lineStyle: { color: ink.soft, width: 1.4, type: "dashed" },
          itemStyle: { color: ink.soft },
          symbol: "rect",
          symbolSize: 4,
          connectNulls: true,
        },
        { type: "line", name: actual.name, data: values(actual), ...line, connectNulls: true },
        ...(foreseen ? [bandOf(foreseen, ink), forecastLine(foreseen, labels.length, ink)] : []),
      ],
    };
  };

function forecastLine({ name, from, at, value }: Foreseen, length: number, ink: Ink) {
  const data = Array.from({ length }, (_, index) => (index === from.at ? from.value : index === at ? value : null));
  return {
    type: "line",
    name,
    data,
    connectNulls: true,
    lineStyle: { color: ink.rise, width: 1.4, type: "dotted" },
    itemStyle: { color: ink.rise },
    symbol: "triangle",
    symbolSize: 7,
  };
}

/** The band as a wedge that opens from the newest figure; it takes its room on the axis from its two ends. */
function bandOf({ name, from, at, low, high }: Foreseen, ink: Ink) {
  if (low === null || high === null) return { type: "line", name: `${name} `, data: [] };
  return {
    type: "custom",
    name: `${name} `,
    silent: true,
    data: [
      [at, low],
      [at, high],
    ],
    encode: { x: 0, y: 1 },
    renderItem: ({ dataIndex }: { dataIndex: number }, place: Place) =>
      dataIndex === 0
        ? {
            type: "polygon",
            shape: { points: [place.coord([from.at, from.value]), place.coord([at, low]), place.coord([at, high])] },
            style: { fill: ink.rise, opacity: 0.14 },
          }
        : undefined,
  };
}
