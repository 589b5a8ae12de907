import type { Ink } from "./ink.ts";

/** The common dress of a drawing: hairline axes, the page's type, no movement. */
export function dress(ink: Ink) {
  const text = { color: ink.soft, fontFamily: ink.font, fontSize: 12 };
  return {
    animation: false,
    textStyle: { fontFamily: ink.font },
    tooltip: {
      backgroundColor: ink.paper,
      borderColor: ink.hairline,
      borderRadius: 0,
      padding: [6, 10],
      textStyle: { color: ink.ink, fontFamily: ink.font, fontSize: 12 },
      extraCssText: "box-shadow:none;font-variant-numeric:tabular-nums",
      confine: true,
    },
    category: {
      type: "category" as const,
      axisLine: { lineStyle: { color: ink.soft } },
      axisTick: { show: false },
      axisLabel: { ...text, hideOverlap: true },
    },
    value: {
      type: "value" as const,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: ink.hairline, width: 0.7 } },
      // A true minus, as wide as a plus.
      axisLabel: { ...text, formatter: (value: number) => String(value).replace("-", "−") },
    },
    legend: {
      type: "scroll" as const,
      icon: "roundRect",
      itemWidth: 14,
      itemHeight: 3,
      left: 0,
      top: 0,
      textStyle: { ...text, color: ink.ink },
    },
    zero: {
      silent: true,
      symbol: "none",
      label: { show: false },
      lineStyle: { color: ink.soft, type: "solid" as const, width: 1 },
      data: [{ yAxis: 0 }],
    },
  };
}

/** Hues for lines that stand beside each other, in order; every line has its own point too, for those who see no hue. */
export const lineDress = (ink: Ink, index: number) => {
  const hues = [ink.accent, ink.rise, ink.fall, "#4c7a6a", "#6f4a7d"];
  const points = ["circle", "rect", "triangle", "diamond", "emptyCircle"];
  const color = hues[index % hues.length] ?? ink.ink;
  return {
    lineStyle: { color, width: index === 0 ? 2 : 1.4 },
    itemStyle: { color },
    symbol: points[index % points.length],
    symbolSize: index === 0 ? 5 : 6,
  };
};
