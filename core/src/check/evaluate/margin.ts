import type { Doubt } from "../doubt.ts";
import type { Examined } from "../examined.ts";
import type { RuleOf } from "../rules/types.ts";
import { amountOf, columnWords, rate } from "../wording.ts";
import { close, far, marginIn, marginsOf, ytdOf } from "./margins.ts";
import { doubt, type Evaluator } from "./said.ts";

/** Profit by revenue: out of all bounds, and far from the enterprise's own. */
export const margin: Evaluator<RuleOf<"margin">> = ({ of, per, boundsPct }, examined): Doubt[] => {
  const [top, bottom] = [examined.values[ytdOf(of)] ?? null, examined.values[ytdOf(per)] ?? null];
  if (top === null || bottom === null || bottom <= 0) return [];
  const now = (100 * top) / bottom;
  const own = marginsOf(examined, of, per);
  const ofPeriod = marginIn(examined, examined.month, examined.values, of, per);
  const isOut = now < boundsPct.low || now > boundsPct.high;
  const z = own && ofPeriod !== null ? Math.abs(ofPeriod - own.usual) / own.spread : null;
  const isFar = z !== null && z >= far;
  if (!(isFar || (isOut && (z === null || z >= close)))) return [];
  const words = [columnWords(examined.form, ytdOf(of)), columnWords(examined.form, ytdOf(per))] as const;
  const amount = amountOf(examined.form, ytdOf(of), top);
  const usually =
    own && ofPeriod !== null ? `，其中本期${rate(ofPeriod)}%，本企业以往各期多在${rate(own.usual)}%上下` : "";
  const usuallyEn =
    own && ofPeriod !== null ? `; this period's own is ${rate(ofPeriod)}%, usually about ${rate(own.usual)}%` : "";
  return [
    doubt(examined, {
      field: ytdOf(of),
      zh: `${words[0].zh}${amount.zh}，为${words[1].zh}的${rate(now)}%${usually}，请说明原因。`,
      en: `${words[0].en} (${amount.en}) is ${rate(now)}% of ${words[1].en}${usuallyEn}. Please explain.`,
      leansOn: [ytdOf(of), ytdOf(per)],
      ...(isOut && !isNearlyIdle(examined, ytdOf(per)) ? {} : { level: "hint" as const }),
    }),
  ];
};

/** Of next to no revenue costs that run on make any loss. */
const idleShare = 0.3;
const isNearlyIdle = ({ values }: Examined, revenue: string): boolean =>
  (values[revenue] ?? 0) < idleShare * (values[`${revenue}_base`] ?? 0);
