import { columnName, type ReportValues } from "../../collect/index.ts";
import { addMonths, type Month, monthOfYear } from "../../period/index.ts";
import type { Doubt } from "../doubt.ts";
import { type Examined, periodBefore } from "../examined.ts";
import { median, normalMad } from "../robust.ts";
import type { RuleOf } from "../rules/types.ts";
import { amountOf, columnWords, rate } from "../wording.ts";
import { doubt, type Evaluator } from "./said.ts";
import { timesWords } from "./tolerance.ts";

/** Margins (利润率) of single periods, percent of that period's revenue, as the enterprise had them. */
interface Margins {
  usual: number;
  spread: number;
  past: number;
}

const fewestPast = 6;
/** Percentage points: margins are not told better than this. */
const leastSpread = 1.5;
const tail = { share: 0.9, z: 1.645 };
const far = 6;
const close = 2.5;

const column = (code: string) => columnName(code, "ytd");

/** What a year to date gained since the period before; February's and a first quarter's is all of it. */
function gained(values: ReportValues, before: ReportValues | undefined, code: string, isFirst: boolean): number | null {
  const [now, then] = [values[column(code)] ?? null, isFirst ? 0 : (before?.[column(code)] ?? null)];
  return now === null || then === null ? null : now - then;
}

const isFirstPeriod = (examined: Examined, month: Month): boolean =>
  monthOfYear(periodBefore(examined.form, month)) > monthOfYear(month);

function marginIn(examined: Examined, month: Month, values: ReportValues, of: string, per: string): number | null {
  const before = examined.subject.history.get(periodBefore(examined.form, month));
  const isFirst = isFirstPeriod(examined, month);
  const [top, bottom] = [gained(values, before, of, isFirst), gained(values, before, per, isFirst)];
  return top === null || bottom === null || bottom <= 0 ? null : (100 * top) / bottom;
}

function marginsOf(examined: Examined, of: string, per: string): Margins | null {
  const past: number[] = [];
  for (const [month, values] of examined.subject.history) {
    if (month < addMonths(examined.month, -24)) continue;
    const margin = marginIn(examined, month, values, of, per);
    if (margin !== null) past.push(margin);
  }
  if (past.length < fewestPast) return null;
  const usual = median(past);
  const away = past.map((each) => Math.abs(each - usual)).sort((a, b) => a - b);
  const tailed = (away[Math.min(away.length - 1, Math.floor(away.length * tail.share))] ?? 0) / tail.z;
  return { usual, spread: Math.max(leastSpread, normalMad * median(away), tailed), past: past.length };
}

/** Profit by revenue: out of all bounds, and far from the enterprise's own. */
export const margin: Evaluator<RuleOf<"margin">> = ({ of, per, boundsPct }, examined): Doubt[] => {
  const [top, bottom] = [examined.values[column(of)] ?? null, examined.values[column(per)] ?? null];
  if (top === null || bottom === null || bottom <= 0) return [];
  const now = (100 * top) / bottom;
  const own = marginsOf(examined, of, per);
  const ofPeriod = marginIn(examined, examined.month, examined.values, of, per);
  const isOut = now < boundsPct.low || now > boundsPct.high;
  const z = own && ofPeriod !== null ? Math.abs(ofPeriod - own.usual) / own.spread : null;
  const isFar = z !== null && z >= far;
  if (!(isFar || (isOut && (z === null || z >= close)))) return [];
  const words = [columnWords(examined.form, column(of)), columnWords(examined.form, column(per))] as const;
  const amount = amountOf(examined.form, column(of), top);
  const usually =
    own && ofPeriod !== null ? `，其中本期${rate(ofPeriod)}%，本企业以往各期多在${rate(own.usual)}%上下` : "";
  const usuallyEn =
    own && ofPeriod !== null ? `; this period's own is ${rate(ofPeriod)}%, usually about ${rate(own.usual)}%` : "";
  return [
    doubt(examined, {
      field: column(of),
      zh: `${words[0].zh}${amount.zh}，为${words[1].zh}的${rate(now)}%${usually}，请说明原因。`,
      en: `${words[0].en} (${amount.en}) is ${rate(now)}% of ${words[1].en}${usuallyEn}. Please explain.`,
      leansOn: [column(of), column(per)],
      ...(isOut && !isNearlyIdle(examined, column(per)) ? {} : { level: "hint" as const }),
    }),
  ];
};

/** Of next to no revenue costs that run on make any loss. */
const idleShare = 0.3;
const isNearlyIdle = ({ values }: Examined, revenue: string): boolean =>
  (values[revenue] ?? 0) < idleShare * (values[`${revenue}_base`] ?? 0);

/** A unit slip of a field that may be negative: its size by the margin that is usual here. */
export const signedSlip: Evaluator<RuleOf<"signed-slip">> = ({ of, per }, examined): Doubt[] => {
  const own = marginsOf(examined, of, per);
  const value = examined.values[column(of)] ?? 0;
  const reported = marginIn(examined, examined.month, examined.values, of, per);
  // A margin about nothing fits every slip: it has to be an established one, and the slip keeps its sign.
  if (!own || Math.abs(own.usual) < close * own.spread || Math.sign(own.usual) !== Math.sign(value)) return [];
  if (reported === null || Math.abs(reported - own.usual) < far * own.spread) return [];
  const powers = [1, -1, 2, -2, 3, -3, 4, -4];
  const fits = powers.filter((power) => {
    const corrected = { ...examined.values, [column(of)]: value / 10 ** power };
    const then = marginIn(examined, examined.month, corrected, of, per);
    return then !== null && Math.abs(then - own.usual) <= close * own.spread;
  });
  // Dividing by more than is needed leaves next to nothing, which is near a thin margin as well: the least slip counts.
  const power = fits[0];
  if (power === undefined) return [];
  const field = column(of);
  const [words, times] = [columnWords(examined.form, field), timesWords(power)];
  const should = Math.round(value / 10 ** power);
  return [
    doubt(examined, {
      field,
      zh: `${words.zh}${amountOf(examined.form, field, value).zh}，约为按本企业以往利润率推算数的${times.zh}，疑计量单位填错；如属错填，应为${amountOf(examined.form, field, should).zh}。`,
      en: `${words.en} (${amountOf(examined.form, field, value).en}) is about ${times.en} what its usual margin implies: a wrong unit? It would be ${amountOf(examined.form, field, should).en}.`,
      proposed: should,
    }),
  ];
};
