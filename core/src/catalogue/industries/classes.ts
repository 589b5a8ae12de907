import names from "../data/industry-classes.json";
import type { Industry } from "../types.ts";
import { industryKey, mainIndustries, mainIndustry, toIndustry } from "./names.ts";

/** Groups (中类) and classes (小类): 1854 rows that only those who ask for them load. */
const classes: readonly Industry[] = Object.entries<string>(names).map(([code, name]) => toIndustry(code, name));
const byCode = new Map(classes.map((industry) => [industry.code, industry]));
const byName = new Map<string, Industry>();
for (const industry of classes) {
  const key = industryKey(industry.name);
  // A group and its only class share a name: the group is meant.
  if (!byName.has(key)) byName.set(key, industry);
}

/** Every industry of GB/T 4754-2017 in the order of the standard, after it all industry (BCD) and the derived groups. */
export const industries: readonly Industry[] = [
  ...[...mainIndustries, ...classes]
    .filter((industry) => industry.level > 0)
    .sort((a, b) => (a.code < b.code ? -1 : 1)),
  ...mainIndustries.filter((industry) => industry.level === 0),
];

/** @example industry("C2611")?.name // "无机酸制造" */
export const industry = (code: string): Industry | null => mainIndustry(code) ?? byCode.get(code) ?? null;

/** Group or class by its name, for forms and chains that go deeper than bulletins. */
export const findIndustryClass = (words: string): Industry | null => byName.get(industryKey(words)) ?? null;
