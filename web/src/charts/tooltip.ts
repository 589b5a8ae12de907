import type { Figure } from "../api.ts";
import { type FigureForm, printed } from "../figures/index.ts";

/** A line of figures in a chart: what it is called, and its figure at each position. */
export interface Track {
  name: string;
  figures: readonly (Figure | undefined)[];
  form: FigureForm;
}

/** What the pointer shows at a position: its period, and each figure there as the tables print it. */
export function tooltip(labels: readonly string[], tracks: readonly Track[]) {
  return (shown: unknown): string => {
    const at = positionOf(shown);
    const lines = tracks.flatMap(({ name, figures, form }) => {
      const figure = figures[at];
      if (!figure || figure.value === null) return [];
      const { mark, digits } = printed(figure, form);
      return [
        `<div class="chart-tip"><span>${escaped(name)}</span><b>${mark}${escaped(digits)} ${escaped(figure.unit)}</b></div>`,
      ];
    });
    return lines.length === 0 ? "" : `<div>${escaped(labels[at] ?? "")}</div>${lines.join("")}`;
  };
}

const positionOf = (shown: unknown): number => {
  const first: unknown = Array.isArray(shown) ? shown[0] : shown;
  return typeof first === "object" && first !== null && "dataIndex" in first ? Number(first.dataIndex) : -1;
};

const escaped = (words: string): string =>
  words.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
