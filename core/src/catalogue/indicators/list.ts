import type { Indicator } from "../types.ts";
import { accounts } from "./accounts.ts";
import { industry } from "./industry.ts";

/** Every indicator, in the order in which a bulletin brings them. */
export const indicators: readonly Indicator[] = [...accounts, ...industry];

const byCode = new Map(indicators.map((entry) => [entry.code, entry]));

/** @example indicator("gdp")?.name // "地区生产总值" */
export const indicator = (code: string): Indicator | null => byCode.get(code) ?? null;
