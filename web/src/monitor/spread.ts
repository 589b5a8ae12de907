import { asLight, type Light } from "./light-mark.tsx";
import type { Wall } from "./use-wall.ts";

/** How many counties of one region above them show each light, by indicator. */
export interface SpreadRow {
  region: number;
  /** By indicator, how many of 0 (none), 1 蓝 … 5 红. */
  counts: Record<Light, number>[];
}

/** Counties under the province, or under the prefecture where the wall is a province's. */
export function spreadOf(wall: Pick<Wall, "region" | "regions" | "lights" | "indicators">): SpreadRow[] {
  const step = wall.region === 0 ? 10000 : 100;
  const rows = new Map<number, SpreadRow>();
  wall.regions.forEach(({ code }, row) => {
    const above = Math.floor(code / step) * step;
    let held = rows.get(above);
    if (!held) rows.set(above, (held = { region: above, counts: wall.indicators.map(none) }));
    for (const [column, counts] of held.counts.entries()) counts[asLight(wall.lights[row]?.[column])] += 1;
  });
  return [...rows.values()].sort((a, b) => a.region - b.region);
}

/** Whether any county of the row shows a light at all. */
export const isLit = ({ counts }: SpreadRow): boolean =>
  counts.some((each) => shining.some((light) => each[light] > 0));
const shining: readonly Light[] = [1, 2, 3, 4, 5];

const none = (): Record<Light, number> => ({ 0: 0, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 });
