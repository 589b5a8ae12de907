import { fixed } from "@diaodu/core/figures";
import { dress, type Ink } from "../../charts/index.ts";
import type { WhatIf } from "../answers.ts";

type Months = WhatIf["months"];

interface Drawn {
  months: Months;
  /** Month of the newest figure; null: there is none. */
  upTo: number | null;
  /** Growth that the target asks for, if it asks for one. */
  target: number | null;
  names: { done: string; reckoned: string; target: string };
}

/** Growth to date month by month: what is published as a full line, what is reckoned as a dashed one, the target across. */
export const whatIfDrawing =
  ({ months, upTo, target, names }: Drawn) =>
  (ink: Ink) => {
    const common = dress(ink);
    const isDone = ({ month }: Months[number]) => upTo !== null && month <= upTo;
    const newest = months.findLastIndex(isDone);
    // The dashed line begins at the newest figure, so that the two meet.
    const reckoned = months.map(({ growth }, at) => (at >= newest ? growth : null));
    const line = (color: string, type: "solid" | "dashed") => ({
      lineStyle: { color, width: 2, type },
      itemStyle: { color },
      connectNulls: true,
    });
    return {
      animation: common.animation,
      textStyle: common.textStyle,
      legend: common.legend,
      tooltip: { ...common.tooltip, trigger: "axis", valueFormatter: percent },
      grid: { left: 8, right: 56, top: 34, bottom: 4, containLabel: true },
      xAxis: { ...common.category, data: months.map(({ label }) => label), boundaryGap: false },
      yAxis: { ...common.value, scale: true },
      series: [
        {
          type: "line",
          name: names.done,
          data: months.map((each) => (isDone(each) ? each.growth : null)),
          symbol: "circle",
          symbolSize: 5,
          ...line(ink.accent, "solid"),
          ...(target === null ? {} : { markLine: acrossAt(target, names.target, ink) }),
        },
        {
          type: "line",
          name: names.reckoned,
          data: reckoned,
          symbol: "triangle",
          symbolSize: 6,
          ...line(ink.rise, "dashed"),
        },
      ],
    };
  };

const percent = (value: unknown): string => (typeof value === "number" ? `${fixed(value, 1)}%` : "—");

const acrossAt = (target: number, name: string, ink: Ink) => ({
  silent: true,
  symbol: "none",
  label: { formatter: name, color: ink.soft, fontFamily: ink.font, fontSize: 12 },
  lineStyle: { color: ink.soft, type: "dotted", width: 1 },
  data: [{ yAxis: target }],
});
