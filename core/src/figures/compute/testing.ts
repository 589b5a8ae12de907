import { parseCanonical } from "../../address/index.ts";
import type { RegionCode } from "../../catalogue/index.ts";
import { yearOf } from "../../period/index.ts";
import type { Figure } from "../types.ts";
import { explanationOf, figureOf } from "./figure.ts";
import { cellOf, ObservationBook } from "./observations.ts";
import { type Point, pointOf, seriesOf } from "./point.ts";
import type { Standards, Target } from "./standards.ts";
import { type Judged, type Workings, workingsOver } from "./workings.ts";

/** Published values by canonical address, in the indicator's own unit. Only for tests. */
export type Published = Readonly<Record<string, number>>;

const unitOf = ({ measure, indicator }: Point): string =>
  measure === "level" || measure === "base" || measure.startsWith("from-year-start")
    ? indicator.unit
    : measure.endsWith("rank")
      ? "位"
      : "%";

function bookOf(values: Published): ObservationBook {
  const book = new ObservationBook();
  for (const [text, value] of Object.entries(values)) {
    const point = pointAt(text);
    book.put(seriesOf(point), cellOf(point), { value, unit: unitOf(point), knownAt: Date.UTC(2025, 3, 20) });
  }
  return book;
}

function addressAt(text: string) {
  const read = parseCanonical(text);
  if (!read.ok) throw new Error(`${text}: ${read.faults[0]?.message.en}`);
  return read.value;
}

function pointAt(text: string): Point {
  const point = pointOf(addressAt(text));
  if (!point) throw new Error(text);
  return point;
}

const seesAll = () => true;
export const over = (
  values: Published,
  covers: (region: RegionCode) => boolean = seesAll,
  judged: Judged = {},
): Workings => workingsOver(bookOf(values), covers, judged);

/** Targets as if they had been read for whoever asks. */
export const standardsOf = (targets: readonly Target[]): Standards => ({
  targets: ({ region, indicator, industry, month }) =>
    targets.filter(
      (target) =>
        target.region === region &&
        target.indicator === indicator.code &&
        target.industry === industry &&
        yearOf(target.month) === yearOf(month),
    ),
  cuts: () => null,
});

/** A figure over published values; `430500.gdp.202503.ytd.yoy` as the address. */
export const figure = (values: Published, text: string, covers = seesAll, judged: Judged = {}): Figure =>
  figureOf(addressAt(text), over(values, covers, judged));

/** Its number, or the reason why there is none. */
export function answer(values: Published, text: string, judged: Judged = {}): number | string {
  const { value, reason } = figure(values, text, seesAll, judged);
  return value ?? reason ?? "";
}

export function explanation(values: Published, text: string, judged: Judged = {}) {
  const found = explanationOf(addressAt(text), over(values, seesAll, judged));
  if (!found) throw new Error(text);
  return found;
}
