import type { RegionCode } from "@diaodu/core/catalogue";
import {
  behindIn,
  type Outcome,
  outcomesOf,
  regionsTried,
  shippedRules,
  type Trial,
  tryRuleOn,
  type WarningRule,
} from "@diaodu/core/monitor";
import type { Month } from "@diaodu/core/period";
import { computeFigures } from "../../server/src/figures/resolve.ts";
import { type Db, localAdministrator } from "../../server/src/store/index.ts";
import { shaoyang } from "./as-if-live.ts";

/** A warning as it was raised in its month, and what became of it by what is known today. */
export interface Raised extends Outcome {
  rule: string;
  region: RegionCode;
  month: Month;
  cleared: Month | null;
  sentence: string;
}

/** What one rule did over all months. */
export interface RuleResult {
  rule: WarningRule;
  raised: Raised[];
  /** Of all region-months that can be decided, the part whose year ended badly, whether or not anybody warned. */
  usualPct: number | null;
  /** Of those in which the region was behind already, the part that ended so: what "is behind today" alone would have told. */
  behindPct: number | null;
  /** Judged on the figures as they stand today: how often it could be judged at all, and its remarks. */
  trial: Trial;
}

const home = shaoyang as RegionCode;

export async function resultsOf(db: Db, months: readonly Month[]): Promise<RuleResult[]> {
  const stored = await db.query<Omit<Raised, keyof Outcome>>(
    "select rule, region, month, cleared, sentence from warning where home = $1 order by month, region",
    [home],
  );
  const results: RuleResult[] = [];
  for (const rule of shippedRules) {
    const own = stored.filter((each) => each.rule === rule.code);
    results.push(await resultOf(db, rule, own, months));
  }
  return results;
}

function resultOf(
  db: Db,
  rule: WarningRule,
  stored: readonly Omit<Raised, keyof Outcome>[],
  months: readonly Month[],
): Promise<RuleResult> {
  const span = { from: Math.min(...months) as Month, to: Math.max(...months) as Month };
  return computeFigures(db, localAdministrator, { origins: true }, (workings) => {
    const outcomes = new Map(
      regionsTried(rule, home).map((region) => [region, outcomesOf(rule, region, span, workings)]),
    );
    const behind = new Map(regionsTried(rule, home).map((region) => [region, behindIn(rule, region, span, workings)]));
    const all = [...outcomes].flatMap(([region, outcome]) =>
      months.map((month) => ({ followed: outcome(month).followed, isBehind: behind.get(region)?.(month) ?? null })),
    );
    const decided = all.filter(({ followed }) => followed !== null);
    const undecided: Outcome = { followed: null, leadMonths: null };
    return {
      rule,
      raised: stored.map((each) => ({ ...each, ...(outcomes.get(each.region)?.(each.month) ?? undecided) })),
      usualPct: shareFollowed(decided),
      behindPct: shareFollowed(decided.filter(({ isBehind }) => isBehind === true)),
      trial: tryRuleOn(rule, home, span, workings),
    };
  });
}

const shareFollowed = (cases: readonly { followed: boolean | null }[]): number | null =>
  cases.length > 0 ? (100 * cases.filter(({ followed }) => followed).length) / cases.length : null;
