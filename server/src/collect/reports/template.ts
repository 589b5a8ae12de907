import { industry, industryCode, region as regionOf } from "@diaodu/core/catalogue";
import {
  columnWords,
  type Form,
  form as formOf,
  type ReportColumn,
  reportColumnsIn,
  toUnits,
} from "@diaodu/core/collect";
import { type Month, monthLabel, yearBefore } from "@diaodu/core/period";
import type exceljs from "exceljs";
import { newWorkbook } from "../../http/index.ts";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { rosterAt } from "../roster/index.ts";
import type { RosterEntry } from "../roster/types.ts";
import type { ReportPlace } from "./progress.ts";
import { readReports } from "./read-reports.ts";
import type { StoredReport } from "./types.ts";

/** The form as a workbook to be filled and imported: one row for each enterprise that is due. */
export async function reportTemplate(
  db: Db,
  actor: Actor,
  place: ReportPlace,
): Promise<{ fileName: string; bytes: Uint8Array }> {
  const { month, region } = place;
  const form = formOf(place.form);
  const { firms, held } = await asActor(db, actor, async (tx) => {
    const firms = await rosterAt(tx, month, region);
    const enterpriseIds = firms.map(({ id }) => id);
    const held = await readReports(tx, place.form, { months: [month, yearBefore(month)], enterpriseIds });
    return { firms, held };
  });
  const byKey = new Map(held.map((report) => [`${report.month} ${report.enterpriseId}`, report]));
  const rows = firms.map((firm) => {
    const [now, lastYear] = [month, yearBefore(month)].map((each) => byKey.get(`${each} ${firm.id}`));
    return rowOf(form, month, firm, now, lastYear);
  });
  const placeName = regionOf(region)?.name ?? "";
  const book = await bookOf(form, month, `${placeName}${monthLabel(month)}${form.name}`, rows);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  return { fileName: `${monthLabel(month)}${form.name}（${placeName}）.xlsx`, bytes };
}

type Filled = (string | number | null)[];

/** What was filed already, else last year's figures in the columns of the same period. */
function rowOf(
  form: Form,
  month: Month,
  firm: RosterEntry,
  now: StoredReport | undefined,
  lastYear: StoredReport | undefined,
): Filled {
  const held = now ? toUnits(form, now.values) : null;
  const before = lastYear ? toUnits(form, lastYear.values) : {};
  const values = reportColumnsIn(form, month).map(({ name }) =>
    held ? (held[name] ?? null) : name.endsWith("_base") ? (before[name.slice(0, -"_base".length)] ?? null) : null,
  );
  return [firm.code, firm.name, regionOf(firm.region)?.name ?? "", tradeOf(firm), ...values];
}

const tradeOf = (firm: RosterEntry) => industry(industryCode(firm.industry))?.name ?? "";

const firmHeads = [
  ["统一社会信用代码", 22],
  ["企业名称", 34],
  ["所在地", 12],
  ["行业", 28],
] as const;
const headRows = { title: 1, group: 2, column: 3 };

async function bookOf(form: Form, month: Month, title: string, rows: readonly Filled[]): Promise<exceljs.Workbook> {
  const columns = reportColumnsIn(form, month);
  const book = await newWorkbook();
  const sheet = book.addWorksheet(form.name, {
    views: [{ state: "frozen", xSplit: 2, ySplit: headRows.column }],
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToHeight: 0 },
  });
  sheet.getCell(headRows.title, 1).value = title;
  sheet.getRow(headRows.title).font = { bold: true, size: 14 };
  for (const [at, [name, width]] of firmHeads.entries()) {
    sheet.getCell(headRows.group, at + 1).value = name;
    sheet.mergeCells(headRows.group, at + 1, headRows.column, at + 1);
    sheet.getColumn(at + 1).width = width;
  }
  // Codes stay text: a number of 18 digits loses its last.
  sheet.getColumn(1).numFmt = "@";
  addGroups(sheet, form, columns);
  sheet.addRows(rows as unknown[][]);
  return book;
}

function addGroups(sheet: exceljs.Worksheet, form: Form, columns: readonly ReportColumn[]) {
  for (const field of form.fields) {
    const own = columns.filter((column) => column.field === field);
    const [first] = own;
    if (!first) continue;
    const left = firmHeads.length + 1 + columns.indexOf(first);
    sheet.getCell(headRows.group, left).value = `${field.name}（${field.unit}）`;
    if (own.length > 1) sheet.mergeCells(headRows.group, left, headRows.group, left + own.length - 1);
    for (const [at, { column }] of own.entries()) {
      sheet.getCell(headRows.column, left + at).value = columnWords(form, column);
      sheet.getColumn(left + at).width = 16;
    }
  }
  for (const row of [headRows.group, headRows.column])
    sheet.getRow(row).alignment = { horizontal: "center", vertical: "middle", wrapText: true };
}
