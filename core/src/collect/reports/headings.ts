import { type Month, monthOfYear, yearOf } from "../../period/index.ts";
import type { Column, Form } from "../forms/index.ts";
import type { SoughtColumn } from "../sheet-rows/index.ts";
import { columnWords, mainField, type ReportColumn, reportColumnsIn } from "./columns.ts";

const codeNames = ["统一社会信用代码", "社会信用代码", "信用代码", "企业代码", "单位代码", "法人代码", "代码"];
const nameNames = ["企业名称", "单位名称", "单位详细名称", "企业详细名称", "企业全称", "名称"];

/** Columns of a clerk's table of reports: whose they are, and each value that the form asks for in that month. */
export function reportHeadings(form: Form, month: Month): SoughtColumn[] {
  const isNeeded = ({ field, column }: ReportColumn) => field === mainField(form) && !column.endsWith("Base");
  const identity = { identity: true };
  return [
    { key: "code", name: "统一社会信用代码", names: codeNames, ...identity },
    { key: "name", name: "企业名称", names: nameNames, ...identity },
    ...reportColumnsIn(form, month).map((column) => ({
      key: column.name,
      name: `${column.field.name}（${columnWords(form, column.column)}）`,
      under: [column.field.name, ...column.field.aliases],
      names: [...wordsFor(month)[column.column], ...alone(column)],
      needed: isNeeded(column),
      amounts: true,
    })),
  ];
}

/** Spellings of a form's four columns, also with the month in figures: 1-3月, 2024年3月. */
function wordsFor(month: Month): Record<Column, string[]> {
  const [year, at] = [yearOf(month), monthOfYear(month)];
  const spans = ["本月", "当月", `${at}月`, "本季", "本期"];
  const toDate = [
    "1-本月",
    "累计",
    "1-本月累计",
    "本年累计",
    `1-${at}月`,
    `1-${at}月累计`,
    "1-本季",
    "年初至本月",
    "自年初累计",
  ];
  const lastYear = ["上年同期", "去年同期", "上年", "去年"];
  const each = (before: readonly string[], of: readonly string[]) =>
    before.flatMap((first) => of.flatMap((second) => [first + second, second + first]));
  return {
    month: [...spans, ...each(["本年", `${year}年`], spans), "本月实际", "本月数", "当月数"],
    ytd: [...toDate, ...each(["本年", `${year}年`], toDate), "累计数"],
    monthBase: [...each([...lastYear, `${year - 1}年`], spans), "上年同月", "去年同月"],
    ytdBase: each([...lastYear, `${year - 1}年`], toDate),
  };
}

/** Where a line has one span only, its column needs no word for it: 营业收入 | 上年同期. */
function alone({ field, column }: ReportColumn): string[] {
  if (field.columns.length > 2) return [];
  return column.endsWith("Base")
    ? ["上年同期", "去年同期", "上年", "上年数", "上年同期数", "上年末", "年初"]
    : ["", "本年", "本期数", "期末", "期末数", "月末", "季末"];
}
