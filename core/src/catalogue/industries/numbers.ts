/**
 * Industries of the close as small integers, as database keys hold them: 0 all industry, 102-104 sections B, C and D, and
 * the two digits of a division (6-46).
 */
export type IndustryNumber = number & { readonly __industry: true };

export const allIndustries = 0 as IndustryNumber;
const sections = { B: 102, C: 103, D: 104 } as const;
type Section = keyof typeof sections;
const bounds: readonly [Section, number, number][] = [
  ["B", 6, 12],
  ["C", 13, 43],
  ["D", 44, 46],
];

const sectionOf = (division: number): Section | undefined =>
  bounds.find(([, first, last]) => division >= first && division <= last)?.[0];

/**
 * @returns null for what is no section or division of industry
 * @example industryNumber("C26") // 26
 * @example industryNumber("C") // 103
 * @example industryNumber("C2614") // null: classes are not kept apart in the close
 */
export function industryNumber(code: string): IndustryNumber | null {
  if (code === "" || code === "BCD") return allIndustries;
  if (Object.hasOwn(sections, code)) return sections[code as Section] as IndustryNumber;
  const [, section = "", digits = ""] = /^([BCD])(\d\d)$/.exec(code) ?? [];
  return digits !== "" && sectionOf(Number(digits)) === section ? (Number(digits) as IndustryNumber) : null;
}

/** @example industryCode(26) // "C26" */
export function industryCode(number: number): string {
  if (number === allIndustries) return "BCD";
  const section = Object.entries(sections).find(([, each]) => each === number)?.[0];
  return section ?? `${sectionOf(number) ?? ""}${String(number).padStart(2, "0")}`;
}

/** The next industry above. @example industryAbove(26) // 103 */
export function industryAbove(number: number): IndustryNumber | null {
  if (number === allIndustries) return null;
  if (number > 100) return allIndustries;
  const section = sectionOf(number);
  return section ? (sections[section] as IndustryNumber) : null;
}

/** The 41 divisions (大类), ascending. */
export const divisionNumbers: readonly IndustryNumber[] = Array.from(
  { length: 41 },
  (_, at) => (at + 6) as IndustryNumber,
);
