import type { Ink, Picture } from "../charts/index.ts";
import { picture } from "../charts/index.ts";
import { printed } from "../figures/index.ts";
import type { ChildRow } from "./child-rows.ts";
import type { TileLayout } from "./tile-layout.ts";

/** Share of the hue in the deepest tint, so that ink stays readable on it. */
export const deepest = 0.34;

const size = 112;
const gap = 3;

/** The tile map as a picture to take away: the same squares, tints and figures as on the page. */
export function tilesPicture(
  rows: readonly ChildRow[],
  layout: TileLayout,
  depth: (value: number | null) => number,
  byGrowth: boolean,
  ink: Ink,
): Picture {
  const tiles = rows.map((row) => {
    const { row: down, column } = layout.placeOf(row.code);
    const [x, y] = [column * (size + gap), down * (size + gap)];
    const tint = depth(row.figure.value);
    const { mark, digits } = printed(row.figure, byGrowth ? "signed" : "number");
    const words = (at: number, font: string, said: string) =>
      `<text x="${x + size / 2}" y="${y + at}" fill="${ink.ink}" style='font:${font}' text-anchor="middle">${said}</text>`;
    return [
      `<rect x="${x}" y="${y}" width="${size}" height="${size}" fill="${tint < 0 ? ink.fall : ink.rise}"`,
      ` fill-opacity="${(Math.abs(tint) * deepest).toFixed(3)}" stroke="${ink.hairline}"/>`,
      words(52, `700 15px ${ink.serif}`, row.shortName),
      words(74, `13px ${ink.font}`, mark + digits),
    ].join("");
  });
  const across = (count: number) => count * (size + gap) - gap;
  return picture(across(layout.columns), across(layout.rows), tiles.join(""));
}
