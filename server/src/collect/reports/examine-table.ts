import type { Finding } from "@diaodu/core/check";
import { changedColumns, form as formOf, type ReportValues, reportFault, valueColumns } from "@diaodu/core/collect";
import type { Fault } from "@diaodu/core/errors";
import type { Db } from "../../store/index.ts";
import { examine } from "./examine.ts";
import { lockedFaults } from "./locked.ts";
import { type MatchedRow, matchRows, whereIs } from "./match-rows.ts";
import { readReports } from "./read-reports.ts";
import type { ReportTable } from "./report-table.ts";
import type { MonthGate, StoredReport } from "./types.ts";

/** A row of a clerk's table, held against the store and checked. */
export interface ExaminedRow extends MatchedRow {
  status: "new" | "changed" | "equal" | "refused";
  /** What is stored now; null where nothing is. */
  held: StoredReport | null;
  /** All values as they would be stored. Columns that the table lacks stay as they are. */
  values: ReportValues;
  findings: readonly Finding[];
}

/** Matches, compares and checks every row. Nothing is written. Run it as an actor. */
export async function examineTable(tx: Db, table: ReportTable, gate: MonthGate): Promise<ExaminedRow[]> {
  const matched = await withLocks(tx, table, await matchRows(tx, table), gate);
  const compared = await compareRows(tx, table, matched);
  const checked = compared.filter(({ status }) => status === "new" || status === "changed");
  const findings = await examine(
    tx,
    table.form,
    table.month,
    checked.flatMap(({ firm, values }) => (firm ? [{ ...firm, enterpriseId: firm.id, values }] : [])),
  );
  return compared.map((row) => {
    const own = row.status === "refused" || row.status === "equal" ? [] : (findings.get(row.firm?.id ?? 0) ?? []);
    const hard = own.filter(({ level }) => level === "hard").map((finding) => hardFault(table, row, finding));
    return {
      ...row,
      findings: own,
      faults: [...row.faults, ...hard],
      status: hard.length > 0 ? ("refused" as const) : row.status,
    };
  });
}

/** The same rows; each whose month is locked now has that fault. */
export async function withLocks<Row extends MatchedRow>(
  tx: Db,
  table: ReportTable,
  rows: readonly Row[],
  gate: MonthGate,
): Promise<Row[]> {
  const regions = rows.flatMap(({ firm }) => firm?.region ?? []);
  const locked = await lockedFaults(tx, gate, table.form, table.month, regions);
  return rows.map((each) => {
    const fault = locked.get(each.firm?.region ?? -1);
    if (!fault) return each;
    return { ...each, faults: [...each.faults, { ...fault, where: whereIs(table, each.row, "code") }] };
  });
}

async function compareRows(tx: Db, table: ReportTable, rows: readonly MatchedRow[]): Promise<ExaminedRow[]> {
  const form = formOf(table.form);
  const enterpriseIds = rows.flatMap(({ firm }) => firm?.id ?? []);
  const held = await readReports(tx, table.form, { months: [table.month], enterpriseIds });
  const byId = new Map(held.map((report) => [report.enterpriseId, report]));
  const empty = Object.fromEntries(valueColumns(form).map((column) => [column, null]));
  return rows.map((row) => {
    const before = byId.get(row.firm?.id ?? 0) ?? null;
    const values = { ...empty, ...before?.values, ...row.row.values };
    const standing = { held: before, values, findings: [] };
    if (row.faults.length > 0) return { ...row, ...standing, status: "refused" };
    if (!before) return { ...row, ...standing, status: "new" };
    const isSame = before.state !== "sent-back" && changedColumns(form, before.values, values).length === 0;
    return { ...row, ...standing, status: isSame ? "equal" : "changed" };
  });
}

function hardFault(table: ReportTable, { firm, row }: MatchedRow, { field, sentence }: Finding): Fault {
  const said = { name: firm?.name ?? row.name, sentence: sentence.zh, sentenceEn: sentence.en };
  return reportFault("report/hard-check", said, whereIs(table, row, field));
}
