import { fixed } from "@diaodu/core/figures";
import { useText } from "../../texts/index.ts";
import { reviewTexts } from "../review-texts.ts";

/** What hangs on a doubt: 影响0.42个百分点; nothing while it is not known. @param pp points of the city's growth */
export function usePoints() {
  const text = useText(reviewTexts);
  return (pp: number): string => {
    if (pp === 0) return "";
    const printed = fixed(pp, 2);
    return Number(printed) === 0 ? text("review.effectSmall") : text("review.effect", { pp: printed });
  };
}
