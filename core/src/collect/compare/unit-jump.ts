import { indicator as indicatorOf } from "../../catalogue/index.ts";
import { convert } from "../../catalogue/units.ts";
import { addMonths, type Month, monthOfYear } from "../../period/index.ts";
import type { ReadCell } from "../types.ts";
import { type Fact, factKey, type Held } from "./key.ts";

/** Distance from a power of ten, in powers of ten, up to which a ratio still looks like a slip of that power. */
const nearTen = 0.15;
const nearMore = 0.5;
/** A slip by ten is told from real movement only where the history itself stays within this spread (a factor of 3). */
const steady = 0.5;
/** Beside siblings of very different size only a slip by a thousand or more shows. */
const smallestAmongSiblings = 3;
const fewestSiblings = 4;

/** Periods against which a figure is held: itself, a year apart, the months or quarters beside it. */
const offsets = [0, -12, 12, -3, -2, -1, 1, 2, 3] as const;

export type Look = (fact: Fact) => Held | undefined;

/**
 * A value that is ten, a hundred, … ten thousand times what its history lets expect: most often 万元 typed for 亿元.
 * @param history looks a figure up in the store, or where that is empty in the file itself
 * @param growthPct the published growth of this very figure: a real jump is published as one
 * @returns the likely factor (10 000: the value is 10 000 times too large), 1 when all is well, undefined without a history
 */
export function unitJump(cell: ReadCell, history: Look, growthPct: number | undefined): number | undefined {
  if (!canSlip(cell)) return 1;
  const ratios = offsets.flatMap((offset) => ratioTo(cell, offset, history, growthPct));
  if (ratios.length === 0) return undefined;
  const middle = median(ratios);
  const power = Math.round(middle);
  const spread = Math.max(...ratios) - Math.min(...ratios);
  // One wrong neighbour among good ones is the neighbour's slip, not this figure's.
  const agreeing = ratios.filter((ratio) => Math.round(ratio) === power).length;
  if (power === 0 || Math.abs(power) > 4 || agreeing * 2 <= ratios.length) return 1;
  const isNear =
    Math.abs(power) === 1
      ? Math.abs(middle - power) <= nearTen && spread <= steady
      : Math.abs(middle - power) <= nearMore;
  return isNear ? Number(`1e${power}`) : 1;
}

/** Without a history of its own, a county is held against its siblings. */
export function unitJumpAmongSiblings(cell: ReadCell, siblings: readonly Held[]): number {
  if (!canSlip(cell)) return 1;
  const logs = siblings.flatMap((sibling) => {
    const value = convert(sibling.value, sibling.unit, cell.unit);
    return value !== null && value > 0 ? [Math.log10(value)] : [];
  });
  if (logs.length < fewestSiblings || Math.max(...logs) - Math.min(...logs) > smallestAmongSiblings) return 1;
  const middle = Math.log10(cell.value ?? 1) - median(logs);
  const power = Math.round(middle);
  if (Math.abs(power) < smallestAmongSiblings || Math.abs(power) > 4) return 1;
  return Number(`1e${power}`);
}

/** Amounts slip by their unit; rates, indices and ranks do not. */
function canSlip({ measure, value, unit, indicator }: ReadCell): boolean {
  if (measure !== "level" && measure !== "base") return false;
  if (value === null || value <= 0 || unit === "" || /[%‰]|百分点|指数/.test(unit)) return false;
  const kind = indicatorOf(indicator ?? "")?.kind;
  return kind === "flow" || kind === "stock";
}

function ratioTo(cell: ReadCell, offset: number, history: Look, growthPct: number | undefined): number[] {
  if (cell.month === null || cell.value === null) return [];
  const month = addMonths(cell.month, offset);
  const held = history({ ...cell, month });
  const value = held && convert(held.value, held.unit, cell.unit);
  if (value === undefined || value === null || value <= 0) return [];
  const grown = offset === -12 && growthPct !== undefined && growthPct > -100 ? 1 + growthPct / 100 : 1;
  return [Math.log10(cell.value / (value * grown * pace(cell, month)))];
}

/** A year to date grows with its months. */
const pace = (cell: ReadCell, month: Month): number =>
  cell.span === "ytd" && cell.month !== null && indicatorOf(cell.indicator ?? "")?.kind === "flow"
    ? monthOfYear(cell.month) / monthOfYear(month)
    : 1;

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

/** Looks facts up as they stand. */
export function lookUp(figures: readonly Held[]): Look {
  const byKey = new Map(figures.map((figure) => [factKey(figure), figure]));
  return (fact) => byKey.get(factKey(fact));
}

/** Looks up what is known of a figure's history: a 上年同期数 also tells the level of the year before. */
export function historyIn(figures: readonly Held[]): Look {
  const byKey = new Map<string, Held>();
  for (const figure of figures) {
    if (figure.measure === "base" && figure.month !== null) {
      byKey.set(factKey({ ...figure, month: addMonths(figure.month, -12), measure: "level" }), figure);
    }
  }
  for (const figure of figures) byKey.set(factKey(figure), figure);
  return (fact) => byKey.get(factKey(fact));
}
