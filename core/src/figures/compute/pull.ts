import { contribution, type Pair, pull } from "../measures/index.ts";
import type { Figure, Measured } from "../types.ts";
import { hasNoPanel, showAmount } from "./aggregated.ts";
import { comparableBase } from "./base.ts";
import { absent, computed, type Derivation, type Formula, valueIn } from "./derivation.ts";
import { type Point, withMeasure } from "./point.ts";
import { inBrackets, regionName, show, showMeasured, showTerm } from "./show.ts";
import { isOfForms } from "./sums.ts";
import { nameOfWhole, wholeOf } from "./whole.ts";
import type { Workings } from "./workings.ts";

/** Growth of the whole under which shares of it say nothing. @source domain/statistics.md 3.5 */
const hardlyChangedPp = 0.5;

/** Two levels as they stand in a formula. */
interface Shown {
  now: string;
  base: string;
}

/** This year's and last year's level of one part on one basis. */
interface Levels {
  now: number | null;
  base: number | null;
  /** As they stand in the formula. */
  show: () => Shown;
  inputs: readonly Derivation[];
  notes: readonly string[];
}

/** Pull (拉动) of a part on the growth of its whole. @source domain/statistics.md 3.5 */
export function pullOf(point: Point, workings: Workings): Derivation {
  return ofWhole(point, workings, pull, (part, whole, name) => ({
    words: `（本期−上年同期）÷${name}上年同期×100`,
    numbers: `（${part.now}−${part.base}）÷${whole.base}×100`,
  }));
}

/** Contribution share (贡献率) of a part to the change of its whole; left out when the whole hardly changed. */
export function contributionOf(point: Point, workings: Workings): Derivation {
  const share = (part: Pair, whole: Pair) => contribution(part, whole, hardlyChangedPp);
  return ofWhole(point, workings, share, (part, whole, name) => ({
    words: `增量÷${name}增量`,
    numbers: `（${part.now}−${part.base}）÷（${whole.now}−${whole.base}）`,
  }));
}

function ofWhole(
  point: Point,
  workings: Workings,
  measure: (part: Pair, whole: Pair) => Measured,
  describe: (part: Shown, whole: Shown, name: string) => Formula,
): Derivation {
  const above = wholeOf(point);
  if (!point.indicator.additive) return absent(point, "not-additive");
  if (!above) return absent(point, "parent-missing");
  const [part, whole] = panelsOf(point, above, workings) ?? [levelsOf(point, workings), levelsOf(above, workings)];
  const inputs = [...part.inputs, ...whole.inputs];
  if (inputs.some((input) => input.measured.status === "missing" && input.measured.reason === "not-comparable"))
    return absent(point, "not-comparable", inputs);
  if (part.now === null && point.enterprise) return absent(point, "no-reports", inputs);
  if (part.now !== null && (whole.now === null || whole.base === null)) return absent(point, "parent-missing", inputs);
  const measured = measure(part, whole);
  return computed(point, measured, inputs, {
    formula: () => {
      const { words, numbers } = describe(part.show(), whole.show(), nameOfWhole(above, point));
      return { words, numbers: `${numbers}=${showMeasured(point, measured)}` };
    },
    notes: () => notesOf([...part.notes, ...whole.notes], measured),
  });
}

/** Both panels, or neither: a plan finds none and goes on to the levels, so that they are read where they are needed. */
function panelsOf(point: Point, above: Point, workings: Workings): [part: Levels, whole: Levels] | null {
  const [part, whole] = [panelOf(point, workings), panelOf(above, workings)];
  return part && whole ? [part, whole] : null;
}

/** Levels as published, or as known, with the base that their growth stands on. */
function levelsOf(point: Point, workings: Workings): Levels {
  const at = withMeasure(point, "level");
  const now = workings.of(at);
  const base = comparableBase(at, workings);
  const isImplied = base.inputs.some((input) => input.point.measure === "yoy");
  return {
    now: valueIn(now),
    base: valueIn(base),
    show: () => ({ now: show(now), base: showTerm(base) }),
    inputs: [now, base],
    notes: isImplied ? [`${regionName(point.region)}的上年同期数按公布的同比反推（可比口径），与公布的增速一致。`] : [],
  };
}

/**
 * Both years of the enterprises that are compared: on them the pulls of all parts add up to the growth.
 * @returns null where there are no reports, or where growth was published on whatever basis it stands
 */
function panelOf(point: Point, workings: Workings): Levels | null {
  if (!isOfForms(point.indicator)) return null;
  const at = withMeasure(point, "yoy");
  const sums = workings.sums(at);
  const growth = workings.of(at);
  if (!sums || growth.how === "published") return null;
  const amount = (value: number) => inBrackets(showAmount(value, sums, point));
  return {
    now: sums.now,
    base: hasNoPanel(sums) ? null : sums.base,
    show: () => ({ now: amount(sums.now), base: amount(sums.base) }),
    inputs: [growth],
    notes: [],
  };
}

function notesOf(notes: readonly string[], measured: Measured): string[] {
  return measured.status === "missing" && measured.reason === "total-unchanged"
    ? [...notes, `整体增速不足${hardlyChangedPp}个百分点，贡献率没有意义，不列。`]
    : [...notes];
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
