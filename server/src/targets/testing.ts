import { type RegionCode, regionsOf } from "@diaodu/core/catalogue";
import type { Db } from "../store/index.ts";
import { type Published, seed } from "../testing/index.ts";

/** A prefecture and its counties for tests of targets; not the place of any real figure here. */
export const city = 430500 as RegionCode;
export const counties = regionsOf(city).map(({ code }) => code);

/** Last year's months of the worked example in domain/targets.md 3.1, January and February together; the year comes to 1000. */
export const bases = [120, 85, 80, 82, 90, 84, 84, 88, 86, 90, 111];

/**
 * Publishes industrial output (levels and growth) and value added (growth alone) of the city and its counties from 2023 on: every month
 * 6 % above a year before, 2026 up to `last` 8 %.
 */
export async function publishCity(db: Db, last = 4): Promise<void> {
  const values: Published = Object.assign(
    {},
    ...[city, ...counties].flatMap((region, i) => {
      const size = i === 0 ? 1 : 1 / counties.length;
      return [2023, 2024, 2025, 2026].flatMap((year) => yearOf(region, year, size, year === 2026 ? last : 12));
    }),
  );
  await seed(db, values, { at: "2026-05-20T02:00:00Z" });
}

function yearOf(region: number, year: number, size: number, last: number): Published[] {
  const growth = year === 2026 ? 8 : 6;
  const scale = size * 1.06 ** (Math.min(year, 2025) - 2025) * (year === 2026 ? 1.08 : 1);
  let sum = 0;
  return bases.flatMap((base, i) => {
    const month = year * 100 + i + 2;
    sum += base * scale;
    if (i + 2 > last) return [];
    const at = (indicator: string, measure: string) => `${region}.${indicator}.${month}.ytd.${measure}`;
    return [
      {
        [at("industrial-output", "level")]: sum,
        [at("industrial-output", "yoy")]: growth,
        [at("industrial-value-added", "yoy")]: growth - 1,
      },
    ];
  });
}
