import type { Indicator } from "../../catalogue/index.ts";
import { missing, signTurn } from "../measures/index.ts";
import { knownBase } from "./base.ts";
import { absent, type Derivation, valueIn } from "./derivation.ts";
import { isOnOneBasis } from "./of-levels.ts";
import { type Point, withMeasure } from "./point.ts";
import { show } from "./show.ts";
import type { Workings } from "./workings.ts";

/** Amounts that are below zero as a matter of course: a profit may be a loss, a balance of trade a deficit. */
export const mayBeNegative = ({ kind, name }: Indicator): boolean => kind === "flow" && /利润|差额/u.test(name);

/**
 * A published growth, as it may be told. Where last year's profit or this one's is a loss, tables print a number (-350.0), a dash or
 * nothing: whatever it is, it tells neither growth nor fall, and the word for what happened takes its place.
 * @param at is growth; both years are asked for whether or not anything is published of it
 */
export function publishedGrowth(at: Point, workings: Workings): Derivation | null {
  if (!mayBeNegative(at.indicator)) return workings.published(at);
  const base = knownBase(at, workings);
  const pair = { now: valueIn(workings.of(withMeasure(at, "level"))), base: valueIn(base) };
  const growth = workings.published(at);
  if (!growth || growth.measured.status === "missing") return growth;
  const turn = signTurn(pair);
  const notes = () => [`公布的同比为${show(growth)}；两年中有一年为负数，这个比率说明不了增减，以文字表述。`];
  if (turn) {
    const reason = turn === "profit-to-loss" ? "turned-negative" : "base-not-positive";
    const unrated = isOnOneBasis(at, base) ? {} : { unrated: true as const };
    return { ...growth, measured: missing(reason), pair, notes, ...unrated };
  }
  // −75 % of a loss is a smaller loss to one bureau and a greater one to another; last year's figure would tell which.
  const isUnclear = pair.now !== null && pair.now < 0 && pair.base === null && growth.measured.value > -100;
  return isUnclear ? { ...growth, measured: missing("base-missing"), notes } : growth;
}

/**
 * A growth that was worked out and lies below −100 %: the amount fell below zero, which is no rate.
 * @param growth asked for its level already
 */
export function withoutImpossible(growth: Derivation, workings: Workings): Derivation {
  const { point, measured, unit, inputs } = growth;
  const now = valueIn(workings.of(withMeasure(point, "level")));
  if (measured.status === "missing" || unit !== "%" || measured.value >= -100) return growth;
  const isBelow = now !== null && now < 0;
  const pair = isBelow ? { pair: { now, base: now / (1 + measured.value / 100) }, unrated: true as const } : {};
  return absent(point, "turned-negative", inputs, pair);
}
