import type { Deviation } from "../company.ts";
import type { Doubt } from "../doubt.ts";
import { type Examined, periodValue } from "../examined.ts";
import type { RuleOf } from "../rules/types.ts";
import { columnWords, rate } from "../wording.ts";
import { percentOf, zOf } from "./expected.ts";
import { columnNow, doubt, type Evaluator } from "./said.ts";

const zOfHint = 4;
const zOfDoubt = 6;
const zOutOfBounds = 4;
/** With a shorter past than this the division is asked as well. */
const fewestOwn = 4;
const zAmongPeers = 5;

/**
 * The ratio of two fields (产销率, electricity per output, output per employee) against the enterprise's own, in its season;
 * of an enterprise without a past against its division's.
 */
export const ratio: Evaluator<RuleOf<"ratio">> = (rule, examined, company): Doubt[] => {
  const { of, per = "" } = rule.quantity;
  const [top, bottom] = [periodValue(examined, of), periodValue(examined, per)];
  if (top === null || bottom === null || top <= 0 || bottom <= 0) return [];
  const own = company.deviation(examined, rule.quantity);
  if (own && own.tried >= fewestOwn) return ofOwn(rule, examined, own);
  const peers = company.amongPeers(examined, rule.quantity);
  return peers && zOf(peers) >= zAmongPeers ? [told(rule, examined, peers, "division")] : [];
};

function ofOwn(rule: RuleOf<"ratio">, examined: Examined, own: Deviation): Doubt[] {
  const percent = 100 * Math.exp(own.reported);
  const isOut = rule.boundsPct !== undefined && (percent < rule.boundsPct.low || percent > rule.boundsPct.high);
  const z = zOf(own);
  if (z < zOfHint || Math.abs(own.residual) < Math.log(1 + rule.leastPct / 100)) return [];
  return [told(rule, examined, own, "own", z >= (isOut ? zOutOfBounds : zOfDoubt) ? undefined : "hint")];
}

const against = {
  own: { zh: "本企业以往同类情况", en: "its own past" },
  division: { zh: "同行业中位水平", en: "the median of its division" },
} as const;

function told(
  rule: RuleOf<"ratio">,
  examined: Examined,
  deviation: Deviation,
  whose: keyof typeof against,
  level?: "hint",
): Doubt {
  const { form } = examined;
  const { of, per = "" } = rule.quantity;
  const [top, bottom] = [columnNow(examined, of), columnNow(examined, per)];
  const awayPct = percentOf(deviation.residual);
  const isHigh = awayPct > 0;
  const { zh, en } = against[whose];
  const fields = [columnWords(form, top), columnWords(form, bottom)] as const;
  // A share is told as one (产销率92%); other ratios only by how far they are, as their units say little.
  const share = rule.boundsPct ? `为${rate(100 * Math.exp(deviation.reported))}%，` : "";
  return doubt(examined, {
    field: top,
    zh: `${rule.words.zh}${share}比${zh}${isHigh ? "高" : "低"}${rate(Math.abs(awayPct))}%，${fields[0].zh}与${fields[1].zh}不相匹配，请核实。`,
    en: `${rule.words.en} is ${rate(Math.abs(awayPct))}% ${isHigh ? "above" : "below"} ${en}: ${fields[0].en} and ${fields[1].en} do not match. Please check.`,
    effect: effectOf(rule, examined, deviation),
    leansOn: [top, bottom],
    ...(level ? { level } : {}),
  });
}

/** What the main field would move if it were the one that is wrong; of two others nothing hangs on growth. */
function effectOf(rule: RuleOf<"ratio">, examined: Examined, { residual, reported }: Deviation): number {
  const { of, per } = rule.quantity;
  const main = periodValue(examined, examined.form.main) ?? 0;
  if (Number.isNaN(reported) || main <= 0) return 0;
  if (of === examined.form.main) return Math.abs(main - main * Math.exp(-residual));
  return per === examined.form.main ? Math.abs(main - main * Math.exp(residual)) : 0;
}
