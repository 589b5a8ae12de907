import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from "echarts/types/dist/shared";
import { dress, type Ink } from "../charts/index.ts";

/** One step of the waterfall, percentage points. */
export interface Step {
  name: string;
  /** As printed at its end: +0.32. */
  label: string;
  from: number;
  to: number;
  /** The whole, which starts at zero again. */
  isTotal: boolean;
}

/** Turns pulls into steps, each beginning where the one before ended, and the whole below them. */
export function stepsOf(
  pulls: readonly { name: string; label: string; value: number }[],
  total: { name: string; label: string; value: number },
): Step[] {
  let reached = 0;
  const steps = pulls.map(({ name, label, value }) => {
    const from = reached;
    reached += value;
    return { name, label, from, to: reached, isTotal: false };
  });
  return [...steps, { name: total.name, label: total.label, from: 0, to: total.value, isTotal: true }];
}

/** The waterfall lies on its side: names read level, and it fits a phone. */
export const pullSteps = (steps: readonly Step[]) => (ink: Ink) => {
  const common = dress(ink);
  return {
    animation: common.animation,
    textStyle: common.textStyle,
    grid: { left: 8, right: 52, top: 4, bottom: 4, containLabel: true },
    xAxis: { ...common.value },
    yAxis: {
      ...common.category,
      inverse: true,
      data: steps.map(({ name }) => name),
      axisLine: { show: false },
      axisLabel: { ...common.category.axisLabel, color: ink.ink, interval: 0 },
    },
    series: [
      {
        type: "custom",
        data: steps.map(({ from, to }, index) => [from, to, index]),
        encode: { x: [0, 1], y: 2 },
        renderItem: (_: CustomSeriesRenderItemParams, item: CustomSeriesRenderItemAPI) => drawStep(steps, item, ink),
      },
    ],
  };
};

/** Share of a row's height that its bar fills. */
const fullness = 0.56;

function drawStep(steps: readonly Step[], item: CustomSeriesRenderItemAPI, ink: Ink) {
  const index = Number(item.value(2));
  const step = steps[index];
  const [from = 0, middle = 0] = item.coord([item.value(0), index]);
  const [to = 0] = item.coord([item.value(1), index]);
  const size = item.size?.([0, 1]);
  const pitch = Array.isArray(size) ? (size[1] ?? 0) : 0;
  const height = pitch * fullness;
  const hue = step?.isTotal ? ink.ink : to >= from ? ink.rise : ink.fall;
  const last = index === steps.length - 1;
  return {
    type: "group" as const,
    children: [
      {
        type: "rect" as const,
        shape: { x: Math.min(from, to), y: middle - height / 2, width: Math.max(1, Math.abs(to - from)), height },
        style: { fill: hue, opacity: step?.isTotal ? 0.85 : 0.75 },
      },
      {
        type: "line" as const,
        // From the end of this bar down to the next, which begins there.
        shape: { x1: to, y1: middle + height / 2, x2: to, y2: middle + pitch - height / 2 },
        style: { stroke: ink.faint, lineWidth: 0.8, opacity: last ? 0 : 1 },
      },
      {
        type: "text" as const,
        style: {
          text: step?.label ?? "",
          x: Math.max(from, to) + 6,
          y: middle,
          textVerticalAlign: "middle" as const,
          fill: ink.ink,
          fontSize: 12,
          fontFamily: ink.font,
        },
      },
    ],
  };
}
