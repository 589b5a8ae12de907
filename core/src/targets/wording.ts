import { type Indicator, indicator, parentOf } from "../catalogue/index.ts";
import { type Target, wholeWord } from "../figures/index.ts";
import { isDeclinePromised } from "./reading.ts";

/** What the words of a target need of it: so a target that is only being entered can be said too. */
export type Wordable = Pick<Target, "region" | "measure" | "comparator" | "value" | "unit" | "reference">;

/**
 * A target in official words, without its indicator's name: 增长8%以上, 120亿元以上, 控制在3%以内, 力争增长10%, 进入前3位.
 * @source domain/targets.md 1, 2
 */
export function targetText(target: Wordable, of: Indicator): string {
  const { comparator, value } = target;
  if (comparator === "in-step") return `与${indicator(target.reference)?.name ?? target.reference}同步`;
  if (comparator === "only-falls") return "只降不升";
  if (comparator === "only-rises") return "只增不减";
  if (comparator === "as-assigned" || value === null) return "完成上级下达任务";
  if (target.measure === "rank" || target.measure === "level-rank") return placeText(target, value);
  if (target.measure === "vs-parent" || target.measure === "vs-nation") return againstText(target, value);
  return framed(target, phraseOf(target, value, of));
}

/** 增长|增幅|8%: what stands before the amount, its noun where it is kept within bounds, and the amount. */
interface Phrase {
  lead: string;
  noun: string;
  amount: string;
  /** What 以上 and 以内 mean of it where the number line does not say it: a decline is counted downwards. */
  bound?: "at-least" | "at-most";
}

function phraseOf(target: Wordable, value: number, of: Indicator): Phrase {
  const amount = amountText(Math.abs(value), target.measure === "yoy" && of.kind === "rate" ? "百分点" : target.unit);
  switch (target.measure) {
    case "yoy":
      return growthPhrase(target, value, of, amount);
    case "from-year-start":
      return value < 0
        ? { lead: "比年初减少", noun: "比年初减少额", amount }
        : { lead: "比年初增加", noun: "比年初增加额", amount };
    case "share":
      return { lead: "占比", noun: "占比", amount };
    case "up-face":
      return { lead: "增长面", noun: "增长面", amount };
    default:
      return { lead: "", noun: "", amount: amountText(value, target.unit) };
  }
}

function growthPhrase(target: Wordable, value: number, of: Indicator, amount: string): Phrase {
  const [rise, fall] =
    of.kind === "rate" ? ["提高", "下降"] : of.group === "prices" ? ["上涨", "下降"] : ["增长", "下降"];
  if (value >= 0) return { lead: rise, noun: of.group === "prices" ? "涨幅" : "增幅", amount };
  return { lead: fall, noun: "降幅", amount, bound: isDeclinePromised(target, of) ? "at-least" : "at-most" };
}

function framed({ comparator }: Wordable, { lead, noun, amount, bound }: Phrase): string {
  const isBound =
    comparator === "at-least" || comparator === "at-most" || (bound === "at-most" && comparator === "reach");
  switch (isBound ? (bound ?? comparator) : comparator) {
    case "at-least":
      return `${lead}${amount}以上`;
    case "at-most":
      return `${noun}控制在${amount}以内`;
    case "about":
    case "about-or-better":
      return `${lead}${amount}左右`;
    case "strive":
      return `力争${lead}${amount}`;
    default:
      return `${lead || "达到"}${amount}`;
  }
}

function placeText({ measure, comparator }: Wordable, value: number): string {
  const lead = `${comparator === "strive" ? "力争" : ""}${measure === "level-rank" ? "总量" : ""}`;
  if (comparator === "about") return `${lead}第${value}位左右`;
  return value === 1 ? `${lead}居第1位` : `${lead}进入前${value}位`;
}

function againstText({ region, measure, comparator, unit }: Wordable, value: number): string {
  const than = measure === "vs-nation" ? "全国" : wholeWord(parentOf(region)?.code ?? region);
  const strive = comparator === "strive" ? "力争" : "";
  if (value === 0) return comparator === "at-most" ? `不高于${than}` : `${strive}不低于${than}`;
  const amount = amountText(Math.abs(value), unit);
  if (value < 0 && comparator === "at-least") return `低于${than}不超过${amount}`;
  const side = `${strive}${value > 0 ? "高于" : "低于"}${than}`;
  if (comparator === "at-least") return `${side}${amount}以上`;
  if (comparator === "at-most") return value > 0 ? `${side}不超过${amount}` : `${side}${amount}以上`;
  return `${side}${amount}${comparator.startsWith("about") ? "左右" : ""}`;
}

/** A number as it was promised, not padded with decimals. */
export const plainNumber = (value: number): string => String(Number(value.toFixed(6)));
const amountText = (value: number, unit: string): string =>
  `${plainNumber(value)}${unit === "百分点" ? "个百分点" : unit}`;
