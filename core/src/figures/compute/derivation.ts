import { decimalsOf, measureEntry, unitOf } from "../../address/index.ts";
import {
  orderOfTurn,
  type Pair,
  roundHalfUp,
  type SignTurn,
  signTurn,
  type Value,
  valueOf,
} from "../measures/index.ts";
import type { Aggregate, Among, Measured, MissingReason } from "../types.ts";
import type { Observation } from "./observations.ts";
import type { Point } from "./point.ts";

export interface Formula {
  words: string;
  numbers: string;
}

/**
 * How one figure came about. Texts are functions, written only when somebody asks for the explanation: resolving a
 * thousand figures and explaining one is the same computation.
 */
export interface Derivation {
  point: Point;
  measured: Measured;
  how: "published" | "computed" | "missing";
  /** Unit the value has or would have. */
  unit: string;
  /** Newest time at which an input became known, in milliseconds since 1970. */
  knownAt: number | null;
  inputs: readonly Derivation[];
  observation?: Observation;
  formula?: () => Formula;
  notes?: () => string[];
  /** A growth that divides the levels of two years as they were published. */
  dividesLevels?: true;
  /** Enterprises' reports that it was read off. */
  aggregate?: Aggregate;
  /** Some of what it stands on is not published yet. */
  provisional?: true;
  /** Both sides of a growth of amounts; words need them where there is no rate (扭亏为盈). */
  pair?: Pair;
  /** The rate between the two sides is no rate: they stand on different bases. Which side of zero they are on holds all the same. */
  unrated?: true;
  /** Of a rank: among how many. */
  among?: Among & { regions: readonly number[] };
  /** Decimals with which it is worded, where they are not its measure's: a target of growth has one, of an amount the amount's. */
  decimals?: number;
  /** Of a published figure: the same one computed from others. */
  alternative?: () => Derivation;
}

/** What a computation adds to its result. */
export type Account = Partial<
  Pick<Derivation, "formula" | "notes" | "dividesLevels" | "pair" | "unrated" | "among" | "decimals">
>;

const newest = (inputs: readonly Derivation[]): number | null => {
  let latest: number | null = null;
  for (const { knownAt } of inputs) if (knownAt !== null && (latest === null || knownAt > latest)) latest = knownAt;
  return latest;
};

export function published(point: Point, observation: Observation, alternative: () => Derivation): Derivation {
  const unit = publishedUnit(point, observation.unit);
  return {
    point,
    measured: { status: "ok", value: observation.value, unit },
    how: "published",
    unit,
    knownAt: observation.knownAt,
    inputs: [],
    observation,
    alternative,
  };
}

/** Units in which a change against last year is told. */
const unitsOfChange: readonly string[] = ["%", "百分点", "千分点", "点"];

/** Amounts keep their unit; what a measure is counted in does not depend on how a column was headed. */
function publishedUnit({ measure, indicator }: Point, told: string): string {
  if (measureEntry(measure).unit === "own") return told === "指数" ? indicator.unit : told || indicator.unit;
  return measure === "yoy" && unitsOfChange.includes(told) ? told : unitOf(measure, indicator);
}

export function computed(
  point: Point,
  measured: Measured,
  inputs: readonly Derivation[],
  account: Account = {},
): Derivation {
  const isOk = measured.status === "ok";
  return {
    point,
    measured,
    how: isOk ? "computed" : "missing",
    unit: isOk ? measured.unit : unitOf(point.measure, point.indicator),
    knownAt: isOk ? newest(inputs) : null,
    inputs,
    ...(isOk && inputs.some((input) => input.provisional) ? { provisional: true as const } : {}),
    ...account,
  };
}

export const absent = (
  point: Point,
  reason: MissingReason,
  inputs: readonly Derivation[] = [],
  account: Account = {},
): Derivation => computed(point, { status: "missing", reason }, inputs, account);

export const valueIn = ({ measured }: Derivation): Value => valueOf(measured);
export const reasonIn = ({ measured }: Derivation): MissingReason =>
  measured.status === "missing" ? measured.reason : "not-published";

export const decimalsIn = ({ point, decimals }: Pick<Derivation, "point" | "decimals">): number =>
  decimals ?? decimalsOf(point.measure, point.indicator);

const roundedValues = new WeakMap<Derivation, Value>();

/** The value as it is published, rounded once; rates are compared and counted by it. */
export function roundedIn(derivation: Derivation): Value {
  const held = roundedValues.get(derivation);
  if (held !== undefined) return held;
  const value = valueIn(derivation);
  const rounded = value === null ? null : roundHalfUp(value, decimalsIn(derivation));
  roundedValues.set(derivation, rounded);
  return rounded;
}

/** What happened where a growth has no rate since one year or both are below zero; null of everything that has one. */
export const turnIn = ({ measured, pair }: Derivation): SignTurn | null =>
  measured.status === "missing" && pair ? signTurn(pair) : null;

/** Where a figure stands among others, as printed: rounded once, and 由盈转亏 below every rate. Null where nothing is known. */
export function orderIn(derivation: Derivation): Value {
  const turn = turnIn(derivation);
  return turn ? orderOfTurn[turn] : roundedIn(derivation);
}
