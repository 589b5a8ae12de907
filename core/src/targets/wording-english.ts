import { type Indicator, indicator } from "../catalogue/index.ts";
import { levelTextEn, type Target } from "../figures/index.ts";
import { isDeclinePromised } from "./reading.ts";
import { plainNumber, type Wordable } from "./wording.ts";

/** A target in English, without its indicator's name: growth of 8% or more, among the first 3. */
export function targetTextEn(target: Wordable, of: Indicator): string {
  const { comparator, value, measure } = target;
  if (comparator === "in-step") return `in step with ${indicator(target.reference)?.english ?? target.reference}`;
  if (comparator === "only-falls") return "no rise";
  if (comparator === "only-rises") return "no fall";
  if (comparator === "as-assigned" || value === null) return "as the superior assigned";
  if (measure === "rank" || measure === "level-rank")
    return `${comparator === "strive" ? "strive to be " : ""}among the first ${value}${measure === "level-rank" ? " by level" : ""}`;
  const decimals = plainNumber(value).split(".")[1]?.length ?? 0;
  const amount = levelTextEn(
    Math.abs(value),
    of.kind === "rate" && measure === "yoy" ? "百分点" : target.unit,
    decimals,
  );
  if (measure === "vs-parent" || measure === "vs-nation") {
    const than = measure === "vs-nation" ? "the nation" : "the region above";
    const side = value < 0 ? "below" : "above";
    return value === 0 ? `no lower than ${than}` : `${framedEn(comparator, "", amount)} ${side} ${than}`;
  }
  if (measure !== "yoy") return framedEn(comparator, leadsEn[measure] ?? "", value < 0 ? `−${amount}` : amount);
  if (value >= 0) return framedEn(comparator, "growth of ", amount);
  const bound = isDeclinePromised(target, of) ? "at-least" : "at-most";
  return framedEn(comparator === "at-least" || comparator === "at-most" ? bound : comparator, "a decline of ", amount);
}

const leadsEn: Partial<Record<Target["measure"], string>> = {
  share: "a share of ",
  "up-face": "a growing share of ",
  "from-year-start": "since the year's start ",
};

function framedEn(comparator: Target["comparator"], lead: string, amount: string): string {
  switch (comparator) {
    case "at-least":
      return `${lead}${amount} or more`;
    case "at-most":
      return `${lead}${amount} at most`;
    case "about":
    case "about-or-better":
      return `${lead}about ${amount}`;
    case "strive":
      return `strive for ${lead}${amount}`;
    default:
      return `${lead}${amount}`;
  }
}
