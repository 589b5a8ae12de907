import type { Finding } from "@diaodu/core/check";
import { changedColumns, form as formOf, isExplanation, reportFault, toStored } from "@diaodu/core/collect";
import { type Fault, ok, type Result, refuse } from "@diaodu/core/errors";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { doubtsNow, readDoubts } from "./doubts.ts";
import type { DraftAsk } from "./draft.ts";
import { type Editing, startEditing } from "./editing.ts";
import { examine } from "./examine.ts";
import { keepExplanation } from "./explain-doubt.ts";
import type { Doubt } from "./schemas.ts";
import { storeReports } from "./store-reports.ts";
import type { MonthGate } from "./types.ts";

export interface SubmitAsk extends DraftAsk {
  explanations: readonly { checkId: string; field: string; text: string }[];
  reason?: string;
}

/** Hands a report in: every hard check must hold and every doubt of 核实 be explained. */
export async function submit(
  db: Db,
  actor: Actor,
  ask: SubmitAsk,
  gate: MonthGate,
): Promise<Result<{ version: number; doubts: Doubt[] }>> {
  return asActor(db, actor, async (tx) => {
    const editing = await startEditing(tx, ask, gate);
    if (!editing.ok) return editing;
    const { firm, kept } = editing.value;
    const values = toStored(formOf(ask.form), ask.fields);
    const findings = await examine(tx, ask.form, ask.month, [{ ...firm, enterpriseId: firm.id, values }]);
    const own = findings.get(firm.id) ?? [];
    const doubts = await doubtsNow(tx, ask, firm, kept.report?.state ?? "missing", own);
    const faults = [
      ...hardFaults(firm.name, own),
      ...explanationFaults(ask, doubts),
      ...reasonFaults(ask, editing.value),
    ];
    if (faults.length > 0) return refuse(...faults);
    const stands = kept.report !== null && kept.report.state !== "sent-back";
    const options = { how: stands ? ("corrected" as const) : ("filed" as const), reason: ask.reason ?? "", findings };
    const filed = [{ enterpriseId: firm.id, values }];
    const [delta] = await storeReports(tx, actor, ask.form, ask.month, filed, options, gate);
    for (const said of ask.explanations) {
      const isAsked = doubts.some(({ checkId, field }) => checkId === said.checkId && field === said.field);
      if (isAsked) await keepExplanation(tx, actor, firm, { ...ask, ...said });
    }
    await tx.query("delete from report_draft where city = $1 and form = $2 and month = $3 and enterprise_id = $4", [
      firm.city,
      ask.form,
      ask.month,
      firm.id,
    ]);
    return ok({
      version: delta?.after?.version ?? kept.version,
      doubts: await readDoubts(tx, {
        form: ask.form,
        month: ask.month,
        enterpriseId: firm.id,
        limit: own.length,
      }),
    });
  });
}

export const hardFaults = (name: string, findings: readonly Finding[]): Fault[] =>
  findings
    .filter(({ level }) => level === "hard")
    .map(({ field, sentence }) =>
      reportFault("report/hard-check", { name, sentence: sentence.zh, sentenceEn: sentence.en }, { field }),
    );

/** Doubts of 核实 that nobody explained, now or before, and explanations that are none. */
function explanationFaults({ explanations }: SubmitAsk, doubts: readonly Doubt[]): Fault[] {
  return doubts
    .filter(({ level }) => level === "soft")
    .flatMap(({ checkId, field, sentence, explanation }) => {
      const given = explanations.find((each) => each.checkId === checkId && each.field === field)?.text ?? "";
      if (given.trim() !== "")
        return isExplanation(given) ? [] : [reportFault("report/weak-explanation", { text: given }, { field })];
      const stands = explanation !== null && explanation.accepted !== false;
      return stands ? [] : [reportFault("report/needs-explanation", { sentence, sentenceEn: sentence }, { field })];
    });
}

function reasonFaults(ask: SubmitAsk, { firm, kept }: Editing): Fault[] {
  const { report } = kept;
  if (!report || report.state === "sent-back" || (ask.reason ?? "").trim() !== "") return [];
  const changed = changedColumns(formOf(ask.form), report.values, toStored(formOf(ask.form), ask.fields));
  return changed.length > 0 ? [reportFault("report/needs-reason", { name: firm.name }, { field: "reason" })] : [];
}
