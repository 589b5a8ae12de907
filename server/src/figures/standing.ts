import type { Headline, Overview, RegionAnswer } from "./schemas.ts";

/** Ranks in the first and the last third of the peers count as leading and trailing. */
const third = 1 / 3;
/** A child needs ranks in at least this part of the headlines before it is called strongest or weakest. */
const enough = 0.5;
/** Fewer ranks than this say nothing about the region's own indicators. */
const fewestRanks = 3;

type Standing = Pick<Overview, "children" | "strongest" | "weakest">;

/** How the children and the indicators stand against each other in the month. */
export function standing(children: readonly RegionAnswer[], headlines: readonly Headline[]): Standing {
  const rows = children.map((child) => childOf(child, headlines));
  const most = Math.max(0, ...rows.map(({ ranked }) => ranked));
  const judged = rows
    .filter(({ ranked }) => ranked > 0 && ranked >= enough * most)
    .sort((a, b) => (a.meanRank ?? 0) - (b.meanRank ?? 0));
  const indicators = indicatorsInOrder(headlines);
  return {
    children: rows,
    strongest: { child: judged[0]?.region.code ?? null, ...indicators.best },
    weakest: { child: judged.at(-1)?.region.code ?? null, ...indicators.worst },
  };
}

function childOf(child: RegionAnswer, headlines: readonly Headline[]): Overview["children"][number] {
  const ranks = headlines.flatMap(({ children }) => {
    const counted = children.filter(({ rank }) => rank.value !== null).length;
    const own = children.find(({ region }) => region === child.code)?.rank.value ?? null;
    return own === null ? [] : [{ own, counted }];
  });
  const total = ranks.reduce((sum, { own }) => sum + own, 0);
  return {
    region: child,
    leading: ranks.filter(({ own, counted }) => own <= counted * third).length,
    trailing: ranks.filter(({ own, counted }) => own > counted * (1 - third)).length,
    ranked: ranks.length,
    meanRank: ranks.length > 0 ? total / ranks.length : null,
  };
}

type Basis = Overview["strongest"]["basis"];
interface Order {
  best: { indicator: string | null; basis: Basis };
  worst: { indicator: string | null; basis: Basis };
}

/**
 * The region's own best and worst indicator: by rank among its peers; where too few are ranked, by the distance to the
 * region above; failing that too, by growth. Each in the direction that is good for the indicator.
 */
function indicatorsInOrder(headlines: readonly Headline[]): Order {
  const judged = headlines.filter(({ good }) => good !== "none");
  const by: [Basis, (headline: Headline) => number | null][] = [
    ["rank", ({ rank }) => (rank.value === null ? null : -rank.value)],
    ["vs-parent", ({ vsParent, good }) => signed(vsParent.value, good)],
    ["yoy", ({ yoy, good }) => signed(yoy.value, good)],
  ];
  for (const [basis, scoreOf] of by) {
    const scored = judged
      .map((headline) => ({ indicator: headline.indicator, score: scoreOf(headline) }))
      .filter((each): each is { indicator: string; score: number } => each.score !== null)
      .sort((a, b) => b.score - a.score);
    const [best] = scored;
    const worst = scored.at(-1);
    if (best && worst && scored.length >= fewestRanks)
      return { best: { indicator: best.indicator, basis }, worst: { indicator: worst.indicator, basis } };
  }
  const none = { indicator: null, basis: "yoy" as const };
  return { best: none, worst: none };
}

const signed = (value: number | null, good: Headline["good"]): number | null =>
  value === null ? null : good === "down" ? -value : value;
