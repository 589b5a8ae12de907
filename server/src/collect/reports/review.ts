import { type FormCode, movedReport, type ReportStanding, reportFault } from "@diaodu/core/collect";
import { type Fault, ok, type Result, refuse } from "@diaodu/core/errors";
import type { Month } from "@diaodu/core/period";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { monthWords } from "./firm.ts";
import { lockReports } from "./lock.ts";
import { lockedFaults } from "./locked.ts";
import { putReports } from "./put-reports.ts";
import { readReports } from "./read-reports.ts";
import { type FirmStanding, standingsOf } from "./standings.ts";
import type { MonthGate, StoredReport } from "./types.ts";

export interface ReviewAsk {
  form: FormCode;
  month: Month;
  enterpriseIds: readonly number[];
  move: "review" | "accept" | "send-back";
  reason?: string;
}

/** Moves reports on (审核, 验收) or sends them back with a reason (退回). All or none. */
export async function review(
  db: Db,
  actor: Actor,
  ask: ReviewAsk,
  gate: MonthGate,
): Promise<Result<{ moved: number }>> {
  const reason = (ask.reason ?? "").trim();
  if (ask.move === "send-back" && reason === "")
    return refuse(reportFault("report/send-back-reason", {}, { field: "reason" }));
  const ids = [...new Set(ask.enterpriseIds)];
  return asActor(db, actor, async (tx) => {
    const firms = await standingsOf(tx, ask.month, ids);
    for (const city of new Set([...firms.values()].map((firm) => firm.city).sort()))
      await lockReports(tx, ask.form, city);
    const reports = await readReports(tx, ask.form, { months: [ask.month], enterpriseIds: ids });
    const locked = await lockedFaults(
      tx,
      gate,
      ask.form,
      ask.month,
      reports.map(({ region }) => region),
    );
    const faults = [
      ...missingFaults(ask, ids, firms, reports),
      ...locked.values(),
      ...stateFaults(ask, firms, reports),
      ...(ask.move === "send-back" ? [] : await hardFaults(tx, ask, ids, firms)),
    ];
    if (faults.length > 0) return refuse(...faults);
    const puts = reports.map((report) => {
      const state = movedReport(report.state, ask.move) ?? report.state;
      return { enterpriseId: report.enterpriseId, city: report.city, to: { ...report, state } };
    });
    const note = { how: hows[ask.move], reason, by: actor.user, batchId: null, statesOnly: true };
    await putReports(tx, actor, ask.form, ask.month, puts, note, gate);
    return ok({ moved: puts.length });
  });
}

const hows = { review: "reviewed", accept: "accepted", "send-back": "sent-back" } as const;
const moveWords = { review: "审核", accept: "验收", "send-back": "退回" } as const;
export const stateWords: Record<ReportStanding, { zh: string; en: string }> = {
  reported: { zh: "已报待审", en: "reported" },
  reviewed: { zh: "已审核", en: "reviewed" },
  accepted: { zh: "已验收", en: "accepted" },
  "sent-back": { zh: "已退回", en: "sent back" },
};

/** Enterprises that the actor does not have, or that have not reported. */
function missingFaults(
  ask: ReviewAsk,
  ids: readonly number[],
  firms: ReadonlyMap<number, FirmStanding>,
  reports: readonly StoredReport[],
): Fault[] {
  const reported = new Set(reports.map(({ enterpriseId }) => enterpriseId));
  return ids
    .filter((id) => !reported.has(id))
    .map((id) => {
      const firm = firms.get(id);
      if (!firm?.visible) return reportFault("report/no-such-enterprise", { id });
      return reportFault("report/no-report", { name: firm.name, ...monthWords(ask.month) });
    });
}

const stateFaults = (
  ask: ReviewAsk,
  firms: ReadonlyMap<number, FirmStanding>,
  reports: readonly StoredReport[],
): Fault[] =>
  reports
    .filter(({ state }) => movedReport(state, ask.move) === null)
    .map(({ enterpriseId, state }) => {
      const { zh, en } = stateWords[state];
      const name = firms.get(enterpriseId)?.name ?? String(enterpriseId);
      return reportFault("report/wrong-state", { name, state: zh, stateEn: en, move: moveWords[ask.move] });
    });

/** A report that breaks a check that must hold (强制) is corrected or sent back: nobody passes it, whatever it is worth. */
async function hardFaults(
  tx: Db,
  ask: ReviewAsk,
  ids: readonly number[],
  firms: ReadonlyMap<number, FirmStanding>,
): Promise<Fault[]> {
  const broken = await tx.query<{ id: number; count: number; sentence: string }>(
    `-- One row per enterprise: how many of its figures break a hard check, and what one of them says.
     select enterprise_id as id, count(*)::int as count, min(detail ->> 'sentence') as sentence
       from finding where form = $1 and month = $2 and enterprise_id = any($3) and level = 'hard'
      group by enterprise_id order by enterprise_id`,
    [ask.form, ask.month, ids],
  );
  return broken.map(({ id, count, sentence }) =>
    reportFault("report/hard-doubt", {
      name: firms.get(id)?.name ?? String(id),
      count,
      sentence: sentence ?? "",
      move: moveWords[ask.move],
    }),
  );
}
