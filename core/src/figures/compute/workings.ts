import type { Measure } from "../../address/index.ts";
import type { RegionCode } from "../../catalogue/index.ts";
import { aggregated } from "./aggregated.ts";
import { base } from "./base.ts";
import { yoyChange, yoyChangeOnYear } from "./change.ts";
import { contained, type OnFailure } from "./contained.ts";
import { countOf } from "./count.ts";
import { absent, type Derivation, published } from "./derivation.ts";
import { firmsOf } from "./firms.ts";
import { fromYearStart, fromYearStartBase } from "./from-year-start.ts";
import { versusNation, versusParent } from "./gap.ts";
import { level } from "./level.ts";
import { nominal, splitOf } from "./nominal.ts";
import { cellOf, type Observations } from "./observations.ts";
import { refuseIncomparable } from "./of-levels.ts";
import { type Point, seriesOf } from "./point.ts";
import { contributionOf, pullOf } from "./pull.ts";
import { levelRank, rank, rankMove } from "./rank.ts";
import { share } from "./share.ts";
import { publishedGrowth } from "./signed.ts";
import { noStandards, type Standards } from "./standards.ts";
import { isOfForms, type Sums, sumsAt } from "./sums.ts";
import { growth } from "./year-on-year.ts";

/** What a rule may ask for while it computes a figure. */
export interface Workings {
  /** Any other figure: published, or computed in turn. */
  of(point: Point): Derivation;
  /** A figure only if it is published. */
  published(point: Point): Derivation | null;
  /** A figure only if it is published or enterprises' reports add up to it: not one worked out from others. */
  told(point: Point): Derivation | null;
  /** What enterprises' reports add up to, whatever was published. */
  sums(point: Point): Sums | null;
  /** What an enterprise is called; undefined where its name is not known to whoever asks. */
  enterpriseName(code: string): string | undefined;
  /** What the point is judged by: targets and the lights' cuts. */
  standards: Standards;
  /** Whether all of a region may be seen; peers cannot be ranked by one who sees only some of them. */
  covers(region: RegionCode): boolean;
}

export type Rule = (point: Point, workings: Workings) => Derivation;
/** Rules of measures that later stages own (目标, 预测, 灯), handed in by them. */
export type LaterRules = Partial<Record<Measure, Rule>>;

/** What figures are judged by, and who knows how. */
export interface Judged {
  standards?: Standards;
  later?: LaterRules;
  onFailure?: OnFailure;
}

/**
 * How each measure is computed where it is not published. A rule asks for every input before it looks at one: the plan is
 * the list of what a rule asks for when nothing is there, so a rule that stops early would be short of data later.
 */
const rules: Partial<Record<Measure, Rule>> = {
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
  pull: pullOf,
  contribution: contributionOf,
  "vs-parent": versusParent,
  "vs-nation": versusNation,
  "up-count": countOf,
  "down-count": countOf,
  "flat-count": countOf,
  "up-face": countOf,
  "pull-parent": pullOf,
  "share-parent": share,
  "contribution-parent": contributionOf,
  nominal,
  "split-real": splitOf,
  "split-entry": splitOf,
  "split-exit": splitOf,
  "split-base": splitOf,
  firms: firmsOf,
  "firms-up": firmsOf,
  "firms-down": firmsOf,
  "firms-halted": firmsOf,
  "firms-up-face": firmsOf,
};

/** Peers, superiors and children are regions'; one enterprise has none. */
const ofRegions: ReadonlySet<Measure> = new Set<Measure>([
  "rank",
  "rank-change",
  "level-rank",
  "vs-parent",
  "vs-nation",
  "up-count",
  "down-count",
  "flat-count",
  "up-face",
]);

const ruleOf = (point: Point, later: LaterRules): Rule =>
  rules[point.measure] ?? later[point.measure] ?? ((at) => absent(at, "not-published"));

function byRule(point: Point, workings: Workings, later: LaterRules): Derivation {
  if (point.enterprise && ofRegions.has(point.measure)) return absent(point, "no-peers");
  // The plan finds no sums and so goes on to the rule: what the rule needs is read whether or not it is used.
  return aggregated(point, workings) ?? ofReports(refuseIncomparable(ruleOf(point, later)(point, workings)));
}

/** Sizes and single enterprises are never published: nobody waits for them to be. */
function ofReports(derivation: Derivation): Derivation {
  const { point, measured, inputs } = derivation;
  const isOfReports = point.size !== "" || point.enterprise !== "";
  const isWaiting = measured.status === "missing" && measured.reason === "not-published";
  return isOfReports && isWaiting ? absent(point, "no-reports", inputs) : derivation;
}

/** Of a published figure: the same one as it would be had without it. */
const alternative = (point: Point, workings: Workings, later: LaterRules): Derivation =>
  aggregated(point, workings) ?? ruleOf(point, later)(point, workings);

/** Computes figures over observations; every figure once, however many others need it. */
export function workingsOver(
  observations: Observations,
  covers: (region: RegionCode) => boolean,
  { standards = noStandards, later = {}, onFailure }: Judged = {},
): Workings {
  const done = new Map<string, Map<number, Derivation>>();
  const workings: Workings = {
    covers,
    standards,
    enterpriseName: (code) => observations.enterpriseName?.(code),
    published: (point) => {
      // Nothing is published of one enterprise, nor under a target's number.
      const observation = point.enterprise === "" && point.goal === 0 ? observations.find(point) : undefined;
      return observation
        ? published(point, observation, () => contained(point, () => alternative(point, workings, later), onFailure))
        : null;
    },
    told: (point) => {
      const sums = aggregated(point, workings);
      return workings.published(point) ?? sums;
    },
    sums: (point) => (isOfForms(point.indicator) ? sumsAt(point, observations) : null),
    of: (point) => {
      const series = seriesOf(point);
      let known = done.get(series);
      if (!known) done.set(series, (known = new Map()));
      const cell = cellOf(point);
      const held = known.get(cell);
      if (held) return held;
      const told = () => (point.measure === "yoy" ? publishedGrowth(point, workings) : workings.published(point));
      const compute = () => told() ?? byRule(point, workings, later);
      const derivation = contained(point, compute, onFailure);
      known.set(cell, derivation);
      return derivation;
    },
  };
  return workings;
}
