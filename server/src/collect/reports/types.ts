import type { FormCode, ReportValues } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Actor, Db } from "../../store/index.ts";

/** States of a report as the database holds them. */
export const reportStates = { reported: 1, reviewed: 2, accepted: 3, "sent-back": 4 } as const;
export type ReportState = keyof typeof reportStates;

/** Where and what an enterprise was in a month. */
export interface Position {
  region: number;
  /** Number of the division (core/catalogue industryNumber). */
  industry: number;
  /** 1 large … 4 micro. */
  size: number;
}

/** One row of report_<form>: whole numbers as stored (a form's unit × 10^decimals). */
export interface StoredReport extends Position {
  city: number;
  month: Month;
  enterpriseId: number;
  values: ReportValues;
  /** Of the main field: filed last year for this month and to date, and for the month before. */
  filed: number | null;
  filedYtd: number | null;
  previous: number | null;
  /** Where it stood when it filed last year, if elsewhere. */
  was: Position | null;
  state: ReportState;
  version: number;
}

/** A report as it was and as it is; null on either side where there was or is none. */
export interface ReportDelta {
  before: StoredReport | null;
  after: StoredReport | null;
}

/** What reports need to know of the close, which comes later in the month: it hands this in. */
export interface MonthGate {
  /** Regions (counties or the city) whose month is closed or published, with the state. */
  closedRegions(tx: Db, form: FormCode, month: Month): Promise<{ region: number; state: "closed" | "published" }[]>;
  /** Called in the transaction that stored reports, so that the cube always stands for the reports as they are. */
  stored(tx: Db, actor: Actor, form: FormCode, month: Month, deltas: readonly ReportDelta[]): Promise<void>;
}
