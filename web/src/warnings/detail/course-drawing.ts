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
    const isBelowZero = values.some((value) => value !== null && value < 0);
    return {
      animation: common.animation,
      textStyle: common.textStyle,
      tooltip: { ...common.tooltip, trigger: "axis", formatter: tooltip(labels, [track]) },
      grid: { left: 8, right: threshold ? 60 : 24, top: 26, bottom: 4, containLabel: true },
      xAxis: { ...common.category, data: labels, boundaryGap: false },
      // Where all is far from zero the axis begins near the course.
      yAxis: { ...common.value, scale: true },
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
            data: [...(isBelowZero && threshold?.at !== 0 ? [zero(ink)] : []), upright(raised, ink, letters)],
          },
        },
        ...(threshold ? [thresholdLine(threshold, labels.length, ink, letters)] : []),
      ],
    };
  };

const zero = (ink: Ink) => ({
  yAxis: 0,
  label: { show: false },
  lineStyle: { color: ink.soft, type: "solid", width: 1 },
});

const upright = (raised: { name: string; label: string }, ink: Ink, letters: object) => ({
  xAxis: raised.label,
  lineStyle: { color: ink.faint, type: "dotted", width: 1 },
  label: { ...letters, position: "end", formatter: raised.name },
});

/** A line of the course's own, so that the axis reaches as far as the threshold. */
const thresholdLine = ({ name, at }: Line, periods: number, ink: Ink, letters: object) => ({
  type: "line",
  name,
  silent: true,
  data: Array.from({ length: periods }, () => at),
  symbol: "none",
  lineStyle: { color: ink.accent, type: "dashed", width: 1.2 },
  endLabel: { ...letters, show: true, color: ink.accent, formatter: name },
});
