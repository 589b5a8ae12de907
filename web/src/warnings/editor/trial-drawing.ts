import { dress, type Ink } from "../../charts/index.ts";
import type { Trial } from "../queries.ts";

/** Warnings raised a month as bars, those that stood as a line. They are counts of a process, no figures. */
export const trialDrawing =
  (labels: readonly string[], months: Trial["months"], names: { raised: string; standing: string }) => (ink: Ink) => {
    const common = dress(ink);
    return {
      animation: common.animation,
      textStyle: common.textStyle,
      legend: common.legend,
      tooltip: { ...common.tooltip, trigger: "axis", axisPointer: { type: "shadow" } },
      grid: { left: 8, right: 16, top: 34, bottom: 4, containLabel: true },
      xAxis: { ...common.category, data: labels },
      yAxis: { ...common.value, minInterval: 1 },
      series: [
        {
          type: "bar",
          name: names.raised,
          data: months.map(({ raised }) => raised),
          itemStyle: { color: ink.accent },
          barMaxWidth: 14,
        },
        {
          type: "line",
          name: names.standing,
          data: months.map(({ standing }) => standing),
          step: "middle",
          lineStyle: { color: ink.soft, width: 1.2 },
          itemStyle: { color: ink.soft },
          symbol: "none",
        },
      ],
    };
  };
