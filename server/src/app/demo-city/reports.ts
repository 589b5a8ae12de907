import type { Subject } from "@diaodu/core/check";
import { columnName, type FormCode, form as formOf, type ReportValues } from "@diaodu/core/collect";
import { addMonths, type Month, yearBefore } from "@diaodu/core/period";
import type { Position, StoredReport } from "../../collect/index.ts";
import { openMonth } from "./calendar.ts";
import type { Collected } from "./collection.ts";
import type { SpoiledReport } from "./faults/plant.ts";
import type { Ledger } from "./ledger.ts";
import type { RosterState } from "./types.ts";

export const demoCityCode = 990100;

/** A form with everything that is true, filed and held of it. */
export interface FormBook {
  form: FormCode;
  ledger: Ledger;
  /** By `keyOf`. */
  spoiled: ReadonlyMap<number, SpoiledReport>;
  collected: Collected;
}

/** Months have six digits, enterprises fewer than a million. */
export const keyOf = (m: Month, enterpriseId: number) => m * 1_000_000 + enterpriseId;

const positionOf = ({ region, industry, size }: RosterState): Position => ({ region, industry, size });

/** What the bureau holds by now: only padding has not been found out. */
export function heldOf({ ledger, spoiled }: FormBook, enterpriseId: number, m: Month): ReportValues | null {
  const wrong = spoiled.get(keyOf(m, enterpriseId));
  if (wrong?.fault.kind === "padded") return wrong.values;
  return ledger.get(m)?.get(enterpriseId)?.values ?? null;
}

/** Where it stood a year ago, if elsewhere. */
function positionBefore({ ledger }: FormBook, standing: RosterState, m: Month): Position | null {
  const then = ledger.get(yearBefore(m))?.get(standing.enterpriseId)?.standing;
  if (!then) return null;
  const isSame = then.region === standing.region && then.industry === standing.industry && then.size === standing.size;
  return isSame ? null : positionOf(then);
}

const stateOf = ({ collected }: FormBook, enterpriseId: number, m: Month) =>
  m === openMonth ? (collected.get(enterpriseId) ?? null) : ("accepted" as const);

/** One report as a row of report_<form>, with what was filed a year and a month before. */
export function storedReport(
  book: FormBook,
  m: Month,
  standing: RosterState,
  values: ReportValues,
): StoredReport | null {
  const { main } = formOf(book.form);
  const { enterpriseId } = standing;
  const state = stateOf(book, enterpriseId, m);
  if (state === null) return null;
  const lastYear = heldOf(book, enterpriseId, yearBefore(m));
  return {
    city: demoCityCode,
    month: m,
    enterpriseId,
    ...positionOf(standing),
    values,
    filed: lastYear?.[main] ?? null,
    filedYtd: lastYear?.[columnName(main, "ytd")] ?? null,
    previous: heldOf(book, enterpriseId, addMonths(m, -1))?.[main] ?? null,
    was: positionBefore(book, standing, m),
    state,
    version: 1,
  };
}

/** All reports of a form, with the values that `values` chooses for each. */
export function* storedReports(
  book: FormBook,
  values: (enterpriseId: number, m: Month, truth: ReportValues) => ReportValues,
): Generator<StoredReport> {
  for (const [m, reports] of book.ledger)
    for (const [id, { standing, values: truth }] of reports) {
      const report = storedReport(book, m, standing, values(id, m, truth));
      if (report) yield report;
    }
}

/** A month's reports as filed, each with the twelve months before as the bureau holds them. */
export function subjectsOf(book: FormBook, m: Month, isAdjusted: (enterpriseId: number) => boolean): Subject[] {
  const months = [...book.ledger.keys()].filter((each) => each >= yearBefore(m) && each < m);
  return [...(book.ledger.get(m) ?? [])].flatMap(([enterpriseId, { standing, values }]) => {
    if (stateOf(book, enterpriseId, m) === null) return [];
    const history = new Map<Month, ReportValues>();
    for (const each of months) {
      const held = heldOf(book, enterpriseId, each);
      if (held) history.set(each, held);
    }
    const filed = book.spoiled.get(keyOf(m, enterpriseId))?.values ?? values;
    const { industry, size } = standing;
    const baseAdjusted = isAdjusted(enterpriseId);
    return [
      { enterpriseId, month: m, industry, size, values: filed, history, ...(baseAdjusted ? { baseAdjusted } : {}) },
    ];
  });
}
