import { unitOf } from "../address/index.ts";
import { convert, type Indicator, indicator, parentOf } from "../catalogue/index.ts";
import {
  type Derivation,
  inMonth,
  inRegion,
  inSpan,
  type MissingReason,
  type Point,
  reasonIn,
  show,
  type Target,
  type TargetMeasure,
  type Value,
  valueIn,
  type Workings,
  withMeasure,
} from "../figures/index.ts";
import { isAmount } from "./in-force.ts";

/** The number that a target comes to, wherever it is had from. */
export interface Promised {
  /** The one by whose word is judged: the superior's where a target only refers to it. */
  target: Target;
  /** In the unit of the target's measure. */
  value: Value;
  reason: MissingReason;
  /** Figures that the number was read off. */
  inputs: Derivation[];
  notes: string[];
}

/** What is promised at a point: a number, what another indicator does (同步), or what the superior set (完成上级下达任务). */
export function promisedBy(target: Target, point: Point, workings: Workings): Promised {
  if (target.comparator === "as-assigned") return assigned(target, point, workings);
  if (target.comparator === "in-step") return inStep(target, point, workings);
  const isSign = target.comparator === "only-falls" || target.comparator === "only-rises";
  const value = isSign ? 0 : inOwnUnit(target, point.indicator);
  return { target, value, reason: "no-number", inputs: [], notes: [] };
}

const inOwnUnit = ({ measure, value, unit }: Target, { unit: own }: Indicator): Value =>
  value !== null && (measure === "level" || measure === "from-year-start")
    ? (convert(value, unit || own, own) ?? value)
    : value;

function inStep(target: Target, point: Point, workings: Workings): Promised {
  const other = indicator(target.reference);
  if (!other) return { target, value: null, reason: "no-number", inputs: [], notes: [] };
  const month = point.month < target.month ? point.month : target.month;
  const at = withMeasure(inSpan(inMonth({ ...point, goal: 0, indicator: other }, month), target.span), target.measure);
  const theirs = workings.of(at);
  const notes = [`与${other.name}同步：以其同期${show(theirs)}为准。`];
  return { target, value: valueIn(theirs), reason: reasonIn(theirs), inputs: [theirs], notes };
}

/**
 * What the superior set for this region, else the superior's own rate. The amount of a whole province is nobody's task below it.
 */
function assigned(target: Target, point: Point, workings: Workings): Promised {
  const own = workings.standards.targets({ ...point, goal: 0 });
  const set = own.find((other) => other.origin === "assigned" && isSame(other, target));
  if (set) return referred(set, target, promisedBy(set, point, workings), "本级接到的下达任务");
  const parent = isAmount(target) ? null : parentOf(point.region);
  if (!parent) return { target, value: null, reason: "no-number", inputs: [], notes: [] };
  const above = inRegion({ ...point, goal: 0 }, parent.code);
  const theirs = workings.standards.targets(above).filter((other) => isSame(other, target, true));
  const first = theirs.find(({ tier }) => tier === "assured") ?? theirs[0];
  if (!first) return { target, value: null, reason: "no-number", inputs: [], notes: [] };
  return referred(first, target, promisedBy(first, above, workings), `${parent.name}的目标`);
}

/** The same measure and period; a number of its own unless it may refer upwards in turn. */
const isSame = (other: Target, target: Target, mayRefer = false): boolean =>
  other.goal !== target.goal &&
  other.measure === target.measure &&
  other.month === target.month &&
  other.span === target.span &&
  (mayRefer || other.comparator !== "as-assigned");

function referred(from: Target, target: Target, promised: Promised, name: string): Promised {
  const document = from.document ? `（${from.document}）` : "";
  const notes = [`完成上级下达任务：取${name}${document}。`, ...promised.notes];
  // The word and the number are the superior's, the promise stays this region's.
  const { comparator, tolerance, reference } = promised.target;
  return { ...promised, target: { ...target, comparator, tolerance, reference, value: promised.value }, notes };
}

/** Unit of a target's measure. */
export const unitOfTarget = (measure: TargetMeasure, of: Indicator): string =>
  measure === "yoy" && of.kind === "rate" ? "百分点" : unitOf(measure, of);

/** A difference of two of them: rates differ by points. */
export function unitOfGap(measure: TargetMeasure, of: Indicator): string {
  const unit = unitOfTarget(measure, of);
  return unit === "%" ? "百分点" : unit;
}
