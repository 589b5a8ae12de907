import { type MainSum, mainSums } from "./layout.ts";

/** Where each main sum stands among the sums of a cell. */
export const sumPlaces = Object.fromEntries(mainSums.map((sum, place) => [sum, place])) as Record<MainSum, number>;

const at = sumPlaces;
/** The sums of one span: the month's, and their namesakes of the year to date. */
export interface SpanPlaces {
  panel: number;
  cur: number;
  base: number;
  up: number;
  fall: number;
  tot: number;
  filed: number;
  joined: number;
}
export const ofMonth: SpanPlaces = at;
export const ofYear: SpanPlaces = {
  panel: at.ypanel,
  cur: at.ycur,
  base: at.ybase,
  up: at.yup,
  fall: at.yfall,
  tot: at.ytot,
  filed: at.yfiled,
  joined: at.yjoined,
};

export const add = (sums: Float64Array, place: number, amount: number) => {
  sums[place] = (sums[place] as number) + amount;
};

/** One enterprise's value of a span, and of a year before as it files it now. NaN is absent, and absent on either side is not in the panel. */
export function addSpan(sums: Float64Array, cell: number, of: SpanPlaces, value: number, base: number, sign: number) {
  if (Number.isNaN(value)) return;
  add(sums, cell + of.tot, sign * value);
  if (Number.isNaN(base)) return;
  add(sums, cell + of.panel, sign);
  add(sums, cell + of.cur, sign * value);
  add(sums, cell + of.base, sign * base);
  if (base <= 0) return;
  if (value > base) add(sums, cell + of.up, sign);
  else if (value > 0 && value < base) add(sums, cell + of.fall, sign);
}

/**
 * Where last year's value of an enterprise of the panel comes from: filed in this cell last year, or come into it since.
 * @param base NaN when it is not in the panel; @param filed NaN when it filed nothing here
 */
export function addBasis(sums: Float64Array, cell: number, of: SpanPlaces, base: number, filed: number, sign: number) {
  if (Number.isNaN(base)) return;
  if (Number.isNaN(filed)) add(sums, cell + of.joined, sign * base);
  else add(sums, cell + of.filed, sign * filed);
}

/** Another quantity: all of it, and both years of those that file both. */
export function addOther(sums: Float64Array, place: number, value: number, base: number, sign: number) {
  if (Number.isNaN(value)) return;
  add(sums, place, sign * value);
  if (Number.isNaN(base)) return;
  add(sums, place + 1, sign * value);
  add(sums, place + 2, sign * base);
}
