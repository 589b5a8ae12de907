import { parentOf, type RegionCode } from "../../catalogue/index.ts";
import { contribution, type Pair, pull } from "../measures/index.ts";
import type { Figure, Measured } from "../types.ts";
import { comparableBase } from "./base.ts";
import { absent, computed, type Derivation, valueIn } from "./derivation.ts";
import { inRegion, type Point, withMeasure } from "./point.ts";
import { regionName, show, showMeasured, showTerm } from "./show.ts";
import type { Workings } from "./workings.ts";

/** Growth of the whole under which shares of it say nothing. @source domain/statistics.md 3.5 */
const hardlyChangedPp = 0.5;

/** This year's and last year's level of one region on one basis. */
interface Levels {
  now: Derivation;
  base: Derivation;
}

/** Pull (拉动) of a region on its parent's growth. @source domain/statistics.md 3.5 */
export function pullOfParent(point: Point, workings: Workings): Derivation {
  return inParent(point, workings, pull, (part, whole) => ({
    words: "（本期−上年同期）÷上一级上年同期×100",
    numbers: `（${show(part.now)}−${showTerm(part.base)}）÷${show(whole.base)}×100`,
  }));
}

/** Contribution share (贡献率) of a region to its parent's change; left out when the whole hardly changed. */
export function contributionToParent(point: Point, workings: Workings): Derivation {
  const share = (part: Pair, whole: Pair) => contribution(part, whole, hardlyChangedPp);
  return inParent(point, workings, share, (part, whole) => ({
    words: "本地区增量÷上一级增量",
    numbers: `（${show(part.now)}−${showTerm(part.base)}）÷（${show(whole.now)}−${showTerm(whole.base)}）`,
  }));
}

function inParent(
  point: Point,
  workings: Workings,
  measure: (part: Pair, whole: Pair) => Measured,
  describe: (part: Levels, whole: Levels) => { words: string; numbers: string },
): Derivation {
  const parent = parentOf(point.region);
  if (!point.indicator.additive) return absent(point, "not-additive");
  if (!parent) return absent(point, "parent-missing");
  const part = levelsOf(point, point.region, workings);
  const whole = levelsOf(point, parent.code, workings);
  const inputs = [part.now, part.base, whole.now, whole.base];
  if (inputs.some((input) => input.measured.status === "missing" && input.measured.reason === "not-comparable"))
    return absent(point, "not-comparable", inputs);
  if (valueIn(part.now) !== null && (isUnknown(whole.now) || isUnknown(whole.base)))
    return absent(point, "parent-missing", inputs);
  const measured = measure(pairOf(part), pairOf(whole));
  return computed(point, measured, inputs, {
    formula: () => {
      const { words, numbers } = describe(part, whole);
      return {
        words,
        numbers: `${numbers}=${showMeasured(point, measured)}`,
      };
    },
    notes: () => notesOf(part, whole, measured),
  });
}

const isUnknown = (derivation: Derivation): boolean => derivation.measured.status === "missing";
const pairOf = ({ now, base }: Levels): Pair => ({ now: valueIn(now), base: valueIn(base) });

function levelsOf(point: Point, region: RegionCode, workings: Workings): Levels {
  const at = withMeasure(inRegion(point, region), "level");
  return { now: workings.of(at), base: comparableBase(at, workings) };
}

function notesOf(part: Levels, whole: Levels, measured: Measured): string[] {
  const implied = [part, whole].filter(({ base }) => base.inputs.some((input) => input.point.measure === "yoy"));
  const notes = implied.map(
    ({ base }) => `${regionName(base.point.region)}的上年同期数按公布的同比反推（可比口径），与公布的增速一致。`,
  );
  if (measured.status === "missing" && measured.reason === "total-unchanged")
    notes.push(`上一级增速不足${hardlyChangedPp}个百分点，贡献率没有意义，不列。`);
  return notes;
}

/**
 * Growth of a whole that its parts' pulls leave unexplained, in points: parts that are not listed, or another basis. It is
 * shown, never spread over the parts.
 * @returns null when the growth or every pull is missing
 */
export function residualOf(total: Figure, pulls: readonly Figure[]): number | null {
  const known = pulls.flatMap(({ value }) => (value === null ? [] : [value]));
  if (total.value === null || known.length === 0) return null;
  return total.value - known.reduce((sum, pull) => sum + pull, 0);
}
