import { decimalsOf } from "../../../address/index.ts";
import { indicator } from "../../../catalogue/index.ts";
import {
  absent,
  computed,
  type Derivation,
  type LaterRules,
  type Measured,
  type MissingReason,
  type Point,
  type Rule,
  showNumber,
  type Target,
  type Workings,
} from "../../../figures/index.ts";
import { type Month, spanLabel, yearOf } from "../../../period/index.ts";
import { goalAt, type Promised, promisedBy, readingOf, unitOfTarget } from "../../../targets/index.ts";
import { type Kept, keptBetween, odds } from "../odds.ts";
import { highEnd, lowEnd, type Outlook, plainOutlook } from "../outlook.ts";
import { methodWords } from "./explain.ts";
import { type Aim, type Foreseen, foreseeAim, foreseeOwn } from "./foresee-target.ts";
import { ownSeries } from "./own-history.ts";
import { readHistory } from "./read-history.ts";

/** What an address looks ahead to. */
interface Sight {
  aim: Aim;
  found: Foreseen | MissingReason;
  inputs: Derivation[];
}

/** The measures that are foreseen from levels and growths; all others from their own course. */
const isOfAmounts = (measure: Aim["measure"]): boolean => measure === "yoy" || measure === "level";

/** What is foreseen of an address: its target's figure, else the year's growth. Asks the same figures whatever it finds. */
function sightOf(point: Point, goal: Target | null, workings: Workings): Sight {
  const plain = { ...point, goal: 0 };
  const history = readHistory(plain, workings);
  const inputs = history.newest;
  const aim: Aim = goal ? aimOf(goal) : { month: endOfYear(point.month), span: "ytd", measure: "yoy" };
  if (isOwnCourse(plain, aim)) {
    const series = ownSeries(plain, aim.measure, aim.span, workings);
    return { aim, found: series ? foreseeOwn(series, aim, point.month) : "not-published", inputs };
  }
  return { aim, found: foreseeAim(history, aim), inputs };
}

/** Whether something only rises or falls is read off its growth. */
function aimOf({ month, span, measure, comparator }: Target): Aim {
  const isSign = comparator === "only-falls" || comparator === "only-rises";
  return { month, span, measure: isSign && measure === "level" ? "yoy" : measure };
}

const isOwnCourse = ({ indicator: { kind, group } }: Point, { measure }: Aim): boolean =>
  !isOfAmounts(measure) || kind === "rate" || (kind === "index" && group === "prices" && measure === "level");

const endOfYear = (month: Month): Month => (yearOf(month) * 100 + 12) as Month;

/** One number of the outlook. */
const ruleOf =
  (read: (outlook: Outlook) => number): Rule =>
  (point, workings) => {
    const goal = goalAt(point, workings);
    const { aim, found, inputs } = sightOf(point, goal, workings);
    if (typeof found === "string") return absent(point, found, inputs);
    const unit = unitOfTarget(aim.measure, point.indicator);
    const measured: Measured = { status: "ok", value: read(found.outlook), unit };
    return computed(point, measured, inputs, {
      decimals: decimalsOf(aim.measure, point.indicator),
      formula: () => explained(point, aim, found),
      notes: () => methodWords(found),
    });
  };

function explained({ indicator: of }: Point, aim: Aim, { outlook, upTo, way }: Foreseen) {
  const unit = unitOfTarget(aim.measure, of);
  const say = (value: number) => `${showNumber(value, decimalsOf(aim.measure, of))}${unit}`;
  const ways: Record<Foreseen["way"], string> = {
    levels: "已完成＋后续各期预测",
    growth: "已完成部分的增速与后续各期预测增速按比重平均",
    own: "按以往走势外推",
  };
  return {
    words: `${ways[way]}（预测${spanLabel(aim.month, aim.span, of.kind === "stock")}，数据截至${spanLabel(upTo, "month")}）`,
    numbers: `${say(outlook.middle)}，80%的可能在${say(lowEnd(outlook))}至${say(highEnd(outlook))}之间`,
  };
}

/** Odds of attainment (完成概率) of the target an address means. */
const oddsRule: Rule = (point, workings) => {
  const goal = goalAt(point, workings);
  // Targets are known before figures are read: without one, ten years of figures need not be.
  if (!goal) return absent(point, "no-target");
  const promised = promisedBy(goal, point, workings);
  const { aim, found, inputs } = sightOf(point, goal, workings);
  const other = promised?.target.comparator === "in-step" ? pace(point, promised.target, workings) : null;
  if (typeof found === "string") return absent(point, found, inputs);
  if (typeof other === "string") return absent(point, other, inputs);
  const outlook = other ? between(found.outlook, other.outlook) : found.outlook;
  const kept = keptBy(other ? { ...promised, value: 0 } : promised, point);
  if (!kept) return absent(point, promised.reason, inputs);
  const measured: Measured = { status: "ok", value: odds(outlook, kept), unit: "%" };
  return computed(point, measured, inputs, {
    formula: () => explained(point, aim, found),
    notes: () => [...promised.notes, ...methodWords(found)],
  });
};

/** Values with which a promise is kept, as its word is read of this measure and indicator. */
function keptBy({ target, value }: Promised, { indicator: of }: Point): Kept | null {
  const { comparator, good } = readingOf({ ...target, value }, of);
  return keptBetween({ comparator, good, target: value, tolerance: target.tolerance });
}

/** What the indicator that a target keeps pace with (同步) comes to. */
function pace(point: Point, goal: Target, workings: Workings): Foreseen | MissingReason {
  const reference = indicator(goal.reference);
  if (!reference) return "no-number";
  return sightOf({ ...point, indicator: reference, industry: "", goal: 0 }, goal, workings).found;
}

/** The difference of two numbers to come, taken as going their own ways; so odds of keeping pace are on the careful side. */
function between(own: Outlook, other: Outlook): Outlook {
  const width = (each: Outlook) => highEnd(each) - lowEnd(each);
  const bandInSpreads = 2 * 1.2816;
  return plainOutlook(own.middle - other.middle, Math.hypot(width(own), width(other)) / bandInSpreads, 1000);
}

/** 预测, 预测下限, 预测上限, 完成概率. */
export const foreseeingRules: LaterRules = {
  forecast: ruleOf(({ middle }) => middle),
  "forecast-low": ruleOf(lowEnd),
  "forecast-high": ruleOf(highEnd),
  odds: oddsRule,
};
