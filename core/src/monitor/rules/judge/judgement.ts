import {
  type Derivation,
  decimalsIn,
  levelText,
  type MissingReason,
  orderIn,
  type Point,
  reasonIn,
  roundHalfUp,
  turnIn,
  valueIn,
  type Workings,
} from "../../../figures/index.ts";
import type { Condition, ConditionKind } from "../types.ts";

/** Whether a condition holds of a region in a month, and what it looked at. */
export interface Judgement {
  /** Null: it cannot be said, since a figure is missing. */
  holds: boolean | null;
  /** Why it cannot be said. */
  reason?: MissingReason;
  /** The figure at fault. */
  figure: Derivation;
  /** All that was looked at, the figure first. */
  looked: readonly Derivation[];
  /** In the figure's unit; null where the condition has no line that the figure crosses. */
  threshold: number | null;
  /** What is wrong and by how much: 低于目标5.9个百分点. For a condition that holds. */
  wrong(): string;
  /** What goes on while it holds (低于目标), as in 已连续3个月低于目标; empty where `wrong` says it. */
  lasting: string;
}

export type ConditionOf<K extends ConditionKind> = Extract<Condition, { kind: K }>;

/** Asks for the same figures whatever it finds, like a rule of figures. `point` is the condition's figure at a period of its own. */
export type Judge<K extends ConditionKind> = (condition: ConditionOf<K>, point: Point, workings: Workings) => Judgement;

/** Binary fractions: 2.1 − 8 is not exactly −5.9. */
const noise = 1e-9;
export const isAtMost = (value: number, limit: number): boolean => value <= limit + noise;
export const isBelow = (value: number, limit: number): boolean => value < limit - noise;

/** So much on the bad side: `by` and more; of zero, anything beyond. */
export const isShort = (lead: number, by: number): boolean => (by > 0 ? isAtMost(lead, -by) : isBelow(lead, 0));

type Said = Pick<Judgement, "threshold" | "wrong" | "lasting">;

/** A judgement on figures that must all be there. */
export function judged(
  figure: Derivation,
  needed: readonly Derivation[],
  holds: () => boolean,
  said: Partial<Said>,
): Judgement {
  const absent = needed.find((each) => valueIn(each) === null);
  const looked = [figure, ...needed.filter((each) => each !== figure)];
  const rest = { figure, looked, threshold: null, wrong: () => "", lasting: "", ...said };
  return absent ? { holds: null, reason: reasonIn(absent), ...rest } : { holds: holds(), ...rest };
}

/** The value of a figure that is known to be there. */
export const known = (derivation: Derivation): number => valueIn(derivation) ?? Number.NaN;

/** The value as it is published: what a table prints alike has not moved. */
export const asShown = (derivation: Derivation): number => {
  const value = valueIn(derivation);
  return value === null ? Number.NaN : roundHalfUp(value, decimalsIn(derivation));
};

const unitsOfDifference: Readonly<Record<string, string>> = { "%": "百分点", "‰": "千分点" };

/** A difference of two of these figures, without its sign: 5.9个百分点, 3位, 12.30亿元. */
export const apart = (figure: Derivation, difference: number): string =>
  levelText(Math.abs(difference), unitsOfDifference[figure.unit] ?? figure.unit, decimalsIn(figure));

/** A value of the figure: 5.1%. */
export const worth = (figure: Derivation, value: number | null): string =>
  levelText(value, figure.unit, decimalsIn(figure));

/**
 * A judgement on a growth that has no rate, since last year or this one is below zero: 由盈转亏 and 增亏 are beyond every line
 * below, 扭亏为盈 and 减亏 beyond every line above. The head of the sentence names what happened.
 */
export function judgedByTurn(
  figure: Derivation,
  others: readonly Derivation[],
  holds: (order: number) => boolean,
  said: Partial<Said>,
): Judgement | null {
  const order = turnIn(figure) && orderIn(figure);
  if (order === null) return null;
  const found = judged(figure, others, () => holds(order), said);
  return { ...found, looked: [figure, ...found.looked.filter((each) => each !== figure)] };
}
