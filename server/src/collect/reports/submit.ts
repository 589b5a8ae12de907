import type { Finding } from "@diaodu/core/check";
import {
  changedColumns,
  form as formOf,
  isExplanation,
  reportFault,
  toStored,
  valueColumns,
} from "@diaodu/core/collect";
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
    const version =
      changesOf(ask, editing.value).length > 0
        ? await store(tx, actor, ask, editing.value, findings, gate)
        : kept.version;
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
      version,
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

const stands = ({ kept }: Editing) => kept.report !== null && kept.report.state !== "sent-back";

/** Columns in which what is handed in differs from the report that stands; all of them where none does. */
function changesOf(ask: SubmitAsk, editing: Editing): string[] {
  const form = formOf(ask.form);
  if (!stands(editing)) return valueColumns(form);
  return changedColumns(form, editing.kept.report?.values ?? null, toStored(form, ask.fields));
}

function reasonFaults(ask: SubmitAsk, editing: Editing): Fault[] {
  if (!stands(editing) || (ask.reason ?? "").trim() !== "" || changesOf(ask, editing).length === 0) return [];
  return [reportFault("report/needs-reason", { name: editing.firm.name }, { field: "reason" })];
}

/** @returns the version that stands now */
async function store(
  tx: Db,
  actor: Actor,
  ask: SubmitAsk,
  editing: Editing,
  findings: ReadonlyMap<number, readonly Finding[]>,
  gate: MonthGate,
): Promise<number> {
  const reports = [{ enterpriseId: editing.firm.id, values: toStored(formOf(ask.form), ask.fields) }];
  const how = stands(editing) ? ("corrected" as const) : ("filed" as const);
  const options = { how, reason: (ask.reason ?? "").trim(), findings };
  const [delta] = await storeReports(tx, actor, ask.form, ask.month, reports, options, gate);
  return delta?.after?.version ?? editing.kept.version;
}
