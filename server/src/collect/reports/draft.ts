import { form as formOf, type ReportValues, toStored } from "@diaodu/core/collect";
import { ok, type Result } from "@diaodu/core/errors";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { doubtsNow } from "./doubts.ts";
import { startEditing } from "./editing.ts";
import { examine } from "./examine.ts";
import type { ReportKey } from "./report-view.ts";
import type { Doubt } from "./schemas.ts";
import type { MonthGate } from "./types.ts";

export interface DraftAsk extends ReportKey {
  version: number;
  fields: ReportValues;
}

/** Keeps a report as it is being typed. Nothing is refused but a draft somebody else has changed meanwhile. */
export async function saveDraft(
  db: Db,
  actor: Actor,
  ask: DraftAsk,
  gate: MonthGate,
): Promise<Result<{ version: number; at: string; doubts: Doubt[] }>> {
  return asActor(db, actor, async (tx) => {
    const editing = await startEditing(tx, ask, gate);
    if (!editing.ok) return editing;
    const { firm, kept } = editing.value;
    const version = kept.version + 1;
    const [row] = await tx.query<{ at: string }>(
      `insert into report_draft (city, region, form, month, enterprise_id, version, fields, by_user)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
           on conflict (city, form, month, enterprise_id) do update
          set region = excluded.region, version = excluded.version, fields = excluded.fields,
              by_user = excluded.by_user, at = now()
       returning at`,
      [firm.city, firm.region, ask.form, ask.month, firm.id, version, JSON.stringify(ask.fields), actor.user],
    );
    const values = toStored(formOf(ask.form), ask.fields);
    const findings = await examine(tx, ask.form, ask.month, [{ ...firm, enterpriseId: firm.id, values }]);
    const state = kept.report?.state ?? "draft";
    return ok({
      version,
      at: row?.at ?? "",
      doubts: await doubtsNow(tx, ask, firm, state, findings.get(firm.id) ?? []),
    });
  });
}
