import type { Span } from "@diaodu/core/period";

export interface Period {
  month: number;
  span: Span;
}

/** Year, quarters and half year come first, as most targets are of them; then single quarters and months. */
const usual = [12, 3, 6, 9];
const others = [1, 2, 4, 5, 7, 8, 10, 11];

/** For what a target of a year can be set. @param stock a balance, which is told by the month's end only */
export function periodsOf(year: number, stock: boolean): Period[] {
  const at = (span: Span) => (ofYear: number) => ({ month: year * 100 + ofYear, span });
  const months = [...Array(12).keys()].map((index) => at("month")(index + 1));
  if (stock) return [...usual, ...others].map(at("month"));
  return [...usual.map(at("ytd")), ...[6, 9, 12].map(at("quarter")), ...others.map(at("ytd")), ...months];
}
