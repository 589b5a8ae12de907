import { form as formOf, reportFault } from "@diaodu/core/collect";
import { type Fault, ok, type Result, refuse } from "@diaodu/core/errors";
import type { Db } from "../../store/index.ts";
import type { DraftAsk } from "./draft.ts";
import { fieldFaults } from "./fields.ts";
import { dueFirm } from "./firm.ts";
import { lockReports } from "./lock.ts";
import { lockedFaults } from "./locked.ts";
import { type Kept, keptOf } from "./standing-report.ts";
import type { FirmStanding } from "./standings.ts";
import type { MonthGate } from "./types.ts";

/** A report that may be written now, by this actor, and is as he last saw it. */
export interface Editing {
  firm: FirmStanding;
  kept: Kept;
}

/** Locks a report for writing, or says why it may not be written. Run it as an actor. */
export async function startEditing(tx: Db, ask: DraftAsk, gate: MonthGate): Promise<Result<Editing>> {
  const faults = fieldFaults(formOf(ask.form), ask.fields);
  if (faults.length > 0) return refuse(...faults);
  const firm = await dueFirm(tx, ask);
  if (!firm.ok) return firm;
  await lockReports(tx, ask.form, firm.value.city);
  const { region } = firm.value;
  const locked = (await lockedFaults(tx, gate, ask.form, ask.month, [region])).get(region);
  if (locked) return refuse(locked);
  const kept = await keptOf(tx, ask);
  return kept.version === ask.version ? ok({ firm: firm.value, kept }) : refuse(changedFault(kept));
}

/** Somebody else was quicker: what he saved stays, and the view shows it. */
function changedFault({ report, draft }: Kept): Fault {
  const newest = (draft?.version ?? 0) > (report?.version ?? 0) ? draft : report;
  return reportFault("report/changed-meanwhile", { at: beijingTime(newest?.at ?? ""), by: newest?.by ?? "" });
}

/** @example beijingTime("2025-04-20T02:05:00.000Z") // 2025-04-20 10:05 */
function beijingTime(at: string): string {
  const time = Date.parse(at);
  const ahead = 8 * 3_600_000;
  return Number.isNaN(time) ? "" : new Date(time + ahead).toISOString().slice(0, 16).replace("T", " ");
}
