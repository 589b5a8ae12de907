import { dress, type Ink } from "../../charts/index.ts";
import { filed } from "../words.ts";
import type { DoubtCourse } from "./doubt-course.ts";

/** What the parts of the drawing are called. */
export interface DoubtNames {
  now: string;
  before: string;
  proposed: string;
}

/** This year as bars, the month in doubt in the accent; the year before as a line; the proposed value as a hollow point. */
export const doubtBars =
  (labels: readonly string[], { now, before }: DoubtCourse, names: DoubtNames, proposed: number | null) =>
  (ink: Ink) => {
    const common = dress(ink);
    const last = now.length - 1;
    const values = { [names.now]: now, [names.before]: before };
    return {
      animation: common.animation,
      textStyle: common.textStyle,
      legend: common.legend,
      tooltip: {
        ...common.tooltip,
        trigger: "axis",
        axisPointer: { type: "shadow" },
        formatter: (shown: readonly { dataIndex: number }[]) => {
          const at = shown[0]?.dataIndex ?? 0;
          const lines = Object.entries(values).map(
            ([name, all]) => `<div class="chart-tip"><span>${name}</span><b>${filed(all[at])}</b></div>`,
          );
          return `<div>${labels[at] ?? ""}</div>${lines.join("")}`;
        },
      },
      grid: { left: 8, right: 16, top: 34, bottom: 4, containLabel: true },
      xAxis: { ...common.category, data: labels },
      yAxis: common.value,
      series: [
        {
          type: "bar",
          name: names.now,
          data: now.map((value, at) => ({ value, itemStyle: { color: at === last ? ink.accent : ink.faint } })),
          itemStyle: { color: ink.faint },
          barMaxWidth: 22,
        },
        {
          type: "line",
          name: names.before,
          data: before,
          connectNulls: true,
          symbol: "circle",
          symbolSize: 5,
          lineStyle: { color: ink.rise, width: 1.6 },
          itemStyle: { color: ink.rise },
        },
        ...(proposed === null ? [] : [proposedPoint(names.proposed, proposed, last, ink)]),
      ],
    };
  };

const proposedPoint = (name: string, proposed: number, last: number, ink: Ink) => ({
  type: "line",
  name,
  data: Array.from({ length: last + 1 }, (_, at) => (at === last ? proposed : null)),
  symbol: "emptyCircle",
  symbolSize: 11,
  lineStyle: { opacity: 0 },
  itemStyle: { color: ink.ink, borderWidth: 2 },
});
