import type { Indicator } from "../types.ts";

/** Profits, losses, balances of two sums, taxes that are refunded: all other amounts of a period are zero or more. */
const differences = /profit|balance|surplus|deficit|loss|net-|refund/;

/** May an amount of this indicator over a period be below zero, so that its year to date falls? */
export const mayBeNegative = ({ code, group, kind }: Pick<Indicator, "code" | "group" | "kind">): boolean =>
  kind !== "flow" || group === "efficiency" || differences.test(code);
