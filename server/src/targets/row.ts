import type { Measure } from "@diaodu/core/address";
import { type Figure, figureOf, type Target, type Workings } from "@diaodu/core/figures";
import { type Month, monthOfYear, spanLabel } from "@diaodu/core/period";
import {
  daysLeft,
  isCeiling,
  judgeFigure,
  markOf,
  type Prospect,
  type Reached,
  reachedBy,
  readingOf,
  targetText,
  timeGone,
  verdictOf,
} from "@diaodu/core/targets";
import { addressIn, indicatorOf, nextLabel, singlePeriods, valueAt } from "./periods.ts";
import type { TargetEntry, TargetRow } from "./schemas.ts";

/** A target with the month up to which there are figures of it. */
export interface TargetAt {
  target: Target;
  /** Month asked about. */
  asked: Month;
  upTo: Month | null;
}

/** One line of the sheet. It asks for the same figures whatever it finds. */
export function rowOf(at: TargetAt, workings: Workings): TargetRow {
  const { target, asked, upTo } = at;
  const of = indicatorOf(target);
  const figures = figuresOf(at, workings);
  const history = historyOf(at, figures.needed.value, workings);
  const prospect = prospectOf(at, figures, history);
  const isStock = of.kind === "stock";
  return {
    goal: target.goal,
    entry: entryOf(target),
    name: of.name,
    text: targetText(target, of),
    period: spanLabel(target.month, target.span, isStock).replace("全年", ""),
    upTo,
    upToLabel: upTo === null ? "" : spanLabel(upTo, target.span, isStock),
    daysLeft: daysLeft(asked, target.month),
    timeGone: timeGone(upTo ?? asked, target),
    ...figures,
    nextLabel: nextLabel(target, upTo),
    met: prospect.met,
    mark: markOf(prospect),
    verdict: verdictOf(prospect, {
      asked,
      upTo,
      isOfYear: target.span === "ytd" && monthOfYear(target.month) === 12,
      isStretch: target.tier === "stretch" || target.comparator === "strive",
      isBound: readingOf(target, of).comparator === "at-most",
      period: of.frequency === "quarter" ? "quarter" : "month",
      now: figures.now.value,
      target: figures.target.value,
      gap: figures.gap.value,
      gapUnit: figures.gap.unit,
      gapDecimals: figures.gap.decimals,
      neededLevel: figures.neededLevel,
    }),
    remarks: [],
  };
}

/** The figures of a row, each under its key. */
const measuresOf = {
  target: "target",
  gap: "target-gap",
  attainment: "attainment",
  timeLead: "progress-lead",
  seasonLead: "seasonal-lead",
  needed: "needed",
  neededLevel: "needed-level",
  nextNeeded: "next-needed",
  nextNeededLevel: "next-needed-level",
  forecast: "forecast",
  forecastLow: "forecast-low",
  forecastHigh: "forecast-high",
  odds: "odds",
} as const satisfies Partial<Record<keyof TargetRow, Measure>>;

type RowFigures = Record<keyof typeof measuresOf | "now", Figure>;

function figuresOf({ target, asked, upTo }: TargetAt, workings: Workings): RowFigures {
  const now = addressIn(target, upTo ?? asked);
  const ofGoal = { ...now, filters: { ...now.filters, goal: target.goal } };
  const rest = Object.entries(measuresOf).map(([key, measure]) => [key, figureOf({ ...ofGoal, measure }, workings)]);
  return { now: figureOf(now, workings), ...Object.fromEntries(rest) } as RowFigures;
}

/** How often the last 36 months reached what is needed now. */
export function historyOf({ target, asked, upTo }: TargetAt, needed: number | null, workings: Workings): Reached {
  const growths = singlePeriods(target, upTo ?? asked).map((address) => valueAt(address, workings));
  return reachedBy(growths, needed, isCeiling(target, indicatorOf(target)));
}

function prospectOf({ target, upTo }: TargetAt, figures: RowFigures, history: Reached): Prospect {
  const { now, needed, neededLevel, timeLead, seasonLead, odds } = figures;
  const { measure } = target;
  const of = indicatorOf(target);
  const { met } = judgeFigure(target, of, now.value, figures.target.value);
  const isSummed = measure === "level" && of.kind === "flow";
  return {
    kind: measure === "yoy" ? "growth" : isSummed ? "level" : "other",
    isCeiling: isCeiling(target, of),
    hasFigure: now.value !== null,
    isOver: upTo === target.month,
    met,
    needed: needed.value,
    neededLevel: neededLevel.value,
    isSecured: needed.reason === "target-secured",
    lead: seasonLead.value ?? timeLead.value,
    odds: odds.value,
    best: history.best,
  };
}

/** A stored target in the shape in which it is entered. */
export function entryOf(target: Target): TargetEntry {
  const { region, indicator, industry, month, span, measure, comparator, value, tolerance, reference } = target;
  const { tier, origin, document, clause, owner, effective } = target;
  const what = { region, indicator, ...(industry && { industry }), month, span, measure, comparator, value, tolerance };
  return { ...what, ...(reference && { reference }), tier, origin, document, clause, owner, effective };
}
