import { checkReports } from "@diaodu/core/check";
import { type FormCode, form as formOf, forms } from "@diaodu/core/collect";
import { addMonths } from "@diaodu/core/period";
import { keepFindings, reportStates } from "../../../collect/index.ts";
import { asOwner, type Db } from "../../../store/index.ts";
import type { DemoCity } from "../types.ts";
import { approvedBases, type Explanation, explanationsOf, insertExplanations } from "./explanations.ts";
import type { Loading } from "./loading.ts";

/** Doubts about the open month, and what was said to those of the month before and of this one. */
export async function loadDoubts(tx: Db, loading: Loading) {
  const { city, firstId, regions } = loading;
  const said: Explanation[] = approvedBases(city, regions);
  // Of last month's output alone: enough to be offered again, and a second of checking saved at the first start.
  const lastMonth = addMonths(city.openMonth, -1);
  const past = checkReports(formOf("output"), city.subjects("output", lastMonth));
  said.push(...explanationsOf(city, "output", lastMonth, past, regions));
  for (const { code } of forms) said.push(...(await loadOpenDoubts(tx, code, loading)));
  await asOwner(tx, async (owner) => {
    await insertExplanations(owner, city.city, said, firstId);
    for (const { code } of forms) await holdBack(owner, code, city);
  });
}

/** Nobody passes a report with a doubt that nobody has answered: it goes on waiting for its review. */
const holdBack = (owner: Db, form: FormCode, { city, openMonth }: DemoCity) =>
  owner.query(
    `update report_${form} r set state = ${reportStates.reported}
      where r.month = $1 and r.city = $2 and r.state in (${reportStates.reviewed}, ${reportStates.accepted}) and exists (
        select 1 from finding f
         where f.form = $3 and f.month = r.month and f.city = r.city and f.enterprise_id = r.enterprise_id and f.level <> 'hint'
           and not exists (
             select 1 from explanation x
              where x.form = f.form and x.month = f.month and x.city = f.city and x.enterprise_id = f.enterprise_id
                and x.check_id = f.check_id and x.field = f.field))`,
    [openMonth, city, form],
  );

async function loadOpenDoubts(tx: Db, form: FormCode, { city, firstId, reports, regions }: Loading) {
  const month = city.openMonth;
  const subjects = city.monthsOf(form).includes(month) ? city.subjects(form, month) : [];
  const findings = checkReports(formOf(form), subjects);
  const open = (reports.get(form) ?? []).filter((report) => report.month === month);
  const deltas = open.map((report) => ({
    before: null,
    after: { ...report, enterpriseId: firstId + report.enterpriseId },
  }));
  await keepFindings(tx, form, month, deltas, new Map([...findings].map(([id, own]) => [firstId + id, own])));
  return explanationsOf(city, form, month, findings, regions);
}
