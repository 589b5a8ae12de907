import { allIndustries, divisionNumbers, industryAbove } from "../catalogue/index.ts";

/** The 45 industries of a cube: all of it, three sections, 41 divisions. Their position here is their number in a fold. */
export const trades: readonly number[] = [allIndustries, 102, 103, 104, ...divisionNumbers];

const positions = new Int16Array(128).fill(-1);
trades.forEach((industry, position) => {
  positions[industry] = position;
});

/** @returns -1 for what is no section or division of industry */
export const tradeOf = (industry: number): number => positions[industry] ?? -1;

/** Position of the next industry above; -1 above all. */
export const tradeAbove: readonly number[] = trades.map((industry) => {
  const above = industryAbove(industry);
  return above === null ? -1 : tradeOf(above);
});

/** All sizes together, and the four classes. */
export const sizeCount = 5;
