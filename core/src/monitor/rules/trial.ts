import { printCanonical } from "../../address/index.ts";
import { type RegionCode, regionsOf } from "../../catalogue/index.ts";
import { addressOf, valueIn, type Workings } from "../../figures/index.ts";
import { addMonths, type Month, monthsBetween } from "../../period/index.ts";
import { scopeOf } from "./check-rule.ts";
import { pointIn } from "./figure-words.ts";
import { type Course, nextStep } from "./hysteresis.ts";
import { judgeRule, type RuleJudgement } from "./judge/index.ts";
import { kindOf } from "./kinds.ts";
import { type Outcome, outcomesOf, outcomeText } from "./outcome.ts";
import { isPeriod } from "./periods.ts";
import { remarksOf } from "./remarks.ts";
import type { Episode, Trial, WarningRule } from "./types.ts";

/** A period of one region in the trial. */
export interface TrialPeriod {
  region: RegionCode;
  month: Month;
  judgement: RuleJudgement;
  stands: boolean;
}

/**
 * What a rule would have said over all history, month by month, each month with the figures up to it. Asks for the same figures
 * whatever it finds, so that it can be planned.
 * @param months of which the home has figures at all
 */
export function tryRuleOn(
  rule: WarningRule,
  home: RegionCode,
  months: { from: Month; to: Month },
  workings: Workings,
): Trial {
  const courses = regionsTried(rule, home).map((region) => ({
    judged: judgedPeriods(rule, region, months, workings),
    outcome: outcomesOf(rule, region, months, workings),
  }));
  const lives = courses.map(({ judged, outcome }) => liveThrough(rule, judged, outcome));
  const periods = lives.flatMap((life) => life.periods);
  const episodes = lives.flatMap((life) => life.episodes).sort((a, b) => a.raised - b.raised || a.region - b.region);
  return { ...months, ...summed(rule, months, periods, episodes) };
}

/** Of a rule about parts, only regions that have any. */
export function regionsTried(rule: WarningRule, home: RegionCode): RegionCode[] {
  const needsParts = rule.conditions.some(({ kind }) => kindOf(kind)?.needs === "children");
  return scopeOf(rule.scope, home).filter((region) => !needsParts || regionsOf(region).length > 0);
}

/** A rule is run in the periods of its first figure. */
export const isPeriodOf = (rule: WarningRule, region: RegionCode, month: Month): boolean =>
  isPeriod(pointIn(rule.conditions[0]?.figure ?? "", region, month));

type Judged = Omit<TrialPeriod, "stands">;

const judgedPeriods = (
  rule: WarningRule,
  region: RegionCode,
  { from, to }: { from: Month; to: Month },
  workings: Workings,
): Judged[] =>
  monthsBetween(from, to)
    .filter((month) => isPeriodOf(rule, region, month))
    .map((month) => ({ region, month, judgement: judgeRule(rule, region, month, workings) }));

/** Raises and clears as the months go by. */
function liveThrough(rule: WarningRule, judged: readonly Judged[], outcome: (raised: Month) => Outcome) {
  const periods: TrialPeriod[] = [];
  const episodes: Episode[] = [];
  const course: (boolean | null)[] = [];
  let open: Episode | null = null;
  let quietUntil = 0;
  for (const period of judged) {
    course.push(period.judgement.holds);
    const step = nextStep(course as Course, open !== null, rule);
    if (step === "clear" && open) {
      open.cleared = period.month;
      quietUntil = addMonths(period.month, rule.rearmMonths);
      open = null;
    } else if (step === "raise" && period.month >= quietUntil) {
      open = episodeOf(period, outcome(period.month));
      episodes.push(open);
    }
    periods.push({ ...period, stands: open !== null });
  }
  return { periods, episodes };
}

function episodeOf({ region, month, judgement }: Judged, outcome: Outcome): Episode {
  const { figure } = judgement.conditions[0];
  const address = printCanonical(addressOf(figure.point));
  return { region, raised: month, cleared: null, address, value: valueIn(figure), ...outcome };
}

function summed(
  rule: WarningRule,
  { from, to }: { from: Month; to: Month },
  periods: readonly TrialPeriod[],
  episodes: readonly Episode[],
): Omit<Trial, "from" | "to"> {
  const judged = periods.filter(({ judgement }) => judgement.holds !== null);
  const counts = {
    raised: episodes.length,
    followed: episodes.filter(({ followed }) => followed === true).length,
    inVain: episodes.filter(({ followed }) => followed === false).length,
    undecided: episodes.filter(({ followed }) => followed === null).length,
    judged: judged.length,
    held: judged.filter(({ judgement }) => judgement.holds).length,
  };
  return {
    months: byMonth({ from, to }, periods, episodes),
    episodes: [...episodes],
    ...counts,
    perMonth: counts.raised / Math.max(1, new Set(judged.map(({ month }) => month)).size),
    medianLeadMonths: middle(episodes.flatMap(({ leadMonths }) => leadMonths ?? [])),
    outcome: outcomeText(rule),
    remarks: remarksOf(periods, counts.raised),
  };
}

function byMonth(
  { from, to }: { from: Month; to: Month },
  periods: readonly TrialPeriod[],
  episodes: readonly Episode[],
): Trial["months"] {
  const raised = countBy(episodes.map((episode) => episode.raised));
  const standing = countBy(periods.filter(({ stands }) => stands).map(({ month }) => month));
  return monthsBetween(from, to).map((month) => ({
    month,
    raised: raised.get(month) ?? 0,
    standing: standing.get(month) ?? 0,
  }));
}

function countBy(months: readonly Month[]): Map<Month, number> {
  const counts = new Map<Month, number>();
  for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  return counts;
}

/** The middle one; of an even number the earlier, so that it is a lead that was had. */
function middle(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
}
