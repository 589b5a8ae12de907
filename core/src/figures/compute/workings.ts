import type { Measure } from "../../address/index.ts";
import type { RegionCode } from "../../catalogue/index.ts";
import { base } from "./base.ts";
import { yoyChange, yoyChangeOnYear } from "./change.ts";
import { countOf } from "./count.ts";
import { absent, type Derivation, published } from "./derivation.ts";
import { fromYearStart, fromYearStartBase } from "./from-year-start.ts";
import { versusNation, versusParent } from "./gap.ts";
import { level } from "./level.ts";
import { cellOf, type Observations } from "./observations.ts";
import { refuseIncomparable } from "./of-levels.ts";
import { type Point, seriesOf } from "./point.ts";
import { contributionToParent, pullOfParent } from "./pull.ts";
import { levelRank, rank, rankMove } from "./rank.ts";
import { share } from "./share.ts";
import { growth } from "./year-on-year.ts";

/** What a rule may ask for while it computes a figure. */
export interface Workings {
  /** Any other figure: published, or computed in turn. */
  of(point: Point): Derivation;
  /** A figure only if it is published. */
  published(point: Point): Derivation | null;
  /** Whether all of a region may be seen; peers cannot be ranked by one who sees only some of them. */
  covers(region: RegionCode): boolean;
}

/**
 * How each measure is computed where it is not published. A rule asks for every input before it looks at one: the plan is
 * the list of what a rule asks for when nothing is there, so a rule that stops early would be short of data later.
 */
const rules: Record<Measure, (point: Point, workings: Workings) => Derivation> = {
  level,
  yoy: growth,
  base,
  "from-year-start": fromYearStart,
  "from-year-start-base": fromYearStartBase,
  "yoy-change": yoyChange,
  "yoy-change-year": yoyChangeOnYear,
  rank,
  "rank-change": rankMove,
  "level-rank": levelRank,
  share,
  pull: pullOfParent,
  contribution: contributionToParent,
  "vs-parent": versusParent,
  "vs-nation": versusNation,
  "up-count": countOf,
  "down-count": countOf,
  "flat-count": countOf,
  "up-face": countOf,
  "pull-parent": noReports,
  "contribution-parent": noReports,
  nominal: noReports,
  "split-real": noReports,
  "split-entry": noReports,
  "split-exit": noReports,
  "split-base": noReports,
  firms: noReports,
  "firms-up": noReports,
  "firms-down": noReports,
  "firms-halted": noReports,
  "firms-up-face": noReports,
};

function noReports(point: Point): Derivation {
  return absent(point, "not-published");
}

/** Computes figures over observations; every figure once, however many others need it. */
export function workingsOver(observations: Observations, covers: (region: RegionCode) => boolean): Workings {
  const done = new Map<string, Map<number, Derivation>>();
  const workings: Workings = {
    covers,
    published: (point) => {
      const observation = observations.find(point);
      return observation ? published(point, observation, () => rules[point.measure](point, workings)) : null;
    },
    of: (point) => {
      const series = seriesOf(point);
      let known = done.get(series);
      if (!known) done.set(series, (known = new Map()));
      const cell = cellOf(point);
      const held = known.get(cell);
      if (held) return held;
      const derivation = workings.published(point) ?? refuseIncomparable(rules[point.measure](point, workings));
      known.set(cell, derivation);
      return derivation;
    },
  };
  return workings;
}
