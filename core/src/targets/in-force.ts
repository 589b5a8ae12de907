import type { Measure } from "../address/index.ts";
import { type Point, type Target, targetMeasures, type Workings } from "../figures/index.ts";
import { type Month, monthOfYear, type Span } from "../period/index.ts";

/**
 * The target (目标) that is meant where somebody asks how far it is: the one named by its number, else the first in force. One
 * for the very period goes before the year's, the assured line before the stretch, assigned before claimed before own, growth
 * before level. Completion rates and progress only ever mean an amount or a promised decline.
 */
export const goalAt = (point: Point, workings: Workings): Target | null => goalsAt(point, workings)[0] ?? null;

/** All that could be meant, the one that is meant first. */
export function goalsAt(point: Point, workings: Workings): Target[] {
  if (point.size || point.enterprise) return [];
  const all = workings.standards.targets({ ...point, goal: 0 });
  if (point.goal) return all.filter(({ goal }) => goal === point.goal);
  const suits = suitable[point.measure] ?? (() => true);
  return all
    .filter((target) => suits(target, point))
    .map((target) => ({ target, order: orderOf(target, point) }))
    .filter(({ order }) => order[0] !== none)
    .sort((a, b) => compare(a.order, b.order))
    .map(({ target }) => target);
}

/** Amounts that grow from month to month, of which a part can be done. */
export const isAmount = ({ measure }: Target): boolean =>
  measure === "level" || measure === "from-year-start" || measure === "firms";
/** 下降3%: of a decline a part can be done too. */
export const isDecline = ({ measure, value }: Target): boolean => measure === "yoy" && value !== null && value < 0;

const suitable: Partial<Record<Measure, (target: Target, point: Point) => boolean>> = {
  attainment: (target, { indicator }) => isAmount(target) || (isDecline(target) && indicator.good === "down"),
  "progress-lead": isAmount,
  "seasonal-lead": isAmount,
};

/** Of a target that is over nothing is needed any more: the ones that still run come first. */
const ofTheRest: ReadonlySet<Measure> = new Set<Measure>(["needed", "needed-level"]);

const none = 9;
const tiers = ["assured", "stretch"] as const;
const origins = ["assigned", "claimed", "own"] as const;

function orderOf(target: Target, point: Point): readonly number[] {
  const isOver = ofTheRest.has(point.measure) && target.month <= point.month;
  return [periodOrder(target, point) + (isOver ? none + 1 : 0), ...rankOf(target)];
}

const rankOf = ({ tier, origin, measure, goal }: Target): readonly number[] => [
  tiers.indexOf(tier),
  origins.indexOf(origin),
  targetMeasures.indexOf(measure),
  goal,
];

/** Targets by their rank alone, whatever their periods. */
export const inOrder = (targets: readonly Target[]): Target[] =>
  [...targets].sort((a, b) => compare(rankOf(a), rankOf(b)));

function periodOrder(target: Target, { month, span, indicator }: Point): number {
  const isStock = indicator.kind === "stock";
  const start = startOf(target, isStock);
  if (target.month === month && start === startOf({ month, span }, isStock)) return 0;
  if (monthOfYear(target.month) === 12 && start === 0) return 1;
  // Another period that is running: the nearest end first.
  const isRunning = target.month >= month && start < monthOfYear(month);
  return isRunning ? 2 + (target.month - month) / 100 : none;
}

/** Months of the year that lie before a period; a balance at a month's end is all that has come since the year began. */
export function startOf({ month, span }: { month: Month; span: Span }, isStock: boolean): number {
  if (span === "ytd" || isStock) return 0;
  return monthOfYear(month) - (span === "quarter" ? 3 : 1);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, i) => each !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
