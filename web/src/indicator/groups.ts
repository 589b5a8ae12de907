import { useText } from "../texts/index.ts";
import { indicatorTexts } from "./texts.ts";
import type { CatalogueIndicator } from "./use-indicator.ts";

export interface Group {
  code: string;
  title: string;
  indicators: CatalogueIndicator[];
}

/** Indicators with figures, gathered by group in the order of the catalogue. */
export function useGroups(indicators: readonly CatalogueIndicator[]): Group[] {
  const text = useText(indicatorTexts);
  const groups = new Map<string, CatalogueIndicator[]>();
  for (const indicator of indicators.filter(({ hasData }) => hasData)) {
    groups.set(indicator.group, [...(groups.get(indicator.group) ?? []), indicator]);
  }
  return [...groups].map(([code, members]) => ({ code, title: text(titleOf(code)), indicators: members }));
}

/** A group that the texts do not know yet goes by the name of the accounts it belongs to. */
const titleOf = (code: string) => (isKnown(`group.${code}`) ? (`group.${code}` as GroupKey) : "group.accounts");
type GroupKey = Extract<keyof typeof indicatorTexts, `group.${string}`>;
const isKnown = (key: string): key is GroupKey => key in indicatorTexts;
