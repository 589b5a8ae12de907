import { type Indicator, indicator } from "../../catalogue/index.ts";

/** Of what has only growth: the amount by whose months and regions it is weighed, as close to it as any that is published. */
const nearest: Readonly<Record<string, string>> = { "industrial-value-added": "industrial-output" };

/**
 * Which indicator's levels weigh the months of one: its own, or the nearest of what has none.
 * @returns null when there is none: then all months weigh the same, and that must be said
 * @source domain/targets.md 4.1, 9
 */
export function levelsFor(of: Indicator): Indicator | null {
  if (of.kind === "flow") return of;
  const code = of.kind === "index" ? nearest[of.code] : undefined;
  return code === undefined ? null : indicator(code);
}
