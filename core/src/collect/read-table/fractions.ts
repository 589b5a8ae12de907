import type { Table } from "./table.ts";

/** So few numbers tell nothing. */
const fewest = 3;
/** Rounding to what bureaus print leaves a remainder of this size in a fraction, none in a percentage. */
const remainder = 1e-6;

/** Growth is printed to one or two decimals: a column of 0.0813, -0.0213 lost its percent format. */
export function areFractions({ lines }: Table, column: number): boolean {
  const values = lines.flatMap((line) =>
    line.values.flatMap((seen) => (seen.column === column && !seen.percent && seen.value ? [seen.value] : [])),
  );
  const fine = values.filter((value) => Math.abs(value * 100 - Math.round(value * 100)) > remainder);
  return values.length >= fewest && values.every((value) => Math.abs(value) < 1) && fine.length * 2 > values.length;
}
