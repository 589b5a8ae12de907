import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { holidayShares, springFestival, springFestivalDay, springFestivalYears } from "./spring-festival.ts";

const table = "../shared/data/chinese_new_year_dates_1990_2035.csv";
if (!existsSync(table)) console.warn(`skipped: ${table} is not there`);

describe("the Spring Festival (春节)", () => {
  it.skipIf(!existsSync(table))("falls on the days of the published table", () => {
    const rows = readFileSync(table, "utf8").trim().split("\n").slice(1);
    for (const row of rows) {
      const [year, date] = row.split(",");
      expect(springFestival(Number(year))).toBe(date);
    }
  });

  it("knows the two years in which the new moon is minutes from midnight", () => {
    expect([springFestival(2027), springFestival(2030)]).toEqual(["2027-02-06", "2030-02-03"]);
  });

  it("always falls between 21 January and 21 February, 353 to 385 days after the last one", () => {
    for (let year = springFestivalYears.first + 1; year <= springFestivalYears.last; year++) {
      const [now, before] = [springFestivalDay(year) ?? 0, springFestivalDay(year - 1) ?? 0];
      expect(springFestival(year)?.slice(5) ?? "").toSatisfy((day: string) => day >= "01-21" && day <= "02-21");
      expect(now - before).toSatisfy((days: number) => days >= 353 && days <= 385);
    }
  });

  it("spreads its window over months, all of it", () => {
    const shares = holidayShares(springFestivalDay(2018) ?? 0, { from: -4, to: 20 });
    expect(shares.map(({ month, days }) => [month, days])).toEqual([
      [201802, 17],
      [201803, 8],
    ]);
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });
});
