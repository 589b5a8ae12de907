import { isExplanation, reportFault } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { filedBaseCheck } from "./base-adjustment.ts";
import { firmOf } from "./firm.ts";
import type { ReportKey } from "./report-view.ts";
import type { FirmStanding } from "./standings.ts";

export interface ExplainAsk extends ReportKey {
  checkId: string;
  field: string;
  text: string;
  accepted?: boolean;
}

/**
 * Keeps what was said to a doubt, and whether the reviewer took it. With an empty text only the newest explanation is judged. An accepted
 * explanation of a changed base is its approval (基数调整), which may come before the report.
 */
export async function explainDoubt(db: Db, actor: Actor, ask: ExplainAsk): Promise<Result<{ kept: boolean }>> {
  return asActor(db, actor, async (tx) => {
    const firm = await firmOf(tx, ask);
    if (!firm.ok) return firm;
    const text = ask.text.trim();
    if (text === "" && ask.accepted !== undefined) return judge(tx, ask, ask.accepted);
    if (!isExplanation(text)) return refuse(reportFault("report/weak-explanation", { text }, { field: "text" }));
    if (ask.checkId !== filedBaseCheck(ask.form) && !(await isDoubted(tx, ask)))
      return refuse(reportFault("report/no-such-doubt"));
    await keepExplanation(tx, actor, firm.value, ask);
    return ok({ kept: true });
  });
}

/** Stores an explanation, without asking whether it is one. */
export async function keepExplanation(tx: Db, actor: Actor, firm: FirmStanding, ask: ExplainAsk): Promise<void> {
  await tx.query(
    `insert into explanation (city, region, form, month, enterprise_id, check_id, field, text, accepted, by_user)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      firm.city,
      firm.region,
      ask.form,
      ask.month,
      firm.id,
      ask.checkId,
      ask.field,
      ask.text.trim(),
      ask.accepted ?? null,
      actor.user,
    ],
  );
}

async function isDoubted(tx: Db, { form, month, enterpriseId, checkId, field }: ExplainAsk): Promise<boolean> {
  const found = await tx.query(
    `select 1 from finding where form = $1 and month = $2 and enterprise_id = $3 and check_id = $4 and field = $5`,
    [form, month, enterpriseId, checkId, field],
  );
  return found.length > 0;
}

async function judge(tx: Db, ask: ExplainAsk, accepted: boolean): Promise<Result<{ kept: boolean }>> {
  const judged = await tx.query(
    `update explanation set accepted = $6
      where id = (select max(id) from explanation
                   where form = $1 and month = $2 and enterprise_id = $3 and check_id = $4 and field = $5)
      returning id`,
    [ask.form, ask.month, ask.enterpriseId, ask.checkId, ask.field, accepted],
  );
  return judged.length > 0 ? ok({ kept: true }) : refuse(reportFault("report/no-such-doubt"));
}
