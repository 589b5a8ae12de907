import { decline, growth, increment } from "./change.ts";
import type { Piece } from "./lexicon.ts";
import { against, move, place } from "./places.ts";
import { bare, doubling, level, pace, share, sign, superior } from "./settled.ts";
import type { Spoken } from "./spoken.ts";
import type { CellPromise, Misread } from "./types.ts";

/** What a number with the words that bound it looks like. */
const quantity = "(?:at-least|at-most|within|about|reach)* amount (?:or-more|or-less|or-so)?";
const after = "(?:or-more|or-less|or-so)?";

/**
 * Every form in which a promise may be put, and how it is read. Pieces stand in this order and no other; `?` may be missing.
 * What fits none of them is not understood.
 */
const table: readonly (readonly [form: string, read: (said: Spoken) => CellPromise | Misread])[] = [
  [`subject? on-year? growth on-year? ${quantity}`, growth],
  [`subject? (?:at-least|at-most|reach)* amount ${after} on-year? growth`, growth],
  [`subject? on-year? decline on-year? ${quantity}`, decline],
  [`subject? (?:on-year|on-start)? (?:added|growth|decline) (?:on-year|on-start)? ${quantity}`, increment],
  [`subject? from? (?:growth|decline)? to ${quantity}`, level],
  [`reach? subject? level? ${quantity}`, bare],
  [`subject? than? share than? share? growth? to? ${quantity}`, share],
  [`subject? growth? (?:at-least|at-most|faster|slower) than (?:${quantity})?`, against],
  ["subject? growth? reach than (?:or-more|or-less)", against],
  [
    `subject? (?:growth|level)? (?:growth-rank|level-rank)? (?:at-least|at-most|within|reach)? being? than? being? (?:growth-rank|level-rank)? place ${after}`,
    place,
  ],
  [`subject? than? (?:growth-rank|level-rank)? than? (?:forward|backward|growth|decline) ${quantity}`, move],
  [`subject? on-year? doubling ${after}`, doubling],
  ["subject? growth? pace", pace],
  ["subject? sign", sign],
  ["subject? assigned", superior],
];

/** A form as a pattern over the names of pieces, each followed by a blank. */
const compiled = table.map(([form, read]) => {
  const pattern = form.replace(/[a-z](?:[a-z-]*[a-z])?/gu, (piece) => `(?:${piece} )`).replace(/ (?![)])/gu, "");
  return [new RegExp(`^${pattern}$`, "u"), read] as const;
});

/** Reads pieces by the first form that they fit and that makes something of them; failing all, the fault that says most. */
export function readForm(pieces: readonly Piece[], said: Spoken): CellPromise | Misread | null {
  const names = pieces.map((piece) => `${piece} `).join("");
  const fitting = compiled.filter(([pattern]) => pattern.test(names));
  const readings = fitting.map(([, read]) => read(said));
  const failed = readings.find((each) => "code" in each && each.code !== "targets/cell-unreadable");
  return readings.find((each) => !("code" in each)) ?? failed ?? readings[0] ?? null;
}
