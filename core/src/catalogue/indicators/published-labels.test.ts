import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findIndustry } from "../industries/index.ts";
import { findRegion } from "../regions/index.ts";
import { findIndicator, findSubject } from "./index.ts";

/** Real bulletins, beside the project where they are at hand. */
const shared = new URL("../../../../../shared/data/", import.meta.url);
const present = existsSync(shared);
if (!present) console.warn(`SKIPPED: labels of real bulletins, as ${shared.pathname} is absent`);

/** Rows of a CSV; quoted cells may hold commas. */
function rowsOf(file: string): string[][] {
  const text = readFileSync(new URL(file, shared), "utf8").replace(/^\ufeff/, "");
  const cell = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\r?\n|$)/y;
  const rows: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const [, quoted, plain, end] = cell.exec(text) ?? [];
    rows.at(-1)?.push(quoted?.replace(/""/g, '"') ?? plain ?? "");
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** Distinct values of some columns. */
function distinct(file: string, ...columns: string[]): string[][] {
  const [header = [], ...rows] = rowsOf(file);
  const keys = rows.map((row) => JSON.stringify(columns.map((column) => row[header.indexOf(column)] ?? "")));
  return [...new Set(keys)].map((key) => JSON.parse(key) as string[]);
}

/** Labels that come to nothing, with the title they stand under. */
function lost(labels: readonly (readonly [words: string, title?: string])[]): string[] {
  return labels
    .filter(([words, title]) => {
      const subject = title ? findSubject(title) : null;
      const found = findIndicator(words, subject && subject !== "ambiguous" ? [subject] : []);
      return found === null || found === "ambiguous";
    })
    .map(([words, title]) => `${title ?? ""} › ${words}`);
}

const cityTables: Readonly<Record<string, string>> = {
  核算5: "地区生产总值",
  工业7: "规模工业增加值",
  工业8: "规模工业大类行业增加值",
  交邮10: "交通运输",
  投资11: "固定资产投资",
  投资12: "各行业固定资产投资",
  贸易13: "社会消费品零售总额",
  财政19: "一般公共预算收入",
  财政20: "一般公共预算支出",
  金融21: "金融机构本外币存贷款余额",
  城乡收支22: "城乡居民收支",
};
/** Rows whose meaning is told by the row above them, not by the title. */
const needTheirRow = /›.*(?:城区|活期存款|定期及其他存款|短期贷款|消费贷款|经营贷款|中长期贷款|(?:工资性|净)收入)$/;

describe.skipIf(!present)("labels of real bulletins", () => {
  it("are all known in a city's workbook", () => {
    const labels = distinct("shaoyang_bulletin_2025_02_to_06.csv", "indicator_as_published", "sheet");
    const unknown = lost(labels.map(([words = "", sheet = ""]) => [words, cityTables[sheet] ?? ""] as const));
    expect(unknown.filter((label) => !needTheirRow.test(label))).toEqual([]);
  });

  it.each([
    ["shaoyang_county_monthly_2018_2021.csv", "indicator"],
    ["hunan_prefectures_monthly_2017_2020.csv", "indicator"],
    ["national_monthly_growth_2010_2015.csv", "indicator"],
    ["national_monthly_levels_1992_2018.csv", "indicator"],
    ["province_cpi_by_category_monthly.csv", "category"],
  ])("are all known in %s", (file, column) => {
    expect(lost(distinct(file, column).map(([words = ""]) => [words] as const))).toEqual([]);
  });

  it("are all known in the national account files, in Chinese and in English", () => {
    const english = distinct("national_gdp_quarterly_levels_and_indices_2021Q4_2024Q4.csv", "item");
    const chinese = distinct("national_gdp_by_sector_quarterly_1992_2015.csv", "sector_name");
    expect(lost([...english, ...chinese].map(([words = ""]) => [words, "国内生产总值"] as const))).toEqual([]);
  });

  it("are all known in the national files of one subject each", () => {
    const recent = distinct("national_monthly_recent_2015_2023.csv", "indicator", "measure");
    expect(lost(recent.map(([words = "", measure = ""]) => [words, measure] as const))).toEqual([]);
    const stems = ["national_industrial_profit_2012_2017.csv", "national_industrial_revenue_profit_2010_2016.csv"]
      .flatMap((file) => rowsOf(file)[0] ?? [])
      .filter((stem) => stem !== "period");
    expect(lost(stems.map((stem) => [stem] as const))).toEqual([]);
  });

  it("are all known in a province's bulletin, rows of regions apart", () => {
    const rows = distinct("guangxi_industry_bulletin_2017_12.csv", "row_name", "table");
    const labels = rows.filter(([words = ""]) => findRegion(words, { home: 450000 }) === null);
    expect(lost(labels.map(([words = "", table = ""]) => [words, table] as const))).toEqual([]);
  });

  it.each(["nbs_raw_layout_gdp_growth_quarterly.csv", "nbs_raw_layout_iva_by_industry_monthly.csv"])(
    "are all known in %s",
    (file) => {
      const labels = rowsOf(file)
        .slice(3)
        .map(([words = ""]) => words);
      expect(
        lost(
          labels.filter((words) => !/^(?:\s*(?:注：)?\d\.|注：|数据来源)/.test(words)).map((words) => [words] as const),
        ),
      ).toEqual([]);
    },
  );

  it("name the industries of every edition by today's codes", () => {
    const published = [
      ...distinct("province_industry_revenue_annual.csv", "industry_name_as_published", "industry_code"),
      ...distinct("national_iva_growth_by_industry_2010_2016.csv", "industry_name", "industry_code"),
    ].filter(([words, code]) => code !== "" && words !== "合计");
    const wrong = published.filter(
      ([words = "", code]) => findIndustry(words)?.code.replace(/^[A-Z](?=\d)/, "") !== code,
    );
    expect(wrong).toEqual([]);
  });
});
