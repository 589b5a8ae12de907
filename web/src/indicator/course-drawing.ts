import { dress, type Ink, lineDress, type Track, tooltip } from "../charts/index.ts";
import { valuesOf } from "./values.ts";

/** Growth of one or more indicators as lines over the months, with zero drawn. */
export const growthLines = (labels: readonly string[], tracks: readonly Track[]) => (ink: Ink) => {
  const common = dress(ink);
  const isOne = tracks.length === 1;
  return {
    animation: common.animation,
    textStyle: common.textStyle,
    legend: isOne ? { show: false } : common.legend,
    tooltip: { ...common.tooltip, trigger: "axis", formatter: tooltip(labels, tracks) },
    grid: { left: 8, right: 16, top: isOne ? 12 : 34, bottom: 4, containLabel: true },
    xAxis: { ...common.category, data: labels, boundaryGap: false },
    yAxis: common.value,
    series: tracks.map(({ name, figures }, index) => ({
      type: "line",
      name,
      data: valuesOf(figures),
      ...lineDress(ink, index),
      // A quarterly indicator beside a monthly one has a point every third month.
      connectNulls: !labels.includes(""),
      ...(index === 0 ? { markLine: common.zero } : {}),
    })),
  };
};

/** The level as bars over the months. */
export const levelBars = (labels: readonly string[], track: Track) => (ink: Ink) => {
  const common = dress(ink);
  return {
    animation: common.animation,
    textStyle: common.textStyle,
    tooltip: {
      ...common.tooltip,
      trigger: "axis",
      axisPointer: { type: "shadow" },
      formatter: tooltip(labels, [track]),
    },
    grid: { left: 8, right: 16, top: 12, bottom: 4, containLabel: true },
    xAxis: { ...common.category, data: labels },
    yAxis: common.value,
    series: [
      {
        type: "bar",
        name: track.name,
        data: valuesOf(track.figures),
        itemStyle: { color: ink.faint },
        barMaxWidth: 22,
      },
    ],
  };
};
