import { convert } from "@diaodu/core/catalogue";
import { type Figure, levelText } from "@diaodu/core/figures";

/**
 * An amount in a smaller unit: an enterprise's output in 亿元 has too few digits left to be read. The address explains it as it stands.
 * @example inUnit(figure of 0.35亿元, "万元", 0).text // "3500万元"
 */
export function inUnit(figure: Figure, unit: string, decimals: number): Figure {
  const value = figure.value === null ? null : convert(figure.value, figure.unit, unit);
  if (value === null) return figure.value === null ? { ...figure, unit, decimals } : figure;
  return { ...figure, value, unit, decimals, text: levelText(value, unit, decimals) };
}

/** Amounts of money of one enterprise are read in whole 万元; everything else as its indicator is. */
export const ofEnterprise = (figure: Figure): Figure => (figure.unit === "亿元" ? inUnit(figure, "万元", 0) : figure);
