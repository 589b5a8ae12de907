import { useText } from "../texts/index.ts";
import { appTexts } from "./texts.ts";

/** What the regions below a region are called: 县市区 of a city, 市州 of a province. */
export function useChildrenWord(region: number): string {
  const text = useText(appTexts);
  if (region === 0) return text("app.provinces");
  return text(region % 10000 === 0 ? "app.prefectures" : "app.counties");
}
