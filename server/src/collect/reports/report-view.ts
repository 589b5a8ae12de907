import { enterpriseSizeNames, industryCode, sizeOfNumber } from "@diaodu/core/catalogue";
import { collectedBeside, type FormCode, form as formOf, toStored, toUnits } from "@diaodu/core/collect";
import { ok, type Result } from "@diaodu/core/errors";
import { addMonths, type Month, monthsBetween, yearBefore } from "@diaodu/core/period";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { changesOf } from "./changes.ts";
import { doubtsNow, firmWords, readDoubts } from "./doubts.ts";
import { examine } from "./examine.ts";
import { firmOf } from "./firm.ts";
import { closedMonths } from "./locked.ts";
import type { Doubt, ReportView } from "./schemas.ts";
import { type Kept, keptOf, seriesOf } from "./standing-report.ts";
import type { FirmStanding } from "./standings.ts";
import type { MonthGate } from "./types.ts";

export interface ReportKey {
  form: FormCode;
  month: Month;
  enterpriseId: number;
}

const monthsShown = 24;
const mostDoubts = 200;

/** One enterprise's form of one month, with all that is needed to fill or to judge it. */
export async function reportView(db: Db, actor: Actor, key: ReportKey, gate: MonthGate): Promise<Result<ReportView>> {
  const { form: code, month, enterpriseId } = key;
  const form = formOf(code);
  return asActor(db, actor, async (tx) => {
    const firm = await firmOf(tx, key);
    if (!firm.ok) return firm;
    const kept = await keptOf(tx, key);
    const earliest = addMonths(month, -monthsShown);
    const series = await seriesOf(tx, code, enterpriseId, monthsBetween(earliest, month));
    const at = (when: Month) => {
      const found = series.find((each) => each.month === when);
      return found ? toUnits(form, found.values) : null;
    };
    const closed = await closedMonths(tx, gate, code, month);
    const { draft, report, version } = kept;
    const saved = draft ?? report;
    return ok({
      enterprise: headOf(firm.value),
      form: code,
      month,
      state: stateOf(kept),
      monthState: closed.get(firm.value.region) ?? "open",
      version,
      savedAt: saved?.at ?? null,
      savedBy: saved?.by ?? null,
      values: report ? toUnits(form, report.values) : null,
      draft,
      lastMonth: at(collectedBeside(form, month, -1)),
      lastYear: at(yearBefore(month)),
      series: series.map(({ month: when, values }) => ({ month: when, values: toUnits(form, values) })),
      doubts: await doubtsOf(tx, key, firm.value, kept),
      changes: await changesOf(tx, key),
    });
  });
}

/** About what is being typed, if anything is; else about what was handed in. */
async function doubtsOf(tx: Db, key: ReportKey, firm: FirmStanding, kept: Kept): Promise<Doubt[]> {
  if (!kept.draft) return readDoubts(tx, { ...key, limit: mostDoubts });
  const values = toStored(formOf(key.form), kept.draft.fields);
  const findings = await examine(tx, key.form, key.month, [{ ...firm, enterpriseId: firm.id, values }]);
  return doubtsNow(tx, key, firm, stateOf(kept), findings.get(firm.id) ?? []);
}

const stateOf = ({ report, draft }: Kept): ReportView["state"] => report?.state ?? (draft ? "draft" : "missing");

const headOf = (firm: FirmStanding): ReportView["enterprise"] => {
  const { region, regionName, industryName, code, name } = firmWords(firm, firm.region, firm.industry);
  const size = sizeOfNumber(firm.size);
  return {
    id: firm.id,
    code,
    name,
    region,
    regionName,
    industry: industryCode(firm.industry),
    industryName,
    size: size ? enterpriseSizeNames[size] : "",
    park: firm.park,
  };
};
