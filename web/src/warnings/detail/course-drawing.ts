import { dress, type Ink, lineDress, type Track, tooltip } from "../../charts/index.ts";

interface Line {
  name: string;
  /** In the figure's unit. */
  at: number;
}

/** The figure over its periods, the threshold as a broken line, and the period that raised the warning as an upright one. */
export const courseDrawing =
  (labels: readonly string[], track: Track, threshold: Line | null, raised: { name: string; label: string }) =>
  (ink: Ink) => {
    const common = dress(ink);
    const values = track.figures.map((figure) => figure?.value ?? null);
    const letters = { color: ink.soft, fontFamily: ink.font, fontSize: 12 };
    return {
      animation: common.animation,
      textStyle: common.textStyle,
      tooltip: { ...common.tooltip, trigger: "axis", formatter: tooltip(labels, [track]) },
      grid: { left: 8, right: 72, top: 26, bottom: 4, containLabel: true },
      xAxis: { ...common.category, data: labels, boundaryGap: false },
      yAxis: { ...common.value, ...reach(values, threshold) },
      series: [
        {
          type: "line",
          name: track.name,
          data: values,
          ...lineDress(ink, 0),
          // January is published with February: the line goes on over the gap.
          connectNulls: true,
          markLine: {
            silent: true,
            symbol: "none",
            data: [
              ...(threshold?.at !== 0 && values.some((value) => value !== null && value < 0) ? [zero(ink)] : []),
              ...(threshold
                ? [
                    {
                      yAxis: threshold.at,
                      lineStyle: { color: ink.accent, type: "dashed", width: 1.2 },
                      label: { ...letters, color: ink.accent, position: "end", formatter: threshold.name },
                    },
                  ]
                : []),
              {
                xAxis: raised.label,
                lineStyle: { color: ink.faint, type: "dotted", width: 1 },
                label: { ...letters, position: "end", formatter: raised.name },
              },
            ],
          },
        },
      ],
    };
  };

const zero = (ink: Ink) => ({
  yAxis: 0,
  label: { show: false },
  lineStyle: { color: ink.soft, type: "solid", width: 1 },
});

/** The axis does not begin at zero where all is far from it, and holds the threshold too. */
function reach(values: readonly (number | null)[], threshold: Line | null) {
  const known = [...values, threshold?.at ?? null].filter((value) => value !== null);
  if (known.length === 0) return {};
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const room = (high - low) * 0.08 || 1;
  return { scale: true, min: axisEnd(low - room, Math.floor), max: axisEnd(high + room, Math.ceil) };
}

/** A round number near the end of the course. */
function axisEnd(value: number, round: (value: number) => number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, Math.abs(value))));
  const step = size >= 10 ? size / 10 : 1;
  return round(value / step) * step;
}
