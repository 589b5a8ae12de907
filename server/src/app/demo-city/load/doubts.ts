import { checkReports } from "@diaodu/core/check";
import { type FormCode, form as formOf, forms } from "@diaodu/core/collect";
import { addMonths } from "@diaodu/core/period";
import { keepFindings } from "../../../collect/index.ts";
import { asOwner, type Db } from "../../../store/index.ts";
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
  await asOwner(tx, (owner) => insertExplanations(owner, city.city, said, firstId));
}

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
