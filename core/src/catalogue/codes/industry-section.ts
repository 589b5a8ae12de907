/** First and last division of the three sections that are industry (工业). */
const sections = [
  ["B", 6, 12], // 采矿业
  ["C", 13, 43], // 制造业
  ["D", 44, 46], // 电力、热力、燃气及水生产和供应业
] as const;

/**
 * Section of an industrial division of GB/T 4754-2017.
 * @param division two digits
 * @returns null when the division is not industry
 * @source domain/codes.md 2; vectors code.industry_section
 * @example industrySection("26") // C
 * @example industrySection("47") // null
 */
export function industrySection(division: string): "B" | "C" | "D" | null {
  if (!/^\d{2}$/u.test(division)) return null;
  const number = Number(division);
  return sections.find(([, first, last]) => number >= first && number <= last)?.[0] ?? null;
}
