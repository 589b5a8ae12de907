import names from "../data/industries.json";
import type { Industry } from "../types.ts";
import { withoutMarkers } from "../words.ts";
import { formerNames } from "./former-names.ts";
import { industryGroups } from "./groups.ts";

/** Sections B, C and D together: all industry (工业). */
const allIndustry: Industry = { code: "BCD", name: "工业", level: 0, parent: null };

/** Levels of the standard by the length of the code: C, C26, C261, C2611. */
const levels: Readonly<Record<number, 1 | 2 | 3 | 4>> = { 1: 1, 3: 2, 4: 3, 5: 4 };

/** One row of the standard. Divisions hang on their section letter, sections B, C, D on all industry. */
export function toIndustry(code: string, name: string): Industry {
  const level = levels[code.length] ?? 4;
  const section = "BCD".includes(code) ? "BCD" : null;
  const parent = level === 1 ? section : level === 2 ? code.slice(0, 1) : code.slice(0, -1);
  return { code, name, level, parent };
}

/** Sections (门类) and divisions (大类) of GB/T 4754-2017 in the order of the standard, all industry first. */
export const mainIndustries: readonly Industry[] = [
  allIndustry,
  ...Object.entries<string>(names).map(([code, name]) => toIndustry(code, name)),
  ...industryGroups,
];

const byCode = new Map(mainIndustries.map((industry) => [industry.code, industry]));

/** Section, division, all industry or one of the derived groups. */
export const mainIndustry = (code: string): Industry | null => byCode.get(code) ?? null;

/** Editions differ in 业, 的, 和/及 and punctuation far more than in meaning. */
export const industryKey = (words: string): string =>
  withoutMarkers(words)
    .replace(/\([^()]*\)$/, "")
    .replace(/[\s、,.·()]|业|的|和|及|与/g, "");

const byName = new Map<string, Industry>();
const remember = (name: string, industry: Industry | null) => {
  const key = industryKey(name);
  // The first wins: a section stands before the division of the same name (房地产业 K before K70).
  if (industry && key && !byName.has(key)) byName.set(key, industry);
};
for (const industry of mainIndustries) remember(industry.name, industry);
for (const group of industryGroups) for (const alias of group.aliases) remember(alias, group);
for (const [name, code] of formerNames) remember(name, mainIndustry(code));

/**
 * The section, division or derived group that a bulletin's words name, in the spelling of any edition since 2002.
 * @returns null for words that name no industry; classes (小类) are looked up with `findIndustryClass`
 * @example findIndustry("石油加工、炼焦和核燃料加工业")?.code // "C25"
 */
export const findIndustry = (words: string): Industry | null => byName.get(industryKey(words)) ?? null;
