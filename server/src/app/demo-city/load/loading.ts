import { type FormCode, forms } from "@diaodu/core/collect";
import type { StoredReport } from "../../../collect/index.ts";
import { asOwner, type Db } from "../../../store/index.ts";
import { type CityOptions, demoCity } from "../city.ts";
import { keyOf } from "../reports.ts";
import type { DemoCity, Fault } from "../types.ts";

/** What a loading goes by. */
export interface Loading {
  city: DemoCity;
  /** Added to the demo's ids, so that they lie above those the store has. */
  firstId: number;
  /** The reports as they stood when their month was published; in the open month as they stand. */
  reports: ReadonlyMap<FormCode, readonly StoredReport[]>;
  /** Where each enterprise stands now. */
  regions: ReadonlyMap<number, number>;
}

/** Found in the review and put right before the month was published. */
export const isCorrectedInTime = ({ openMonth }: DemoCity, { kind, month }: Fault): boolean =>
  month < openMonth && kind !== "padded" && kind !== "corrected-late";

export const isCorrectedLate = ({ kind }: Fault): boolean => kind === "corrected-late";

export async function loadingOf(tx: Db, options: CityOptions): Promise<Loading> {
  const [highest] = await asOwner(tx, (owner) =>
    owner.query<{ id: number | null }>("select max(id) as id from enterprise"),
  );
  const city = demoCity(1, options);
  return {
    city,
    firstId: highest?.id ?? 0,
    reports: new Map(forms.map(({ code }) => [code, reportsOf(city, code)])),
    regions: new Map(city.rosterStates.map(({ enterpriseId, region }) => [enterpriseId, region])),
  };
}

/** A corrected report is in its second version; what was corrected after publication is still as it was filed. */
function reportsOf(city: DemoCity, form: FormCode): StoredReport[] {
  const own = city.faults.filter((fault) => fault.form === form);
  const faults = new Map(own.map((fault) => [keyOf(fault.month, fault.enterpriseId), fault]));
  return Array.from(city.standing(form), (report) => {
    const { month, enterpriseId } = report;
    const fault = faults.get(keyOf(month, enterpriseId));
    if (!fault) return report;
    if (isCorrectedInTime(city, fault)) return { ...report, version: 2 };
    const filed = isCorrectedLate(fault) ? city.filed(form, enterpriseId, month) : null;
    return filed ? { ...report, values: filed } : report;
  });
}

/** Reports of one form by month and enterprise (`keyOf`). */
export const byKey = (reports: readonly StoredReport[]): ReadonlyMap<number, StoredReport> =>
  new Map(reports.map((report) => [keyOf(report.month, report.enterpriseId), report]));
