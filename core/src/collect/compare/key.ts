import type { ReadCell } from "../types.ts";

/** What identifies one figure, apart from its value. */
export type Fact = Pick<ReadCell, "region" | "indicator" | "industry" | "month" | "span" | "measure">;

/** A figure as the store holds it now. */
export interface Held extends Fact {
  value: number;
  unit: string;
  /** When its source was published, as `release.ts` counts; absent: nobody knows. */
  published?: number | null;
}

export const factKey = (f: Fact): string =>
  `${f.region}|${f.indicator}|${f.industry ?? ""}|${f.month}|${f.span}|${f.measure}`;
