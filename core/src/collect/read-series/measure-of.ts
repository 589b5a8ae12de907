import type { Indicator } from "../../catalogue/index.ts";
import { combine } from "../read-table/heading.ts";
import { isPriceIndex, settleMeasure as settleWords } from "../read-table/settle-measure.ts";
import type { ReadCell } from "../types.ts";
import type { Row } from "./row.ts";
import type { Saying } from "./saying.ts";
import type { Around } from "./value.ts";

export interface SettledMeasure {
  measure: NonNullable<ReadCell["measure"]>;
  lastYear: boolean;
  value: number;
}

/**
 * An index against last year (上年同期=100) of anything but a price is its growth written another way: 106.4 is +6.4 %. Prices
 * are published as indices, which therefore stay what they are.
 */
export function settleMeasure(
  { row, saying, rankOf, prices }: Around,
  indicator: Indicator,
  value: number,
): SettledMeasure | null {
  const said = [saying.measure, row.measure.measure, row.named.measure].filter((word) => word !== null);
  const base = saying.base ?? row.measure.base ?? row.named.base ?? null;
  if (combine(said)?.measure === "index-100" && !isPriceIndex(indicator)) {
    return { measure: "yoy", lastYear: false, value: Number((value - 100).toPrecision(12)) };
  }
  const sources = {
    column: saying.measure,
    row: rowMeasure(row, saying),
    title: null,
    lastYear: saying.lastYear || row.measure.lastYear || row.named.lastYear,
    units: saying.units.length > 0 ? saying.units : [...row.named.units, row.unit].filter(Boolean),
    rankOf,
    parent: null,
    isBase: false,
    prices: prices(),
    base,
  };
  const settled = settleWords(sources, indicator);
  return settled.measure === null ? null : { measure: settled.measure, lastYear: settled.lastYear, value };
}

/** 累计值 in a row is said of its value, not of the growth or the rank in columns of their own. */
function rowMeasure({ measure, named }: Row, column: Saying) {
  const words = [measure.measure, named.measure].filter((word) => word !== null);
  const said = words.length > 0 ? combine(words) : null;
  return column.measure !== null && said?.measure === "level" ? null : said;
}
