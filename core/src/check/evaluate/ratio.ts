import type { Deviation } from "../deviation.ts";
import type { Doubt } from "../doubt.ts";
import { type Examined, fromLastYear, periodValue } from "../examined.ts";
import type { RuleOf } from "../rules/types.ts";
import { columnWords, rate } from "../wording.ts";
import { isBorneOut, mainMovedBy, movedAlong, percentOf, zOf } from "./expected.ts";
import { columnNow, doubt, type Evaluator } from "./said.ts";

const zOfHint = 4;
const zOfDoubt = 6;
const zOutOfBounds = 4;
/** With a shorter past than this the division is asked. */
const fewestOwn = 4;
const zAmongPeers = 5;

/**
 * The ratio of two fields (产销率, electricity per output, output per employee) against the enterprise's own, in its season;
 * of an enterprise without a past against its division's, and the bounds alone. Where both left their course together, part of
 * one runs on at any pace (upkeep, fixed costs), and the ratio is pointed at only.
 */
export const ratio: Evaluator<RuleOf<"ratio">> = (rule, examined, company): Doubt[] => {
  const { of, per = "" } = rule.quantity;
  const [top, bottom] = [periodValue(examined, of), periodValue(examined, per)];
  if (top === null || bottom === null || top <= 0 || bottom <= 0) return [];
  const least = Math.log(1 + rule.leastPct / 100);
  if (fromLastYear(examined, of, per) < least) return [];
  const own = company.deviation(examined, rule.quantity);
  if (own && own.tried >= fewestOwn) {
    const isBacked = isBorneOut(examined, company, of, rule.witness) || movedAlong(examined, company, per, of);
    const level = levelOf(rule, own, isBacked);
    return level ? [told(rule, examined, own, "own", level)] : [];
  }
  const peers = company.amongPeers(examined, rule.quantity);
  const isFar = peers !== null && (zOf(peers) >= zAmongPeers || isOut(rule, peers));
  return isFar ? [told(rule, examined, peers, "division", rule.level)] : [];
};

function isOut({ boundsPct }: RuleOf<"ratio">, { reported }: Deviation): boolean {
  const percent = 100 * Math.exp(reported);
  return boundsPct !== undefined && (percent < boundsPct.low || percent > boundsPct.high);
}

function levelOf(rule: RuleOf<"ratio">, own: Deviation, isBacked: boolean): Doubt["level"] {
  const z = zOf(own);
  if (z < zOfHint || own.nearest < Math.log(1 + rule.leastPct / 100)) return undefined;
  const isDoubted = isOut(rule, own) ? z >= zOutOfBounds : z >= zOfDoubt && !isBacked;
  return isDoubted ? rule.level : "hint";
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
  level: NonNullable<Doubt["level"]>,
): Doubt {
  const { form } = examined;
  const { of, per = "" } = rule.quantity;
  const [top, bottom] = [columnNow(examined, of), columnNow(examined, per)];
  const awayPct = percentOf(deviation.residual);
  const { zh, en } = against[whose];
  const fields = [columnWords(form, top), columnWords(form, bottom)] as const;
  // A share is told as one (产销率92%); other ratios only by how far they are, as their units say little.
  const share = rule.boundsPct ? `为${rate(100 * Math.exp(deviation.reported))}%，` : "";
  return doubt(examined, {
    field: top,
    zh: `${rule.words.zh}${share}比${zh}${awayPct > 0 ? "高" : "低"}${rate(Math.abs(awayPct))}%，${fields[0].zh}与${fields[1].zh}不相匹配，请核实。`,
    en: `${rule.words.en} is ${rate(Math.abs(awayPct))}% ${awayPct > 0 ? "above" : "below"} ${en}: ${fields[0].en} and ${fields[1].en} do not match. Please check.`,
    effect: mainMovedBy(examined, rule.quantity, deviation.residual),
    leansOn: [top, bottom],
    level,
  });
}
