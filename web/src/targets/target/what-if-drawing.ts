import { dress, type Ink } from "../../charts/index.ts";
import type { WhatIf } from "../answers.ts";

type Months = WhatIf["months"];

/** Growth to date month by month: what is published as a full line, what is supposed as a dashed one, the target across. */
export const whatIfDrawing =
  (months: Months, names: { done: string; supposed: string; target: string }, target: number | null) => (ink: Ink) => {
    const common = dress(ink);
    const firstSupposed = months.findIndex(({ isSupposed }) => isSupposed);
    // The dashed line begins at the newest figure, so that the two meet.
    const supposed = months.map(({ growth }, at) => (firstSupposed >= 0 && at >= firstSupposed - 1 ? growth : null));
    const line = (color: string, type: "solid" | "dashed") => ({
      lineStyle: { color, width: 2, type },
      itemStyle: { color },
      connectNulls: true,
    });
    return {
      animation: common.animation,
      textStyle: common.textStyle,
      legend: common.legend,
      tooltip: { ...common.tooltip, trigger: "axis" },
      grid: { left: 8, right: 56, top: 34, bottom: 4, containLabel: true },
      xAxis: { ...common.category, data: months.map(({ label }) => label), boundaryGap: false },
      yAxis: { ...common.value, scale: true },
      series: [
        {
          type: "line",
          name: names.done,
          data: months.map(({ growth, isSupposed }) => (isSupposed ? null : growth)),
          symbol: "circle",
          symbolSize: 5,
          ...line(ink.accent, "solid"),
          ...(target === null ? {} : { markLine: acrossAt(target, names.target, ink) }),
        },
        {
          type: "line",
          name: names.supposed,
          data: supposed,
          symbol: "triangle",
          symbolSize: 6,
          ...line(ink.rise, "dashed"),
        },
      ],
    };
  };

const acrossAt = (target: number, name: string, ink: Ink) => ({
  silent: true,
  symbol: "none",
  label: { formatter: name, color: ink.soft, fontFamily: ink.font, fontSize: 12 },
  lineStyle: { color: ink.soft, type: "dotted", width: 1 },
  data: [{ yAxis: target }],
});
