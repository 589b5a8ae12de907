import { fixed } from "@diaodu/core/figures";
import { useText } from "../../texts/index.ts";
import { reviewTexts } from "../review-texts.ts";

/** Points of the city's growth that hang on a doubt: 0.42个百分点; nothing while they are not known. */
export function usePoints() {
  const text = useText(reviewTexts);
  return (pp: number): string => {
    if (pp === 0) return "";
    const printed = fixed(pp, 2);
    return Number(printed) === 0 ? text("review.pointsSmall") : text("review.points", { pp: printed });
  };
}
