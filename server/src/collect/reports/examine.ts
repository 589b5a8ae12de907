import { checkReports, type Finding, type Subject } from "@diaodu/core/check";
import { type FormCode, form as formOf, type ReportValues, type Standing } from "@diaodu/core/collect";
import { addMonths, type Month, monthsBetween } from "@diaodu/core/period";
import { asOwner, type Db } from "../../store/index.ts";
import { adjustedBases } from "./base-adjustment.ts";
import { readAllReports } from "./read-reports.ts";
import type { StoredReport } from "./types.ts";

/** A report to be checked, stored or not. */
export interface Examinee extends Standing {
  enterpriseId: number;
  city: number;
  values: ReportValues;
}

/** Two years before: the season of an enterprise, twice. */
const monthsOfHistory = 24;
/** Above so many reports all of the city's are read, which is quicker than choosing. */
const manyReports = 200;

/**
 * Runs the form's checks over reports of a month against the enterprises' own past and their division, other counties' included.
 * @returns findings by enterprise; an enterprise without any is left out
 */
export async function examine(
  tx: Db,
  form: FormCode,
  month: Month,
  reports: readonly Examinee[],
): Promise<Map<number, Finding[]>> {
  if (reports.length === 0) return new Map();
  const given = new Map(reports.map((report) => [report.enterpriseId, report]));
  const months = monthsBetween(addMonths(month, -monthsOfHistory), month);
  const held = await asOwner(tx, (owner) =>
    readAllReports(owner, form, {
      months,
      cities: distinct(reports.map(({ city }) => city)),
      ...(reports.length > manyReports ? {} : { industries: distinct(reports.map(({ industry }) => industry)) }),
      orEnterpriseIds: reports.length > manyReports ? [] : [...given.keys()],
    }),
  );
  const counted = held.filter(({ state }) => state !== "sent-back");
  const adjusted = await adjustedBases(tx, form, month, [...given.keys()]);
  const history = historyOf(counted, month);
  const subjectOf = (report: Examinee): Subject => ({
    ...report,
    month,
    history: history.get(report.enterpriseId) ?? new Map(),
    ...(adjusted.has(report.enterpriseId) ? { baseAdjusted: true } : {}),
  });
  const subjects = reports.map(subjectOf);
  const peers = counted.filter((report) => report.month === month && !given.has(report.enterpriseId)).map(subjectOf);
  return checkReports(formOf(form), subjects, [...subjects, ...peers]);
}

function historyOf(reports: readonly StoredReport[], month: Month): Map<number, Map<Month, ReportValues>> {
  const history = new Map<number, Map<Month, ReportValues>>();
  for (const report of reports) {
    if (report.month === month) continue;
    const own = history.get(report.enterpriseId);
    if (own) own.set(report.month, report.values);
    else history.set(report.enterpriseId, new Map([[report.month, report.values]]));
  }
  return history;
}

const distinct = (numbers: readonly number[]): number[] => [...new Set(numbers)];
