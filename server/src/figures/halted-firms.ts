import { industry, industryCode, type Region, type RegionCode, region, sizeOfNumber } from "@diaodu/core/catalogue";
import { type EnterpriseStatus, haltedSummary } from "@diaodu/core/check";
import { isCollectedIn } from "@diaodu/core/collect";
import { addMonths, type Month, monthOfYear } from "@diaodu/core/period";
import { readReports, type StoredReport } from "../collect/index.ts";
import type { Db } from "../store/index.ts";
import { namesOf, reportsOf } from "./enterprise-members.ts";
import { productionOf, statusOf } from "./enterprise-state.ts";
import { type FormFigure, filedIn } from "./form-figures.ts";

/** A report of the month and what it says of its enterprise's production. */
export interface Stated {
  report: StoredReport;
  status: EnterpriseStatus;
}

/** States that the list 停减产 is about. */
export const listedStatuses = ["halted", "reduced", "resumed", "new"] as const satisfies readonly EnterpriseStatus[];
export type ListedStatus = (typeof listedStatuses)[number];

/** Every report of a region's month with the state of its enterprise. Run it as an actor. */
export async function statedOf(tx: Db, line: FormFigure, month: Month, place: Region): Promise<Stated[]> {
  const reports = await reportsOf(tx, line, month, { region: place.code, industry: "", size: 0 });
  return reports.map((report) => ({ report, status: statusOf(line, report) }));
}

/** What the comparable panel lost by the enterprises that halted or fell. @source domain/monitoring.md 5.2 */
export function summaryOf(line: FormFigure, stated: readonly Stated[]) {
  const panel = stated.map(({ report }) => productionOf(line, report)).filter(({ base }) => base !== null);
  return haltedSummary(panel, 0);
}

/** Less than last year, in stored units: what an enterprise takes from the growth. Negative where it made more. */
export function shortfallOf(line: FormFigure, { report }: Stated): number | null {
  const { cur, base } = productionOf(line, report);
  return cur === null || base === null ? null : base - cur;
}

/** An enterprise of the list. */
export interface ListedFirm extends Stated {
  code: string;
  name: string;
  /** First of the months in a row without production, up to this one; null for one that produces. */
  idleSince: Month | null;
}

/** Names of some, and how long those that stand still have done so. Run it as an actor. */
export async function listed(tx: Db, line: FormFigure, month: Month, place: Region, firms: readonly Stated[]) {
  const ids = firms.map(({ report }) => report.enterpriseId);
  const names = await namesOf(tx, place.code, month, ids);
  const halted = firms.filter(({ status }) => status === "halted").map(({ report }) => report.enterpriseId);
  const idle = await idleSince(tx, line, month, halted);
  return firms.flatMap((firm): ListedFirm[] => {
    const named = names.get(firm.report.enterpriseId);
    return named ? [{ ...firm, code: named.code, name: named.name, idleSince: idle.get(named.id) ?? null }] : [];
  });
}

/** How far back a standstill is looked for. */
const monthsBack = 24;

async function idleSince(tx: Db, line: FormFigure, month: Month, ids: readonly number[]): Promise<Map<number, Month>> {
  if (ids.length === 0) return new Map();
  const months = Array.from({ length: monthsBack }, (_, back) => addMonths(month, -back)).filter((each) =>
    isCollectedIn(line.form, each),
  );
  const made = new Map<string, number | null>();
  for (const report of await readReports(tx, line.form.code, { months, enterpriseIds: ids }))
    made.set(`${report.enterpriseId} ${report.month}`, filedIn(line, "month", report).now);
  return new Map(
    ids.map((id) => {
      const produced = months.findIndex((each) => made.get(`${id} ${each}`) !== 0);
      return [id, startOf(line, months.at(produced < 0 ? -1 : produced - 1) ?? month)];
    }),
  );
}

/** February of a form that counts January and February together begins in January. */
const startOf = ({ form }: FormFigure, month: Month): Month =>
  form.janFebCombined && monthOfYear(month) === 2 ? addMonths(month, -1) : month;

/** What an enterprise is and where it stood when it reported. */
export function placeOf({ report }: Stated) {
  const code = industryCode(report.industry);
  return {
    enterpriseId: report.enterpriseId,
    region: report.region as RegionCode,
    regionName: region(report.region)?.name ?? String(report.region),
    industry: code,
    industryName: industry(code)?.name ?? code,
    size: sizeOfNumber(report.size) ?? "small",
  };
}
