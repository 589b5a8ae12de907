import type { ReportValues } from "./types.ts";

/** Two people's versions of one report brought together. */
export interface Merged {
  /** Whoever changed a column has it; where both did, mine, until a person decides. */
  values: ReportValues;
  /** Columns that only the other changed: taken over. */
  taken: string[];
  /** Columns that both changed, to different values: to be decided one by one. */
  disputed: string[];
}

/** @param base what both began from @param mine what is typed here @param theirs what is stored now */
export function mergeReports(base: ReportValues, mine: ReportValues, theirs: ReportValues): Merged {
  const values: Record<string, number | null> = { ...mine };
  const merged: Merged = { values, taken: [], disputed: [] };
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [was, here, there] = [base[name] ?? null, mine[name] ?? null, theirs[name] ?? null];
    if (here === there || there === was) continue;
    if (here === was) {
      values[name] = there;
      merged.taken.push(name);
    } else merged.disputed.push(name);
  }
  return merged;
}
