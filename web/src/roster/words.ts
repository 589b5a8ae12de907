import { divisionNumbers, industryCode, mainIndustry } from "@diaodu/core/catalogue";
import { industryWord } from "@diaodu/core/collect";
import { useText } from "../texts/index.ts";
import type { PreviewRow, RosterRow } from "./queries.ts";
import { rosterTexts } from "./texts.ts";

/** The divisions (大类), in the order of the standard. */
export const divisionOptions: readonly { code: string; name: string }[] = divisionNumbers.map((number) => ({
  code: industryCode(number),
  name: industryWord(number),
}));

/** Sections and divisions of industry to choose from, in the order of the standard. */
export const industryOptions: readonly { code: string; name: string }[] = ["B", "C", "D"].flatMap((section) => [
  { code: section, name: `${section} ${mainIndustry(section)?.name ?? ""}` },
  ...divisionOptions.filter(({ code }) => code.startsWith(section)),
]);

export type How = RosterRow["how"];
export type Change = PreviewRow["changes"][number];

/** Words that depend on the page's language. */
export function useRosterWords() {
  const text = useText(rosterTexts);
  return {
    how: (how: How) => text(`how.${how}`),
    size: (size: number) => (size >= 1 && size <= 4 ? text(`size.${size as 1 | 2 | 3 | 4}`) : ""),
    /** 县市区：双清区 → 大祥区 */
    change: ({ what, before, after }: Change) =>
      what === "roster"
        ? after
        : `${text(what === "name" ? "roster.nameOf" : `roster.${what}`)}${text("roster.colon")}${before || text("roster.none")} → ${after || text("roster.none")}`,
  };
}
