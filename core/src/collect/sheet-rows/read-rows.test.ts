import { describe, expect, it } from "vitest";
import { bookOf } from "../testing/index.ts";
import { readSheetRows } from "./read-rows.ts";
import type { SoughtColumn } from "./types.ts";

const periods = {
  month: ["本月", "当月"],
  base: ["上年同期本月", "上年同月"],
  ytd: ["1-本月", "累计"],
};
const sought: SoughtColumn[] = [
  { key: "code", name: "统一社会信用代码", names: ["统一社会信用代码", "信用代码"], identity: true, needed: true },
  { key: "name", name: "企业名称", names: ["企业名称", "单位详细名称"], identity: true },
  ...Object.entries(periods).map(([key, names]) => ({
    key,
    name: `工业总产值 ${names[0]}`,
    under: ["工业总产值", "工业总产值(当年价格)"],
    names,
    needed: key !== "base",
  })),
];

function rowsOf(sheets: Record<string, string>) {
  const read = readSheetRows(bookOf(sheets), sought);
  if (!read.ok) throw new Error(read.faults.map(({ message }) => message.zh).join("；"));
  return read.value.flatMap(({ rows }) =>
    rows.map(({ row, cells }) => [row, ...Object.values(cells).map(({ value }) => value)].join(" ")),
  );
}
const refusals = (sheets: Record<string, string>) => {
  const read = readSheetRows(bookOf(sheets), sought);
  return read.ok ? [] : read.faults.map(({ code, where }) => `${code} ${where?.cell ?? ""}`.trim());
};

describe("tables of many rows (readSheetRows)", () => {
  it("finds columns under merged groups, below titles, and leaves totals, marks and notes out", () => {
    const sheet = `
      工业产销总值
      |||单位：千元
      序号|统一社会信用代码|单位详细名称|工业总产值(千元)|<|<|工业销售产值|<
      ^|^|^|本月|1—本月|上年同期本月|本月|1—本月
      甲|乙|丙|1|2|3|4|5
      1|91A|甲厂|１，２３４|2000|-|9|9
      |合计||1234|2000||9|9

      2|91B|乙厂|'1 000|3000|900.5|9|9
      注：本表由企业填报`;
    expect(rowsOf({ 一: sheet })).toEqual(["6 91A 甲厂 1234 2000 ", "9 91B 乙厂 1000 3000 900.5"]);
  });

  it("reads one-row headers, joined in either order, and groups whose merges a csv has lost", () => {
    const one = `
      信用代码|本月工业总产值|工业总产值_1-本月,千元
      91A|5|6`;
    const lost = `
      信用代码|企业名称|工业总产值||
      ||本月|累计|上年同月
      91A|甲厂|5|6|7`;
    expect(rowsOf({ 一: one, 二: lost })).toEqual(["2 91A 5 6", "3 91A 甲厂 5 6 7"]);
  });

  it("tells the unit of each column, and of the table where a column names none", () => {
    const read = readSheetRows(
      bookOf({ 一: "计量单位：千元、万千瓦时\n信用代码|工业总产值（万元）本月|工业总产值累计\n91A|5|6" }),
      sought,
    );
    const [table] = read.ok ? read.value : [];
    expect(table?.columns.map(({ unit }) => unit)).toEqual([null, "万元", null]);
    expect(table?.unitsAbove).toEqual(["千元", "万千瓦时"]);
  });

  it("keeps codes as they stand, and takes percentages, brackets and errors for words", () => {
    const read = readSheetRows(
      bookOf({ 一: "信用代码|工业总产值本月|工业总产值累计|企业名称\n'000002|(12)|#REF!|3%" }),
      sought,
    );
    const cells = read.ok ? Object.values(read.value[0]?.rows[0]?.cells ?? {}) : [];
    expect(cells.map(({ text, value, a1 }) => [a1, text, value])).toEqual([
      ["A2", "000002", 2],
      ["B2", "(12)", "(12)"],
      ["C2", "#REF!", "#REF!"],
      ["D2", "3%", "3%"],
    ]);
  });

  it("refuses what has no such table, and names every column that is missing or twice", () => {
    expect(refusals({ 一: "全市情况\n地区|产值\n甲县|5" })).toEqual(["collect/no-such-table"]);
    expect(refusals({ 一: "信用代码|企业名称|工业总产值本月|工业总产值当月\n91A|甲厂|5|5" })).toEqual([
      "collect/column-twice D1",
      "collect/column-missing",
    ]);
  });
});
