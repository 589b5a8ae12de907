import { prefectureOf, type RegionCode } from "@diaodu/core/catalogue";

/** The smallest region that holds all of these: a county, its city, its province or the nation. */
export function commonRegion(regions: readonly number[]): RegionCode {
  const levels = [(code: number) => code, prefectureOf, (code: number) => Math.floor(code / 10_000) * 10_000];
  for (const level of levels) {
    const found = new Set(regions.map(level));
    if (found.size === 1) return [...found][0] as RegionCode;
  }
  return 0 as RegionCode;
}
