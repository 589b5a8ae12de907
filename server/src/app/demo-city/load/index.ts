import { checkReports } from "@diaodu/core/check";
import { type FormCode, form as formOf, forms } from "@diaodu/core/collect";
import { closeMonths, publishMonth } from "../../../close/index.ts";
import { keepFindings, type StoredReport } from "../../../collect/index.ts";
import { asActor, asOwner, type Db } from "../../../store/index.ts";
import { type CityOptions, demoCity } from "../city.ts";
import { onDayAfter, publishedAt } from "../month-states.ts";
import { demoCityCode } from "../reports.ts";
import type { DemoCity, Fault } from "../types.ts";
import { loadCandidates, loadClosedMonths, loadDrafts } from "./beside.ts";
import { type Change, correctionOf, insertChanges, sentBackOf } from "./changes.ts";
import {
  approvedBases,
  type Explanation,
  explainedMonths,
  explanationsOf,
  insertExplanations,
} from "./explanations.ts";
import { demoClerk } from "./place.ts";
import { copyReports, signReports } from "./reports.ts";
import { loadRoster } from "./roster.ts";

/**
 * Takes 示范市 in: roster, three years of reports as they stand after correction, every month closed and published but the last,
 * which is being collected. All in one transaction; a city that is already in is left as it is.
 */
export async function loadDemoCity(db: Db, tell: (text: string) => void, options: CityOptions = {}): Promise<void> {
  await asActor(db, demoClerk, async (tx) => {
    const held = await tx.query("select 1 from enterprise where city = $1 limit 1", [demoCityCode]);
    if (held.length > 0) return;
    tell("正在装入示例数据：示范市（虚构）企业名录和报表");
    const loading = await loadingOf(tx, options);
    await asOwner(tx, (owner) => loadReports(owner, loading));
    tell("正在装入示例数据：示范市（虚构）各月汇总和发布");
    await publishMonths(tx, loading);
    await correctLate(tx, loading);
    await closeOpenMonth(tx, loading);
    tell("正在装入示例数据：示范市（虚构）审核意见");
    await loadDoubts(tx, loading);
  });
}

/** What a loading goes by. */
interface Loading {
  city: DemoCity;
  /** Added to the demo's ids, so that they lie above those the store has. */
  firstId: number;
  reports: ReadonlyMap<FormCode, readonly StoredReport[]>;
  /** Where each enterprise stands now. */
  regions: ReadonlyMap<number, number>;
  faultsByKey: ReadonlyMap<string, Fault>;
}

const faultKey = ({ form, month, enterpriseId }: Pick<Fault, "form" | "month" | "enterpriseId">) =>
  `${form} ${month} ${enterpriseId}`;

async function loadingOf(tx: Db, options: CityOptions): Promise<Loading> {
  const [highest] = await asOwner(tx, (owner) =>
    owner.query<{ id: number | null }>("select max(id) as id from enterprise"),
  );
  const city = demoCity(1, options);
  const faultsByKey = new Map(city.faults.map((fault) => [faultKey(fault), fault]));
  const versioned = (form: FormCode) => (report: StoredReport) => {
    const fault = faultsByKey.get(faultKey({ form, ...report }));
    return fault && isCorrectedInTime(city, fault) ? { ...report, version: 2 } : report;
  };
  return {
    city,
    firstId: highest?.id ?? 0,
    reports: new Map(forms.map(({ code }) => [code, [...city.standing(code)].map(versioned(code))])),
    regions: new Map(city.rosterStates.map(({ enterpriseId, region }) => [enterpriseId, region])),
    faultsByKey,
  };
}

/** Found in the review and put right before the month was published. */
const isCorrectedInTime = ({ openMonth }: DemoCity, { kind, month }: Fault) =>
  month < openMonth && kind !== "padded" && kind !== "corrected-late";

const lateFaults = ({ faults }: DemoCity) => faults.filter(({ kind }) => kind === "corrected-late");

/** The reports as they stood when their month was published: what was corrected later is still wrong. */
function published({ city, reports, faultsByKey }: Loading, form: FormCode): StoredReport[] {
  return (reports.get(form) ?? []).map((report) => {
    const fault = faultsByKey.get(faultKey({ form, ...report }));
    const filed = fault?.kind === "corrected-late" ? city.filed(form, report.enterpriseId, report.month) : null;
    return filed ? { ...report, values: filed } : report;
  });
}

