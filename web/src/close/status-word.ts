import { enterpriseStatuses } from "@diaodu/core/check";
import { useLanguage } from "../texts/index.ts";

/** What became of an enterprise's production, as officials call it: 停产, 减产 … */
export function useStatusWord() {
  const language = useLanguage();
  return (status: keyof typeof enterpriseStatuses): string => enterpriseStatuses[status][language];
}
