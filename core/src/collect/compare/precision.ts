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
 * One figure printed twice: equal when the finer one rounds to the coarser, or is cut off to it (16.18 and 16.1), as some offices do.
 * Of two that are equally fine one unit of the last place is a difference. Units may differ inside a dimension.
 * @example agree({ value: 663.61, unit: "亿元" }, { value: 6636057, unit: "万元" }) // true
 */
export function agree(a: Amount, b: Amount): boolean {
  const other = convert(b.value, b.unit, a.unit);
  if (other === null) return false;
  const factor = unitOf(a.unit)?.factor ?? 1;
  const [stepA, stepB] = [stepOf(a.value, a.unit) / factor, stepOf(b.value, b.unit) / factor];
  const difference = Math.abs(a.value - other);
  const coarse = Math.max(stepA, stepB);
  if (difference <= coarse * (0.5 + 1e-6)) return true;
  const isFiner = Math.min(stepA, stepB) < coarse * 0.5;
  return isFiner && difference < coarse * (1 - 1e-6) && showsItsStep(stepA > stepB ? a : b);
}

/** A round 10 may be 10.0 that lost its nought in the spreadsheet: then 10.6 is another figure. */
const showsItsStep = ({ value, unit }: Amount): boolean => decimalsOf(value, unit) > 0 || Math.abs(value) >= 1000;

/** A figure with so many digits is not told better by more of them: what follows is the arithmetic of a spreadsheet. */
const fineEnough = 1e-5;

/**
 * The same amount with more of its digits: worth keeping in the place of the coarser one. Rates are published to one decimal; what
 * has more of them was computed by somebody.
 */
export function isFinerAmount(a: Amount, than: Amount): boolean {
  if (a.unit === "" || /%|‰|百分点|指数/.test(a.unit)) return false;
  const step = stepOf(than.value, than.unit);
  const size = Math.abs(than.value) * (unitOf(than.unit)?.factor ?? 1);
  return stepOf(a.value, a.unit) < step * 0.5 && step > size * fineEnough;
}
