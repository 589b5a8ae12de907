import { pastMisses } from "../model/own-errors.ts";
import type { RegArima } from "../model/regarima.ts";
import type { Column, Member, Way } from "./member.ts";
import { carried, growing, lastYear, smoothed } from "./simple.ts";
import { waysOf, weigh } from "./weigh.ts";

export type { Way } from "./member.ts";

/** A forecast of several ways, each weighing as much as its past deserves. */
export interface Combined {
  ahead: Float64Array;
  /** How the same combination would have missed, by periods ahead. */
  misses: Float64Array[];
  /** Shares of the ways, largest first. */
  parts: { way: Way; weight: number }[];
}

/**
 * Joins the model with the simple ways that a statistician would check it by. No single way is best of all series: the model of season and
 * calendar is of long ones, last year's value or the last one of short ones and after a shock.
 * @param foretold what the model by itself foretells
 */
export function combine(model: RegArima, foretold: Float64Array): Combined {
  const horizon = foretold.length;
  const column = columnOf(model);
  const members = waysOf(model.series.kind).map((way) => memberOf[way](column, horizon, model, foretold));
  const able = members.filter(({ ahead }) => ahead.every(Number.isFinite));
  const weights = weigh(able, model.series);
  const mixed = (of: (member: Member) => Float64Array) => {
    const out = new Float64Array(of(able[0]!).length);
    able.forEach((member, i) => {
      const own = of(member);
      for (let at = 0; at < out.length; at++) out[at]! += weights[i]! * own[at]!;
    });
    return out;
  };
  return {
    ahead: mixed(({ ahead }) => ahead),
    misses: Array.from(foretold, (_, h) => mixed(({ misses }) => misses[h]!)),
    parts: able.map(({ way }, i) => ({ way, weight: weights[i]! })).sort((a, b) => b.weight - a.weight),
  };
}

type Make = (column: Column, horizon: number, model: RegArima, foretold: Float64Array) => Member;

const memberOf: Record<Way, Make> = {
  model: (_, horizon, model, foretold) => ({
    way: "model",
    ahead: foretold,
    misses: pastMisses(model, horizon),
    fitted: 2 + model.fit.problem.shape.seasonalDifference,
  }),
  carried,
  "last-year": lastYear,
  growing,
  smoothing: (column, horizon, { series }) =>
    smoothed(column, horizon, series.kind === "level" && series.values.length >= 2 * series.season),
};

/** What the model works on, its gaps filled with what it thinks stood there. */
function columnOf({ series, fit: { problem, regression } }: RegArima): Column {
  const y = Float64Array.from(problem.y);
  problem.gaps.forEach((at, i) => {
    y[at]! -= regression.coefficients[i]!;
  });
  return { y, isKnown: (t) => !Number.isNaN(series.values[t]!), season: series.season };
}
