import { dress, type Ink, type Track, tooltip } from "../charts/index.ts";
import { valuesOf } from "./values.ts";

/** Ranks over the months as lines: first place on top, each line named at its end, its hue telling where it went. */
export const rankLines = (labels: readonly string[], tracks: readonly Track[]) => (ink: Ink) => {
  const common = dress(ink);
  return {
    animation: common.animation,
    textStyle: common.textStyle,
    tooltip: { ...common.tooltip, trigger: "axis", formatter: tooltip(labels, inOrder(tracks)) },
    grid: { left: 8, right: 86, top: 14, bottom: 4, containLabel: true },
    xAxis: { ...common.category, data: labels, boundaryGap: false },
    yAxis: {
      ...common.value,
      inverse: true,
      min: 1,
      max: Math.max(tracks.length, 2),
      interval: 1,
      splitLine: { show: false },
    },
    series: tracks.map((track) => {
      const color = hueOf(track, ink);
      return {
        type: "line",
        name: track.name,
        data: valuesOf(track.figures),
        symbol: "circle",
        symbolSize: 6,
        connectNulls: !labels.includes(""),
        lineStyle: { color, width: 1.4 },
        itemStyle: { color },
        endLabel: { ...endNames(tracks, track), color: ink.ink, fontSize: 12, distance: 8 },
        emphasis: { focus: "series", lineStyle: { width: 2.6 } },
      };
    }),
  };
};

/** The pointer lists them as they stand at the last month. */
const inOrder = (tracks: readonly Track[]): Track[] => {
  const last = ({ figures }: Track) => figures.findLast((figure) => figure?.value != null)?.value ?? 1000;
  return [...tracks].sort((a, b) => last(a) - last(b));
};

/** The names at the end of a line; places shared there are named together, on the first of their lines. */
function endNames(tracks: readonly Track[], track: Track) {
  const place = ({ figures }: Track) => figures.findLast((figure) => figure?.value != null)?.value;
  const sharing = tracks.filter((other) => place(other) === place(track));
  return { show: sharing[0] === track, formatter: sharing.map(({ name }) => name).join(" ") };
}

/** Forward since the first month shown, back, or where it was. */
function hueOf({ figures }: Track, ink: Ink): string {
  const known = figures.flatMap((figure) => figure?.value ?? []);
  const moved = (known[0] ?? 0) - (known.at(-1) ?? 0);
  return moved > 0 ? ink.rise : moved < 0 ? ink.fall : ink.faint;
}
