import { type FormCode, form as formOf, monthOfTable, type ReportRow, readReportTable } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import type { Month } from "@diaodu/core/period";
import { guarded } from "../open/guarded.ts";
import type { ShelvedFile } from "../shelf.ts";
import type { ExaminedRow } from "./examine-table.ts";
import { collectedFault } from "./firm.ts";

/** A clerk's file, read: nothing of it depends on the store. */
export interface ReportTable {
  fileName: string;
  form: FormCode;
  month: Month;
  rows: readonly ReportRow[];
}

/** Opens a file where it can do no harm, and reads it as a table of one form's reports of one month. */
export async function openReportTable(file: ShelvedFile, form: FormCode): Promise<Result<ReportTable>> {
  const { bytes, fileName } = file;
  const book = await guarded({ kind: "open", bytes, fileName });
  if (!book.ok) return book;
  const month = monthOfTable(book.value, file.said.month);
  if (!month.ok) return month;
  const uncollected = collectedFault(form, month.value);
  if (uncollected) return refuse(uncollected);
  const rows = readReportTable(book.value, formOf(form), month.value);
  return rows.ok ? ok({ fileName, form, month: month.value, rows: rows.value }) : rows;
}

/** A table with what was found when it was last examined. */
export interface ShelvedTable {
  table: ReportTable;
  rows: readonly ExaminedRow[];
  moment: string;
}

const shelved = new WeakMap<ShelvedFile, ShelvedTable>();

/** Tables between preview and commit, for as long as the shelf keeps their files. */
export const shelvedTables = {
  put: (file: ShelvedFile, table: ShelvedTable) => void shelved.set(file, table),
  get: (file: ShelvedFile | undefined): ShelvedTable | undefined => (file ? shelved.get(file) : undefined),
};