async function loadReports(owner: Db, loading: Loading) {
  const { city, firstId, regions } = loading;
  await loadRoster(owner, city, firstId);
  for (const { code } of forms) {
    await copyReports(owner, code, published(loading, code), firstId);
    await signReports(owner, code, city.openMonth, city.city);
  }
  await insertChanges(owner, city.city, changesOf(loading), firstId);
  await loadCandidates(owner, city);
  await loadDrafts(owner, city, regions, firstId);
  await loadClosedMonths(owner, city);
}

/** What became of reports before the months were published, and in the open month. */
function changesOf({ city, reports, faultsByKey }: Loading): Change[] {
  return forms.flatMap(({ code }) =>
    (reports.get(code) ?? []).flatMap((report) => {
      const fault = faultsByKey.get(faultKey({ form: code, ...report }));
      if (report.state === "sent-back") return [sentBackOf(code, report, fault)];
      const isCorrected = fault && isCorrectedInTime(city, fault);
      return isCorrected ? [correctionOf(city, fault, report, onDayAfter(report.month, 11, 2))] : [];
    }),
  );
}

async function publishMonths(tx: Db, { city }: Loading) {
  for (const { code: form } of forms)
    for (const month of city.monthsOf(form).filter((each) => each < city.openMonth))
      await publishMonth(tx, demoClerk, { form, month, region: city.city, at: publishedAt(form, month) });
}

/** Two firms put their February 2026 right when it was out already: the cube as now known moves, the publication does not. */
async function correctLate(tx: Db, { city, firstId, reports }: Loading) {
  const late = lateFaults(city);
  const changes = late.flatMap((fault) => {
    const report = (reports.get(fault.form) ?? []).find(
      ({ month, enterpriseId }) => month === fault.month && enterpriseId === fault.enterpriseId,
    );
    return report ? [correctionOf(city, fault, { ...report, version: 2 }, onDayAfter(fault.month, 27, 2))] : [];
  });
  await asOwner(tx, async (owner) => {
    for (const { form, month, enterpriseId, at } of changes) {
      const values = Object.entries(city.corrected(form, enterpriseId, month) ?? {});
      const set = values.map(([column], place) => `"${column}" = $${place + 5}`).join(", ");
      await owner.query(
        `update report_${form} set ${set}, version = 2, saved_at = $4 where month = $1 and city = $2 and enterprise_id = $3`,
        [month, city.city, firstId + enterpriseId, at, ...values.map(([, value]) => value)],
      );
    }
    await insertChanges(owner, city.city, changes, firstId);
  });
  for (const month of new Set(late.map((fault) => fault.month))) await closeMonths(tx, "output", [month], city.city);
}

/** The open month is summed as far as it is in. */
async function closeOpenMonth(tx: Db, { city, reports }: Loading) {
  for (const { code } of forms)
    if ((reports.get(code) ?? []).some(({ month }) => month === city.openMonth))
      await closeMonths(tx, code, [city.openMonth], city.city);
}

/** Doubts about the open month, and what was said to those of earlier months and of this one. */
async function loadDoubts(tx: Db, { city, firstId, reports, regions }: Loading) {
  const said: Explanation[] = approvedBases(city, regions);
  for (const { code } of forms)
    for (const month of [...explainedMonths(city.openMonth), city.openMonth]) {
      const subjects = city.subjects(code, month);
      if (subjects.length === 0) continue;
      const findings = checkReports(formOf(code), subjects);
      said.push(...explanationsOf(city, code, month, findings, regions));
      if (month !== city.openMonth) continue;
      const open = (reports.get(code) ?? []).filter((report) => report.month === month);
      const deltas = open.map((report) => ({
        before: null,
        after: { ...report, enterpriseId: firstId + report.enterpriseId },
      }));
      const moved = new Map([...findings].map(([id, own]) => [firstId + id, own]));
      await keepFindings(tx, code, month, deltas, moved);
    }
  await asOwner(tx, (owner) => insertExplanations(owner, city.city, said, firstId));
}
