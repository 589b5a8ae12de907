import type { Measure } from "../../address/index.ts";
import { convert } from "../../catalogue/index.ts";
import { missing, ok, rateOf } from "../measures/index.ts";
import type { Measured } from "../types.ts";
import { type Account, computed, type Derivation } from "./derivation.ts";
import type { Point } from "./point.ts";
import { showMeasured, showNumber } from "./show.ts";
import type { Sums } from "./sums.ts";
import type { Workings } from "./workings.ts";

/** An amount of the sums in the indicator's own unit. */
export const inOwnUnit = (amount: number, { unit }: Sums, { indicator }: Point): number =>
  convert(amount, unit, indicator.unit) ?? amount;

/** An amount as it stands in a formula, in the indicator's own unit. */
export const showAmount = (amount: number, sums: Sums, point: Point): string =>
  showNumber(inOwnUnit(amount, sums, point), point.indicator.decimals);

/** A figure read off enterprises' sums: it names the form, how many reported, and how far the month is. */
export function fromSums(point: Point, measured: Measured, sums: Sums, account: Account = {}): Derivation {
  const { form, firms: enterprises, state, knownAt } = sums;
  return {
    ...computed(point, measured, [], account),
    knownAt: measured.status === "ok" ? knownAt : null,
    ...(state === "published" ? {} : { provisional: true as const }),
    aggregate: { form, enterprises, state, at: new Date(knownAt).toISOString() },
  };
}

/** Level, base and growth as enterprises' reports add up to them; null where there are none. */
export function aggregated(point: Point, workings: Workings): Derivation | null {
  const read = readers[point.measure];
  const sums = read && workings.sums(point);
  return sums ? read(point, sums) : null;
}

const readers: Partial<Record<Measure, (point: Point, sums: Sums) => Derivation>> = { level, base, yoy: growth };

function level(point: Point, sums: Sums): Derivation {
  const measured = ok(inOwnUnit(sums.total, sums, point), point.indicator.unit);
  return fromSums(point, measured, sums, {
    formula: () => ({
      words: "报送企业本期数合计",
      numbers: `${sums.firms}户合计=${showMeasured(point, measured)}`,
    }),
  });
}

function base(point: Point, sums: Sums): Derivation {
  if (hasNoPanel(sums)) return fromSums(point, missing("base-missing"), sums);
  const measured = ok(inOwnUnit(sums.base, sums, point), point.indicator.unit);
  return fromSums(point, measured, sums, {
    formula: () => ({
      words: "可比企业填报的上年同期数合计",
      numbers: `${panelOf(sums)}合计=${showMeasured(point, measured)}`,
    }),
    notes: () => ["可比口径：有上年同期数的企业，按其本期填报的上年同期数计算。"],
  });
}

/**
 * Growth on the comparable basis: this year's value of the panel on its own of last year.
 * @source domain/statistics.md 3.1, 4.2
 */
function growth(point: Point, sums: Sums): Derivation {
  const pair = { now: sums.now, base: sums.base };
  const measured = hasNoPanel(sums) ? missing("base-missing") : rateOf(pair);
  return fromSums(point, measured, sums, {
    ...(hasNoPanel(sums) ? {} : { pair }),
    formula: () => ({
      words: "可比口径本期÷可比口径上年同期−1",
      numbers: `${showAmount(sums.now, sums, point)}÷${showAmount(sums.base, sums, point)}−1=${showMeasured(point, measured)}`,
    }),
    notes: () => notesOf(sums),
  });
}

export const hasNoPanel = ({ main }: Sums): boolean => main?.panel === 0;

const panelOf = ({ main }: Sums): string => (main ? `${main.panel}户` : "有上年同期数的企业");

function notesOf({ main, firms }: Sums): string[] {
  if (!main) return ["可比口径：本期数和上年同期数都填报的企业。"];
  const without = firms - main.panel;
  const left = without > 0 ? `，${without}户没有上年同期数，不参加增速计算` : "";
  return [`可比口径企业${main.panel}户（报送${firms}户${left}）。`];
}
