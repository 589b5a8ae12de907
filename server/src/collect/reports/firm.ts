import { type FormCode, form as formOf, isCollectedIn, reportFault } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type Month, monthLabel, spanLabelEn } from "@diaodu/core/period";
import type { Db } from "../../store/index.ts";
import type { ReportKey } from "./report-view.ts";
import { type FirmStanding, standingsOf } from "./standings.ts";

export const monthWords = (month: Month) => ({ month: monthLabel(month), monthEn: spanLabelEn(month, "month") });

/** Whether a form is asked for in that month at all. */
export function collectedFault(code: FormCode, month: Month) {
  const form = formOf(code);
  const said = { form: form.name, ...monthWords(month) };
  return isCollectedIn(form, month) ? null : reportFault("report/not-collected", said, { field: "month" });
}

/** The enterprise of a report, as it stands in its month; refused outside the actor's scope. Run it as an actor. */
export async function firmOf(tx: Db, { month, enterpriseId }: ReportKey): Promise<Result<FirmStanding>> {
  const firm = (await standingsOf(tx, month, [enterpriseId])).get(enterpriseId);
  if (!firm?.visible) return refuse(reportFault("report/no-such-enterprise", { id: enterpriseId }));
  return ok(firm);
}

/** The same for a report that is to be filed: it must be due. */
export async function dueFirm(tx: Db, key: ReportKey): Promise<Result<FirmStanding>> {
  const uncollected = collectedFault(key.form, key.month);
  if (uncollected) return refuse(uncollected);
  const firm = await firmOf(tx, key);
  if (!firm.ok || firm.value.onRoster) return firm;
  return refuse(reportFault("report/not-on-roster", { name: firm.value.name, ...monthWords(key.month) }));
}
