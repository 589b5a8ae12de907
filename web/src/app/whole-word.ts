import { useText } from "../texts/index.ts";
import { appTexts } from "./texts.ts";

/** What bulletins call the whole of a region in a comparison: 全国, 全省, 全区, 全市, 全县. */
export function useWholeWord() {
  const text = useText(appTexts);
  return ({ code, name }: { code: number; name: string }): string => {
    if (code === 0) return text("app.wholeNation");
    if (name.endsWith("自治区")) return text("app.wholeRegion");
    if (name.endsWith("省")) return text("app.wholeProvince");
    return text(code % 100 === 0 ? "app.wholeCity" : "app.wholeCounty");
  };
}
