import type { Subject } from "@diaodu/core/check";
import { carried, collectedBeside, type FormCode, form as formOf, type ReportValues } from "@diaodu/core/collect";
import { addMonths, type Month, yearBefore } from "@diaodu/core/period";
import type { StoredReport } from "../../collect/index.ts";
import { openMonth } from "./calendar.ts";
import type { Collected } from "./collection.ts";
import type { SpoiledReport } from "./faults/plant.ts";
import type { Ledger, TrueReport } from "./ledger.ts";

export const demoCityCode = 990100;

/** A form with everything that is true, filed and held of it. */
export interface FormBook {
  form: FormCode;
  ledger: Ledger;
  /** By `keyOf`. */
  spoiled: ReadonlyMap<number, SpoiledReport>;
  collected: Collected;
}

/** Two years: what a season looks like, twice. */
const monthsOfHistory = 24;

/** Months have six digits, enterprises fewer than a million. */
export const keyOf = (m: Month, enterpriseId: number) => m * 1_000_000 + enterpriseId;

/** What the bureau holds by now: only padding has not been found out. */
export const heldOf = (book: FormBook, enterpriseId: number, m: Month): ReportValues | null =>
  heldReport(book, enterpriseId, m)?.values ?? null;

/** What was first filed, faults included. */
export const filedOf = ({ ledger, spoiled }: FormBook, enterpriseId: number, m: Month): ReportValues | null =>
  spoiled.get(keyOf(m, enterpriseId))?.values ?? ledger.get(m)?.get(enterpriseId)?.values ?? null;

/** A report as the bureau holds it, with where the enterprise stood. */
function heldReport(book: FormBook, enterpriseId: number, m: Month): TrueReport | null {
  const report = book.ledger.get(m)?.get(enterpriseId) ?? null;
  const wrong = report && book.spoiled.get(keyOf(m, enterpriseId));
  return report && wrong?.fault.kind === "padded" ? { ...report, values: wrong.values } : report;
}

const stateOf = ({ collected }: FormBook, enterpriseId: number, m: Month) =>
  m === openMonth ? (collected.get(enterpriseId) ?? null) : ("accepted" as const);

/** One report as a row of report_<form>, with what it carries along from earlier ones. */
function storedReport(book: FormBook, month: Month, enterpriseId: number, now: TrueReport): StoredReport | null {
  const state = stateOf(book, enterpriseId, month);
  if (state === null) return null;
  const form = formOf(book.form);
  const before = collectedBeside(form, month, -1);
  const lastYear = heldReport(book, enterpriseId, yearBefore(month));
  const along = carried(form, month, before, now, lastYear, heldReport(book, enterpriseId, before));
  const { region, industry, size, values } = now;
  return { city: demoCityCode, month, enterpriseId, region, industry, size, values, ...along, state, version: 1 };
}

/** All reports of a form, with the values that `values` chooses for each. */
export function* storedReports(
  book: FormBook,
  values: (book: FormBook, enterpriseId: number, m: Month) => ReportValues | null,
): Generator<StoredReport> {
  for (const [m, reports] of book.ledger)
    for (const [id, truth] of reports) {
      const chosen = values(book, id, m) ?? truth.values;
      const report = storedReport(book, m, id, chosen === truth.values ? truth : { ...truth, values: chosen });
      if (report) yield report;
    }
}

/** What stands by now: in the open month what was filed. */
export const standingOfNow = (book: FormBook, enterpriseId: number, m: Month): ReportValues | null =>
  m === openMonth ? filedOf(book, enterpriseId, m) : heldOf(book, enterpriseId, m);

/** A month's reports as filed, each with the two years before as the bureau holds them. */
export function subjectsOf(book: FormBook, m: Month, isAdjusted: (enterpriseId: number) => boolean): Subject[] {
  const months = [...book.ledger.keys()].filter((each) => each >= addMonths(m, -monthsOfHistory) && each < m);
  return [...(book.ledger.get(m) ?? [])].flatMap(([enterpriseId, { values, industry, size }]) => {
    if (stateOf(book, enterpriseId, m) === null) return [];
    const history = new Map<Month, ReportValues>();
    for (const each of months) {
      const held = heldOf(book, enterpriseId, each);
      if (held) history.set(each, held);
    }
    const filed = filedOf(book, enterpriseId, m) ?? values;
    const baseAdjusted = isAdjusted(enterpriseId);
    return [
      { enterpriseId, month: m, industry, size, values: filed, history, ...(baseAdjusted ? { baseAdjusted } : {}) },
    ];
  });
}
