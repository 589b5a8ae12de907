import { checksOf } from "@diaodu/core/check";
import { collectFault, type FormCode, forms, reportFault } from "@diaodu/core/collect";
import { type Fault, ok, type Result, refuse } from "@diaodu/core/errors";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import type { Upload } from "../preview.ts";
import { membersAt, placeOf } from "../roster/roster-at.ts";
import { readStates } from "../roster/states.ts";
import type { PreviewShelf } from "../shelf.ts";
import { addBatch } from "./batches.ts";
import { commonRegion } from "./common-region.ts";
import { type ExaminedRow, examineTable, withLocks } from "./examine-table.ts";
import { lockReports } from "./lock.ts";
import { storeMoment } from "./moment.ts";
import { openReportTable, type ReportTable, type ShelvedTable, shelvedTables } from "./report-table.ts";
import type { ReportPreview } from "./schemas.ts";
import { storeReports } from "./store-reports.ts";
import type { MonthGate } from "./types.ts";

/** Opens a table of many enterprises' reports, checks every row, and says what storing it would do. */
export async function previewReports(
  db: Db,
  actor: Actor,
  shelf: PreviewShelf,
  { form, ...upload }: Upload & { form: FormCode },
  gate: MonthGate,
): Promise<Result<ReportPreview>> {
  const file = shelf.put(actor.user, upload);
  const table = await openReportTable(file, form);
  if (!table.ok) return refuse(...table.faults.map((fault) => ({ where: { file: file.fileName }, ...fault })));
  return asActor(db, actor, async (tx) => {
    const moment = await storeMoment(tx);
    const rows = await examineTable(tx, table.value, gate);
    shelvedTables.put(file, { table: table.value, rows, moment });
    return ok({
      token: file.token,
      fileName: file.fileName,
      form,
      month: table.value.month,
      summary: { ...summaryOf(rows), missing: await missingFrom(tx, table.value, rows) },
      rows: rows.map(shown).sort((a, b) => urgency(a) - urgency(b)),
    });
  });
}

/**
 * Stores a previewed table, all of it in one transaction, or refuses it whole. The comparison is made anew where the store has changed
 * since the preview.
 */
export async function commitReports(
  db: Db,
  actor: Actor,
  shelf: PreviewShelf,
  { token, reason = "" }: { token: string; reason?: string },
  gate: MonthGate,
): Promise<Result<{ batchId: number; stored: number; doubts: number }>> {
  const shelved = shelvedTables.get(shelf.get(actor.user, token));
  if (!shelved) return refuse(collectFault("collect/preview-gone"));
  const { table } = shelved;
  return asActor(db, actor, async (tx) => {
    await lockCities(tx, shelved);
    const isCurrent = shelved.moment === (await storeMoment(tx));
    const rows = isCurrent ? await withLocks(tx, table, shelved.rows, gate) : await examineTable(tx, table, gate);
    const faults = refusals(table, rows, reason);
    if (faults.length > 0) return refuse(...faults);
    const stored = rows.filter(({ status }) => status === "new" || status === "changed");
    const regions = rows.flatMap(({ firm }) => firm?.region ?? []);
    const summary = { ...summaryOf(rows), stored: stored.length };
    const batchId = await addBatch(tx, actor, { ...table, sha256: token, home: commonRegion(regions), summary });
    const findings = new Map(stored.map(({ firm, findings: own }) => [firm?.id ?? 0, own]));
    const reports = stored.map(({ firm, values }) => ({ enterpriseId: firm?.id ?? 0, values }));
    const options = { how: "imported" as const, reason, batchId, findings };
    await storeReports(tx, actor, table.form, table.month, reports, options, gate);
    const doubts = stored.reduce((sum, row) => sum + row.findings.filter(({ level }) => level === "soft").length, 0);
    return ok({ batchId, stored: stored.length, doubts });
  });
}

/** The cities whose enterprises a table names, one after the other in one order. */
async function lockCities(tx: Db, { table, rows }: ShelvedTable) {
  const cities = new Set(rows.flatMap(({ firm }) => firm?.city ?? []));
  for (const city of [...cities].sort((a, b) => a - b)) await lockReports(tx, table.form, city);
}

function refusals(table: ReportTable, rows: readonly ExaminedRow[], reason: string): Fault[] {
  const faults = rows.flatMap((row) => row.faults);
  if (faults.length > 0) return faults;
  const changed = rows.filter(({ status }) => status === "changed");
  const reviewed = changed.filter(({ held }) => held?.state === "reviewed" || held?.state === "accepted");
  const name = reviewed
    .map(({ firm }) => firm?.name ?? "")
    .slice(0, 3)
    .join("、");
  const others = reviewed.length > 3 ? `等 ${reviewed.length} 家` : "";
  if (reviewed.length > 0 && reason.trim() === "")
    return [reportFault("report/needs-reason", { name: name + others }, { file: table.fileName, field: "reason" })];
  if (rows.some(({ status }) => status !== "equal")) return [];
  return [reportFault("report/nothing-new", { equal: rows.length }, { file: table.fileName })];
}

function summaryOf(rows: readonly ExaminedRow[]) {
  const count = (status: ExaminedRow["status"]) => rows.filter((row) => row.status === status).length;
  return {
    rows: rows.length,
    new: count("new"),
    changed: count("changed"),
    equal: count("equal"),
    refused: count("refused"),
    soft: rows.filter(({ findings }) => findings.some(({ level }) => level === "soft")).length,
  };
}

/** Enterprises that are due in the region that the table is about, and not in it. */
async function missingFrom(tx: Db, { month }: ReportTable, rows: readonly ExaminedRow[]): Promise<number> {
  const firms = rows.flatMap(({ firm }) => firm ?? []);
  if (firms.length === 0) return 0;
  const region = commonRegion(firms.map((firm) => firm.region));
  const [row] = await readStates<{ n: number }>(
    tx,
    `select count(*)::int as n from (${membersAt("s.enterprise_id as id")}) due where due.id <> all($6::int[])`,
    [...placeOf(month, region), firms.map(({ id }) => id)],
  );
  return row?.n ?? 0;
}

type ShownRow = ReportPreview["rows"][number];

function shown({ row, firm, status, faults, findings }: ExaminedRow): ShownRow {
  return {
    row: row.row,
    code: firm?.code ?? row.code,
    name: firm?.name ?? row.name,
    enterpriseId: firm?.id ?? null,
    status,
    faults: faults.map(({ code, message, remedy, where }) => ({
      code,
      message,
      remedy,
      ...(where?.cell ? { cell: where.cell } : {}),
    })),
    doubts: findings.map(({ level, checkId, sentence }) => ({ level, title: titleOf(checkId), sentence: sentence.zh })),
  };
}

const titles = new Map(forms.flatMap((form) => checksOf(form).map(({ id, title }) => [id, title.zh] as const)));
const titleOf = (checkId: string) => titles.get(checkId) ?? checkId;

const urgency = ({ status, doubts }: ShownRow) => (status === "refused" ? 0 : doubts.length > 0 ? 1 : 2);
