import type { Figure } from "../api.ts";
import type { Headline, Overview } from "./use-overview.ts";

/** One region below, by the indicator chosen. */
export interface ChildRow {
  code: number;
  name: string;
  shortName: string;
  /** What it is coloured and ranked by: growth where there is any, else the level. */
  figure: Figure;
  level: Figure;
  rank: Figure;
}

/** Whether the children are compared by growth; a stock or rate without growth is compared by its level. */
export const comparesGrowth = (headline: Headline): boolean => headline.children.some(({ yoy }) => yoy.value !== null);

/** Largest first; regions without a figure last. */
export function childRows(view: Overview, headline: Headline): ChildRow[] {
  const byGrowth = comparesGrowth(headline);
  const rows = view.children.flatMap(({ region }) => {
    const child = headline.children.find((each) => each.region === region.code);
    return child
      ? [{ ...region, figure: byGrowth ? child.yoy : child.level, level: child.level, rank: child.rank }]
      : [];
  });
  return rows.sort(
    (a, b) => (b.figure.value ?? Number.NEGATIVE_INFINITY) - (a.figure.value ?? Number.NEGATIVE_INFINITY),
  );
}
