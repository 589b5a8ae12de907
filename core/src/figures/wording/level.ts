import { convert } from "../../catalogue/units.ts";
import { fixed, roundHalfUp, type Value } from "../measures/index.ts";
import { INDEX_UNIT } from "./manner.ts";
import { DASH } from "./text.ts";

/** Points are counted in words (1.2个百分点), an index has no unit at all (50.2); every other unit follows its number. */
export const spokenUnit = (unit: string): string =>
  unit.endsWith("点") ? `个${unit}` : unit === INDEX_UNIT ? "" : unit;

/** From 1亿元 on, an amount kept in 万元 is said in 亿元, as official papers do. */
const greater: Readonly<Record<string, string>> = { 万元: "亿元", 万美元: "亿美元" };
const amountsOf100Million = 10_000;

/** A number with a true minus: a hyphen is none. @example minus("-3.1") // "−3.1" */
export const minus = (number: string): string => number.replace(/^-/u, "−");

/** The unit below, for amounts of which nothing would be left: 0.003亿元 is 30万元. */
const lesser = (unit: string): string | undefined => {
  if (/^亿(?=.)/u.test(unit)) return `万${unit.slice(1)}`;
  return /^万(?=[^亿])/u.test(unit) ? unit.slice(1) : undefined;
};
/** Rates, points and places are published with the decimals they have: there 0.0 is what the table prints. */
const hasLesser = (unit: string): boolean => !/[%‰点位级]$/u.test(unit) && unit !== INDEX_UNIT;
const mostDecimals = 6;

interface Said {
  value: number;
  unit: string;
  decimals: number;
}

/** An amount in the unit and with the decimals in which it can be read: not in 0.00亿元 where there is some, nor in 321298万元. */
export function inReadableUnit(value: number, unit: string, decimals: number): Said {
  const above = greater[unit];
  if (above && Math.abs(value) >= amountsOf100Million)
    return { value: value / amountsOf100Million, unit: above, decimals: 2 };
  if (value === 0 || roundHalfUp(value, decimals) !== 0 || !hasLesser(unit)) return { value, unit, decimals };
  const below = lesser(unit);
  const smaller = below === undefined ? null : convert(value, unit, below);
  if (below !== undefined && smaller !== null) return inReadableUnit(smaller, below, 0);
  return decimals < mostDecimals ? inReadableUnit(value, unit, decimals + 1) : { value, unit, decimals };
}

/**
 * A level with its unit.
 * @param decimals of the indicator: levels by magnitude, counts none
 * @source domain/documents.md 6, 8
 * @example levelText(663.6149, "亿元", 2) // 663.61亿元
 * @example levelText(321298, "万元", 0) // 32.13亿元
 * @example levelText(5884, "万元", 0) // 5884万元
 * @example levelText(0.0034, "亿元", 2) // 34万元
 * @example levelText(41, "户", 0) // 41户
 * @example levelText(50.2, "指数", 1) // "50.2"
 * @example levelText(null, "亿元", 2) // —
 */
export function levelText(value: Value, unit: string, decimals: number): string {
  if (value === null) return DASH;
  const said = inReadableUnit(value, unit, decimals);
  return minus(fixed(said.value, said.decimals)) + spokenUnit(said.unit);
}

/** The number alone, for a table whose header holds the unit. @example numberText(-3.14, 1) // "−3.1" */
export const numberText = (value: Value, decimals: number): string =>
  value === null ? DASH : minus(fixed(value, decimals));
