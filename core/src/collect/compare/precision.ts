import { convert, unitOf } from "../../catalogue/units.ts";

/** Beyond this many decimals a difference is the arithmetic of a spreadsheet, not a statement. */
const meaningfulDecimals = 10;

/**
 * Decimals to which a figure was rounded. A file that keeps 8.0 as 8 loses one, so rates and amounts in 亿 count as
 * having at least the one that is always printed.
 */
export function decimalsOf(value: number, unit: string): number {
  // The shortest text of the number: toFixed would show its binary tail (705940.2464 → …2464000001).
  const [, decimals = "", exponent = "0"] =
    /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(Number(value.toPrecision(14)))) ?? [];
  const seen = Math.min(meaningfulDecimals, Math.max(0, decimals.length - Number(exponent)));
  const printed = unit === "" || /[%‰亿]|百分点|指数/.test(unit) ? 1 : 0;
  return Math.max(seen, printed);
}

/** The step of a figure's last decimal, in base units of its dimension: 0.01 亿元 is 1 000 000. */
export const stepOf = (value: number, unit: string): number =>
  10 ** -decimalsOf(value, unit) * (unitOf(unit)?.factor ?? 1);

export interface Amount {
  value: number;
  unit: string;
}

/**
 * One figure printed twice: equal when the finer one rounds to the coarser. Units may differ inside a dimension.
 * @example agree({ value: 663.61, unit: "亿元" }, { value: 6636057, unit: "万元" }) // true
 */
export function agree(a: Amount, b: Amount): boolean {
  const other = convert(b.value, b.unit, a.unit);
  if (other === null) return false;
  const step = Math.max(stepOf(a.value, a.unit), stepOf(b.value, b.unit)) / (unitOf(a.unit)?.factor ?? 1);
  return Math.abs(a.value - other) <= step * (0.5 + 1e-6);
}
