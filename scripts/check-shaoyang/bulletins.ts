import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Month } from "@diaodu/core/period";

/** One table as it came out, to be taken in in its month. */
export interface Release {
  /** The bulletin's month: figures up to it. */
  month: Month;
  home: number;
  name: string;
  text: string;
}

const folder = "demo/shaoyang";
const cells = (line: string): string[] => line.split(",");
const linesOf = (name: string): string[] =>
  readFileSync(join(folder, name), "utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");

/** 2018-02 → 201802; 2020年4月 → 202004. */
function monthOf(text: string): Month | null {
  const [, year, month] = /^(\d{4})[-年](\d{1,2})月?$/.exec(text) ?? [];
  return year && month ? ((Number(year) * 100 + Number(month)) as Month) : null;
}

/** A table with a row a figure, taken apart by the month in which each row came out. */
function byRows(name: string, home: number, column: string): Release[] {
  const [head = "", ...rows] = linesOf(name);
  const at = cells(head).indexOf(column);
  if (at === -1) throw new Error(`${name} has no column ${column}`);
  const groups = new Map<Month, string[]>();
  for (const row of rows) {
    const month = monthOf(cells(row)[at] ?? "");
    if (month) groups.set(month, [...(groups.get(month) ?? []), row]);
  }
  return [...groups].map(([month, found]) => ({
    month,
    home,
    name: named(name, month),
    text: [head, ...found].join("\n"),
  }));
}

/** The Bureau's download: months side by side, taken apart by column. */
function byColumns(name: string, home: number): Release[] {
  const lines = linesOf(name);
  const head = lines.find((line) => line.startsWith("指标,")) ?? "";
  return cells(head).flatMap((text, at) => {
    const month = monthOf(text);
    const column = lines.map((line) => [cells(line)[0] ?? "", cells(line)[at] ?? ""].join(",")).join("\n");
    return month ? [{ month, home, name: named(name, month), text: column }] : [];
  });
}

const named = (name: string, month: Month): string => name.replace(/\.csv$/, `_${month}.csv`);

/** Everything there is, in the order in which it came out: the nation and the province before the city. */
export function releases(): Release[] {
  return [
    ...byRows("全国月度数据_2015至2023年.csv", 0, "period"),
    ...byColumns("全国工业增加值_2018至2020年.csv", 0),
    ...byRows("湖南省市州月报_2017至2020年.csv", 430000, "bulletin_month"),
    ...byRows("邵阳市分县月报_2018至2021年.csv", 430500, "bulletin_month"),
    ...byRows("邵阳市统计月报_2025年2月至6月.csv", 430500, "bulletin_month"),
  ].sort((a, b) => a.month - b.month || a.home - b.home);
}
