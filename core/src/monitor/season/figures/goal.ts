import { type Point, type Target, type Workings, withMeasure } from "../../../figures/index.ts";

const tiers: readonly Target["tier"][] = ["assured", "stretch"];
const origins: readonly Target["origin"][] = ["assigned", "claimed", "own"];

/** The target an address means; the first in force where it names none. */
export function goalAt(point: Point, workings: Workings): Target | null {
  const all = workings.standards.targets(withMeasure(point, "target"));
  if (point.goal !== 0) return all.find(({ goal }) => goal === point.goal) ?? null;
  const exact = all.filter(({ month, span }) => month === point.month && span === point.span);
  const rank = ({ tier, origin, measure }: Target) =>
    tiers.indexOf(tier) * 100 + origins.indexOf(origin) * 10 + (measure === "yoy" ? 0 : measure === "level" ? 1 : 2);
  return [...(exact.length ? exact : all)].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}
