import { enterpriseSizeNames, region } from "@diaodu/core/catalogue";
import { joinHows, leaveHows, regionWord, rosterHowNames } from "@diaodu/core/collect";
import { type Month, monthOfYear, yearOf } from "@diaodu/core/period";
import type exceljs from "exceljs";
import { newWorkbook } from "../../http/index.ts";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { foundOn, type RosterSearch } from "./list.ts";
import type { RosterEntry } from "./types.ts";
import { particularsView } from "./views.ts";

export interface Workbook {
  fileName: string;
  bytes: Uint8Array;
}

/** The columns of a roster's workbook, which are those that an import reads. */
const columns: readonly [head: string, width: number, of: (row: RosterEntry) => string][] = [
  ["统一社会信用代码", 22, ({ code }) => code],
  ["单位详细名称", 36, ({ name }) => name],
  ["区划代码", 10, (row) => String(row.region)],
  ["县市区", 12, (row) => regionWord(row.region)],
  ["行业代码", 10, (row) => particularsView(row).industry.slice(1)],
  ["行业", 30, (row) => particularsView(row).industryName.replace(/^\S+ /, "")],
  ["单位规模", 10, (row) => particularsView(row).sizeName],
  ["所属园区", 18, ({ park }) => park],
];
/** What a person fills in who adds or lets go. */
const inputColumns: readonly [head: string, width: number][] = [
  ["入库时间", 12],
  ["入库方式", 12],
  ["退库时间", 12],
  ["退库原因", 12],
];

/** The roster as searched, all of it. */
export async function rosterWorkbook(db: Db, actor: Actor, search: RosterSearch): Promise<Workbook> {
  const rows = await asActor(db, actor, (tx) => foundOn(tx, search, { offset: 0, limit: null }));
  const book = await newWorkbook();
  const sheet = addTable(book, "名录", columns);
  for (const row of rows) sheet.addRow(columns.map(([, , of]) => of(row)));
  return {
    fileName: `${placeWord(search.region)}规上工业名录_${monthWord(search.month)}.xlsx`,
    bytes: await bytesOf(book),
  };
}

/** An empty roster to fill, with a sheet that says how. */
export async function rosterTemplate(place: number): Promise<Workbook> {
  const book = await newWorkbook();
  const sheet = addTable(book, "名录", [...columns, ...inputColumns]);
  const sizes = { type: "list", allowBlank: true, formulae: [`"${Object.values(enterpriseSizeNames).join(",")}"`] };
  for (let row = 2; row <= 500; row++) sheet.getCell(row, 7).dataValidation = sizes as exceljs.DataValidation;
  const notes = book.addWorksheet("填写说明");
  notes.getColumn(1).width = 18;
  notes.getColumn(2).width = 80;
  for (const line of guidance) notes.addRow([...line]).alignment = { vertical: "top", wrapText: true };
  return { fileName: `${placeWord(place)}规上工业名录模板.xlsx`, bytes: await bytesOf(book) };
}

const listed = (hows: readonly (keyof typeof rosterHowNames)[]) => hows.map((how) => rosterHowNames[how]).join("、");
const guidance: readonly (readonly [string, string])[] = [
  ["统一社会信用代码", "18位，按营业执照填写；录入前把该列设为文本"],
  ["区划", "六位区划代码、县市区名称任填一项"],
  ["行业", "国民经济行业分类（GB/T 4754-2017）代码、名称任填一项，大类或小类均可"],
  ["单位规模", Object.values(enterpriseSizeNames).join("、")],
  ["入库时间、方式", `新入库单位填写，时间写作 202603；方式：${listed(joinHows)}。不填则从所选名录月份起入库`],
  ["退库时间、原因", `退库单位填写；原因：${listed(leaveHows)}`],
  ["更新名录", "只填有变动的单位也可以；空着的格不改动库中内容；名单中没有的单位不会自动退库"],
];

function addTable(book: exceljs.Workbook, name: string, heads: readonly (readonly [string, number, ...unknown[]])[]) {
  const sheet = book.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToHeight: 0 },
  });
  sheet.columns = heads.map(([header, width]) => ({ header, width, style: { numFmt: "@" } }));
  sheet.getRow(1).font = { bold: true };
  return sheet;
}

const bytesOf = async (book: exceljs.Workbook) => new Uint8Array(await book.xlsx.writeBuffer());
const placeWord = (code: number): string => region(code)?.name ?? String(code);
const monthWord = (month: Month) => `${yearOf(month)}年${monthOfYear(month)}月`;
