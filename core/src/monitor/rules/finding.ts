import { measureEntry, printCanonical } from "../../address/index.ts";
import type { RegionCode } from "../../catalogue/index.ts";
import {
  addressOf,
  type Derivation,
  decimalsIn,
  levelText,
  periodName,
  valueIn,
  type Workings,
} from "../../figures/index.ts";
import type { Month } from "../../period/index.ts";
import { driversOf, type MovingFirm } from "./drivers.ts";
import { pointIn } from "./figure-words.ts";
import { longestGap, severityAfter } from "./hysteresis.ts";
import { judgeRule, type RuleJudgement } from "./judge/index.ts";
import { kindOf } from "./kinds.ts";
import { atPeriod, periodsBefore } from "./periods.ts";
import { conditionText } from "./rule-text.ts";
import { type Since, warningSentence, whatIsWrong } from "./sentence.ts";
import type { Severity, WarningDetail, WarningRule } from "./types.ts";

/** A warning as its figures tell it. */
export interface Finding {
  /** Figures may have changed since it was decided on. */
  holds: boolean;
  address: string;
  value: number | null;
  unit: string;
  threshold: number | null;
  /** When the figure became known, in milliseconds since 1970. */
  knownAt: number | null;
  severity: Severity;
  sentence: string;
  detail: WarningDetail;
}

export interface FindingAsked {
  rule: WarningRule;
  region: RegionCode;
  /** The period whose figures raised it or keep it standing. */
  period: Month;
  /** The month worked on. */
  month: Month;
  movers: readonly MovingFirm[];
}

/** So far back the beginning is looked for; more only where the rule counts further. */
const periodsBack = 12;
/** Facts of one condition: its figure, and what it was held against. */
const factsOfOne = 4;

/** Asks for the same figures whatever it finds. */
export function findingOf(asked: FindingAsked, workings: Workings): Finding {
  const { rule, region, period, month, movers } = asked;
  const now = judgeRule(rule, region, period, workings);
  const [main] = now.conditions;
  const since = sinceOf(asked, workings);
  const isDoubt = rule.conditions.some(({ kind }) => kindOf(kind)?.isDoubt);
  const drivers = isDoubt ? [] : driversOf(main.figure, movers, workings);
  const address = printCanonical(addressOf(main.figure.point));
  const value = valueIn(main.figure);
  const sentence = warningSentence(now.conditions, since, month);
  return {
    holds: now.holds === true,
    address,
    value,
    unit: main.figure.unit,
    threshold: main.threshold,
    knownAt: main.figure.knownAt,
    severity: severityAfter(rule, since.periods),
    sentence,
    detail: {
      since: since.month,
      periods: since.periods,
      facts: factsOf(rule, now),
      drivers,
      latest: { month: period, address, value, sentence, rest: whatIsWrong(now.conditions, since) },
    },
  };
}

/** The run of periods in which the conditions held, back from the one that is judged; unpublished ones between are looked past, and told. */
function sinceOf({ rule, region, period }: FindingAsked, workings: Workings): Since {
  const point = atPeriod(pointIn(rule.conditions[0]?.figure ?? "", region, period));
  const before = periodsBefore(point, Math.max(periodsBack, rule.worsens?.periods ?? 0)).map(({ month }) => ({
    month,
    holds: judgeRule(rule, region, month, workings).holds,
  }));
  const held = lastOfRun(before);
  const run = before.slice(0, held + 1);
  return {
    month: run.at(-1)?.month ?? point.month,
    periods: 1 + run.filter(({ holds }) => holds === true).length,
    isLonger: held === before.length - 1,
    gaps: run.flatMap(({ holds, month }) => (holds === null ? [month] : [])).reverse(),
  };
}

/** Where in the periods before, nearest first, the run began; -1: it begins with the period that is judged. */
function lastOfRun(before: readonly { holds: boolean | null }[]): number {
  let [last, gap] = [-1, 0];
  for (const [i, { holds }] of before.entries()) {
    if (holds === false || gap === longestGap + 1) break;
    gap = holds === null ? gap + 1 : 0;
    if (holds === true) last = i;
  }
  return last;
}

const factsOf = (rule: WarningRule, now: RuleJudgement): WarningDetail["facts"] =>
  now.conditions.flatMap(({ looked }, i) => {
    const condition = rule.conditions[i];
    return looked.slice(0, factsOfOne).map((figure, at) => ({
      condition: at === 0 && condition ? conditionText(condition) : nameOf(figure),
      address: printCanonical(addressOf(figure.point)),
      text: levelText(valueIn(figure), figure.unit, decimalsIn(figure)),
    }));
  });

const nameOf = (figure: Derivation): string =>
  `${periodName(figure.point)}${figure.point.indicator.name}${measureEntry(figure.point.measure).words[0]}`;
