/** Half away from zero, as published tables are; or half to even, as GB/T 8170 has it. */
export type RoundingMode = "half-up" | "half-even";

/**
 * Binary fractions carry noise: 0.425 on 0.4 grows by 6.249999999999991 %, not 6.25. Digits so many places behind the last one asked for are
 * cleared first; published figures never differ that late.
 */
const NOISE_DECIMALS = 9;

interface Decimal {
  negative: boolean;
  /** All digits without the point. */
  digits: bigint;
  decimals: number;
}

function readDecimal(text: string): Decimal | null {
  const match = /^\s*(?<sign>[+-]?)(?<whole>\d*)(?:\.(?<fraction>\d*))?(?:[eE](?<exponent>[+-]?\d+))?\s*$/u.exec(text);
  const { sign, whole = "", fraction = "", exponent = "0" } = match?.groups ?? {};
  if (whole + fraction === "") return null;
  const decimals = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, -decimals));
  return { negative: sign === "-", digits, decimals: Math.max(0, decimals) };
}

function shorten({ negative, digits, decimals }: Decimal, to: number, mode: RoundingMode): Decimal {
  if (to >= decimals) return { negative, digits: digits * 10n ** BigInt(to - decimals), decimals: to };
  const unit = 10n ** BigInt(decimals - to);
  const [kept, twiceRest] = [digits / unit, 2n * (digits % unit)];
  const isUp = twiceRest > unit || (twiceRest === unit && (mode === "half-up" || kept % 2n === 1n));
  return { negative, digits: kept + (isUp ? 1n : 0n), decimals: to };
}

function print({ negative, digits, decimals }: Decimal): string {
  const padded = String(digits).padStart(decimals + 1, "0");
  const whole = padded.slice(0, padded.length - decimals);
  const sign = negative && digits !== 0n ? "-" : "";
  return decimals === 0 ? sign + whole : `${sign}${whole}.${padded.slice(-decimals)}`;
}

/**
 * Rounds a decimal number given as text, exactly.
 * @returns text with exactly `decimals` decimals, never "-0"; null when the text is no number
 * @source domain/statistics.md 3.13; vectors stat.round_half_up, stat.round_gb8170
 * @example roundDecimalText("2.25", 1, "half-up") // "2.3"
 * @example roundDecimalText("2.25", 1, "half-even") // "2.2"
 * @example roundDecimalText("-0.04", 1, "half-up") // "0.0"
 */
export function roundDecimalText(text: string, decimals: number, mode: RoundingMode): string | null {
  const decimal = readDecimal(text);
  return decimal && print(shorten(decimal, decimals, mode));
}

/**
 * A number as text with exactly `decimals` decimals, rounded once. Works on the shortest decimal text of the number, so
 * that 1.005 is 1.01 though its binary form lies below.
 * @example fixed(1.005, 2) // "1.01"
 * @example fixed(-0.04, 1) // "0.0"
 */
export function fixed(value: number, decimals: number, mode: RoundingMode = "half-up"): string {
  const decimal = readDecimal(String(value));
  if (!decimal) throw new RangeError(`not a finite number: ${value}`);
  const withoutNoise = shorten(decimal, Math.min(decimal.decimals, decimals + NOISE_DECIMALS), "half-even");
  return print(shorten(withoutNoise, decimals, mode));
}

/** @example roundHalfUp(0.15 - 0.1, 1) // 0.1 */
export const roundHalfUp = (value: number, decimals: number): number => Number(fixed(value, decimals));
