import type { Ink, Picture } from "../charts/index.ts";
import { barPlace, picture } from "../charts/index.ts";
import { printed } from "../figures/index.ts";
import type { ChildRow, Ordering } from "./child-rows.ts";

const lineHeight = 26;
const width = 640;
/** Where the rank and the figure end, and the bars begin. */
const rankEnd = 170;
const figureEnd = 250;
const barsFrom = 270;

/** The ranked bars as a picture to take away: name, rank, figure and bar of each region, in the page's order. */
export function barsPicture(rows: readonly ChildRow[], ordering: Ordering, ink: Ink): Picture {
  const place = barPlace(rows.map(({ figure }) => figure.value));
  const lines = rows.map((row, index) => {
    const middle = index * lineHeight + lineHeight / 2;
    const words = (x: number, anchor: "start" | "end", said: string) =>
      `<text x="${x}" y="${middle + 5}" fill="${ink.ink}" style='font:14px ${ink.font}' text-anchor="${anchor}">${said}</text>`;
    const { mark, digits } = printed(row.figure, ordering === "growth" ? "signed" : "number");
    return [
      words(0, "start", row.name),
      words(rankEnd, "end", printed(row.rank, "number").digits),
      words(figureEnd, "end", mark + digits),
      row.figure.value === null ? "" : bar(place(row.figure.value), middle, ink),
      `<path d="M0 ${(index + 1) * lineHeight}H${width}" stroke="${ink.hairline}"/>`,
    ].join("");
  });
  return picture(width, rows.length * lineHeight, lines.join(""));
}

function bar({ left, width: share, zero, falls }: ReturnType<ReturnType<typeof barPlace>>, middle: number, ink: Ink) {
  const at = (percent: number) => ((width - barsFrom) * percent) / 100;
  return [
    `<rect x="${barsFrom + at(left)}" y="${middle - 6}" width="${at(share)}" height="12"`,
    ` fill="${falls ? ink.fall : ink.rise}" fill-opacity="0.72"/>`,
    `<path d="M${barsFrom + at(zero)} ${middle - 11}v22" stroke="${ink.faint}"/>`,
  ].join("");
}
