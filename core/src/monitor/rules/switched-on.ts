/**
 * Shipped rules that watch from the start; the others are there, each with its trial, for who wants them. Lean on purpose: over 邵阳's
 * history "is behind its superior today" alone foretold the year's end in about three of four cases, and a rule that does no better is
 * one more sentence nobody reads. docs/warnings-shaoyang.md has the figures.
 */
const foretellMore = [
  "value-added-rank-last",
  "value-added-behind-parent",
  "budget-rank-last",
  "budget-drags",
] as const;

/** What a rank or a gap to the superior does not tell: promises, most places at once, who drags by how much, standstills, holes. */
const sayOther = [
  "value-added-below-target",
  "investment-below-target",
  "gdp-below-target",
  "value-added-out-of-reach",
  "budget-behind-season",
  "value-added-many-fall",
  "output-drags",
  "enterprises-halted",
  "value-added-missing",
] as const;

const codes: ReadonlySet<string> = new Set([...foretellMore, ...sayOther]);

export const isSwitchedOn = (code: string): boolean => codes.has(code);
