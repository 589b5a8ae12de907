import { parentOf, type RegionCode } from "../../catalogue/index.ts";
import {
  inMonth,
  inRegion,
  inSpan,
  type Point,
  targetMeasures,
  valueIn,
  type Workings,
  withMeasure,
} from "../../figures/index.ts";
import { type Month, month, yearOf } from "../../period/index.ts";
import { pointIn } from "./figure-words.ts";
import { isBelow } from "./judge/judgement.ts";
import { kindOf } from "./kinds.ts";
import { monthsFrom, periodsBetween } from "./periods.ts";
import type { WarningRule } from "./types.ts";

/** What became of a warning by the end of its year. */
export interface Outcome {
  /** Null: it cannot be said (yet). */
  followed: boolean | null;
  /** Months from raising until it came. */
  leadMonths: number | null;
}

const undecided: Outcome = { followed: null, leadMonths: null };

/** Whether what a rule tells comes true at all: a doubt about data is settled by checking it, not by the year's end. */
export const comesTrue = (rule: WarningRule): boolean => rule.conditions.every(({ kind }) => !kindOf(kind)?.isDoubt);

export const outcomeText = (rule: WarningRule): string =>
  comesTrue(rule)
    ? "有当年目标的，看全年是否完成目标；没有目标的，看当年最后一期增速是否落后于上级地区。未满一年或缺数的不作判断"
    : "这类规则提示核实数据，不以完成情况判断是否应验";

/**
 * What became of warnings raised in a region, by the month they were raised in: missed the year's target where there was one; else
 * behind the superior in the last period of the year of which both are known.
 * Asks for the same figures whatever it finds.
 */
export function outcomesOf(
  rule: WarningRule,
  region: RegionCode,
  { from, to }: { from: Month; to: Month },
  workings: Workings,
): (raised: Month) => Outcome {
  const years = new Map<number, (raised: Month) => Outcome>();
  for (let year = yearOf(from); year <= yearOf(to); year++)
    years.set(year, outcomesOfYear(rule, region, year, workings));
  return (raised) => (comesTrue(rule) ? (years.get(yearOf(raised))?.(raised) ?? undecided) : undecided);
}

/**
 * Whether a region was already behind its superior in a month, by the growth that its year is judged by: the simplest of all warnings,
 * which a rule has to beat. Null where it cannot be said. Asks for the same figures whatever it finds.
 */
export function behindIn(
  rule: WarningRule,
  region: RegionCode,
  { from, to }: { from: Month; to: Month },
  workings: Workings,
): (at: Month) => boolean | null {
  const behind = new Map<Month, boolean>();
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const growth = withMeasure(promisedOf(pointIn(rule.conditions[0]?.figure ?? "", region, month(year, 12))), "yoy");
    for (const { month: at, lead } of leadsOver(growth, year, workings)) behind.set(at, isBelow(lead, 0));
  }
  return (at) => behind.get(at) ?? null;
}

function outcomesOfYear(rule: WarningRule, region: RegionCode, year: number, workings: Workings) {
  const [condition] = rule.conditions;
  const words = condition?.figure ?? "";
  const december = month(year, 12);
  const promised = promisedOf(pointIn(words, region, december));
  const target = workings.of(withMeasure(promised, "target"));
  const gap = workings.of(withMeasure(promised, "target-gap"));
  const leads = leadsOver(withMeasure(promised, "yoy"), year, workings);
  return (raised: Month): Outcome => {
    const end = valueIn(target) === null ? leads.at(-1) : { month: december, lead: valueIn(gap) };
    if (!end || end.lead === null || end.month <= raised) return undecided;
    const followed = isBelow(end.lead, 0);
    return { followed, leadMonths: followed ? monthsFrom(raised, end.month) : null };
  };
}

/** The figure by which the year is judged: the one promised, or its growth. */
function promisedOf(point: Point): Point {
  const isPromised = (targetMeasures as readonly string[]).includes(point.measure);
  const whole = { ...point, goal: 0 };
  const measured = isPromised ? whole : withMeasure(whole, "yoy");
  return measured.indicator.kind === "stock" || measured.span !== "month" ? measured : inSpan(measured, "ytd");
}

/** How far ahead of its superior a region was in each period of a year of which both are known, oldest first. */
function leadsOver(point: Point, year: number, workings: Workings): { month: Month; lead: number }[] {
  const parent = parentOf(point.region);
  const { good } = point.indicator;
  if (!parent || good === "none") return [];
  return periodsBetween(point, month(year, 1), month(year, 12)).flatMap((at) => {
    const [own, theirs] = [
      valueIn(workings.of(at)),
      valueIn(workings.of(inRegion(inMonth(point, at.month), parent.code))),
    ];
    if (own === null || theirs === null) return [];
    return [{ month: at.month, lead: good === "down" ? theirs - own : own - theirs }];
  });
}
