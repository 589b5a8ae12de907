import { reportTexts } from "../reports/texts.ts";
import { useText } from "../texts/index.ts";

/** How a report came to be as it is: 报送, 更正, 退回 … */
export function useHowWord() {
  const text = useText(reportTexts);
  return (how: string): string => {
    const key = `how.${how}`;
    return key in reportTexts ? text(key as "how.filed") : how;
  };
}
