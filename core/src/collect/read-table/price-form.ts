/** Prices are printed as indices (99.6) or as the change that these mean (-0.4), a whole series in one form. */
export type PriceForm = "index" | "growth" | "unclear";

/** Indices of prices lie about 100. Oil once fell by half in a year and rose by half; nothing does so all the time. */
const usual = { from: 80, to: 125 };
const least = 50;

/**
 * Which form a series has, judged as a whole: 47.6 in a column of 54.4, 47.6, 39.6 is growth, in one of 47.6, 92.1, 104.0 an
 * index.
 */
export function priceForm(values: readonly number[]): PriceForm {
  const isNegative = values.some((value) => value < 0);
  if (values.length === 0) return "unclear";
  if (!isNegative && values.every((value) => value >= usual.from)) return "index";
  const indices = values.filter((value) => value >= usual.from && value <= usual.to).length;
  const growth = values.filter((value) => value < least).length;
  if (!isNegative && indices * 2 > values.length) return "index";
  return growth * 2 > values.length && indices === 0 ? "growth" : "unclear";
}
