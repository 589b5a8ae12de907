import type { Figure } from "../api.ts";
import type { Headline, Overview } from "./use-overview.ts";

/** One region below, by the indicator chosen. */
export interface ChildRow {
  code: number;
  name: string;
  shortName: string;
  /** What it is coloured and drawn by: growth where there is any, else the level. */
  figure: Figure;
  level: Figure;
  /** Its place by growth. Bureaus publish it for some indicators of which they withhold the growth itself. */
  rank: Figure;
}

/** Whether the children are compared by growth; where none is known they are compared by the level. */
export const comparesGrowth = (headline: Headline): boolean => headline.children.some(({ yoy }) => yoy.value !== null);

/** In what order the children stand: by growth, else by their published places, else by the level. */
export type Ordering = "growth" | "rank" | "level";

export function orderingOf(headline: Headline): Ordering {
  if (comparesGrowth(headline)) return "growth";
  return headline.children.some(({ rank }) => rank.value !== null) ? "rank" : "level";
}

/** Largest, or first in rank, first; regions without what they are ordered by last. */
export function childRows(view: Overview, headline: Headline): ChildRow[] {
  const ordering = orderingOf(headline);
  const rows = view.children.flatMap(({ region }) => {
    const child = headline.children.find((each) => each.region === region.code);
    if (!child) return [];
    const figure = ordering === "growth" ? child.yoy : child.level;
    return [{ ...region, figure, level: child.level, rank: child.rank }];
  });
  const order = ({ figure, rank }: ChildRow): number =>
    ordering === "rank" ? (rank.value ?? Number.POSITIVE_INFINITY) : -(figure.value ?? Number.NEGATIVE_INFINITY);
  // Two that lack it keep the order they came in: infinity less infinity is no number.
  return rows.sort((a, b) => order(a) - order(b) || 0);
}
