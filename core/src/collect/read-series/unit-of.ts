import { type Indicator, unitOf } from "../../catalogue/index.ts";
import { settleUnit } from "../read-table/settle-unit.ts";
import type { ReadCell } from "../types.ts";
import type { Around } from "./value.ts";

type Measure = NonNullable<ReadCell["measure"]>;

export function unitFor(around: Around, measure: Measure, indicator: Indicator): string | null {
  const { saying, unitAbove, unitOfFile } = around;
  const row = unitsOfRow(around);
  const sources = { row, column: saying.units, above: unitAbove, titles: unitOfFile, lines: [] };
  const unit = settleUnit(sources, measure, indicator);
  if (unit !== null || row.length + saying.units.length > 0) return unit;
  // Pure numbers (PMI, 景气指数) need not say that they have no unit.
  return isPure(indicator.unit) ? indicator.unit : null;
}

const unitsOfRow = ({ row }: Around): string[] => [
  ...row.named.units,
  ...(row.unit ? [row.unit] : []),
  ...row.measure.units,
];

const isPure = (unit: string): boolean => ["", "指数", "%"].includes(unitOf(unit)?.dimension ?? "");

/** Units said of this very figure; one that stands farther away only where none is said here. */
export function unitsAround(around: Around): readonly string[] {
  const near = [...unitsOfRow(around), ...around.saying.units].filter((unit) => unit !== "%");
  return near.length > 0 ? near : [...around.unitAbove, ...around.unitOfFile];
}
