import type { Doubt } from "../doubt.ts";
import type { RuleOf } from "../rules/types.ts";
import { amountOf, columnWords } from "../wording.ts";
import { close, far, marginIn, marginsOf, ytdOf } from "./margins.ts";
import { doubt, type Evaluator } from "./said.ts";
import { timesWords } from "./tolerance.ts";

/** A unit slip of a field that may be negative: its size by the margin that is usual here. */
export const signedSlip: Evaluator<RuleOf<"signed-slip">> = ({ of, per }, examined): Doubt[] => {
  const own = marginsOf(examined, of, per);
  const value = examined.values[ytdOf(of)] ?? 0;
  const reported = marginIn(examined, examined.month, examined.values, of, per);
  // A margin about nothing fits every slip: it has to be an established one, and the slip keeps its sign.
  if (!own || Math.abs(own.usual) < close * own.spread || Math.sign(own.usual) !== Math.sign(value)) return [];
  if (reported === null || Math.abs(reported - own.usual) < far * own.spread) return [];
  const powers = [1, -1, 2, -2, 3, -3, 4, -4];
  const fits = powers.filter((power) => {
    const corrected = { ...examined.values, [ytdOf(of)]: value / 10 ** power };
    const then = marginIn(examined, examined.month, corrected, of, per);
    return then !== null && Math.abs(then - own.usual) <= close * own.spread;
  });
  // Dividing by more than is needed leaves next to nothing, which is near a thin margin as well: the least slip counts.
  const power = fits[0];
  if (power === undefined) return [];
  const field = ytdOf(of);
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
