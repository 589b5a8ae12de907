import type { Subject } from "@diaodu/core/check";
import type { FormCode, ReportValues } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Position, RosterHow, StoredReport } from "../../collect/index.ts";

/** One row of roster_state as it will be stored. */
export interface RosterState extends Position {
  enterpriseId: number;
  fromMonth: Month;
  onRoster: boolean;
  how: RosterHow;
  name: string;
  park: string;
}

export interface DemoEnterprise {
  id: number;
  code: string;
  /** As it is called now. */
  name: string;
  mergedInto: number | null;
}

/** What is wrong with a report on purpose. */
export type FaultKind =
  | "unit-slip"
  | "copied-month"
  | "sum-broken"
  | "sign"
  | "sales-off-output"
  | "no-electricity"
  | "electricity-without-output"
  | "base-changed"
  | "no-employees"
  | "export-over-sales"
  | "years-swapped"
  | "padded"
  | "corrected-late"
  | "tax-without-revenue"
  | "going-backwards"
  | "profit-over-revenue"
  | "no-staff";

/** One planted fault: the report as filed is wrong there. */
export interface Fault {
  form: FormCode;
  month: Month;
  enterpriseId: number;
  kind: FaultKind;
  /** Column that is wrong first of all: output, output_ytd, electricity … */
  field: string;
  note: string;
}

export type EventKind =
  | "halted"
  | "ramp-up"
  | "restated-base"
  | "late-reporter"
  | "suspected-padding"
  | "flood"
  | "strike"
  | "late-correction"
  | "merger";

/** Something that happened to an enterprise or a county and shows in the figures. */
export interface DemoEvent {
  enterpriseId?: number;
  region?: number;
  kind: EventKind;
  fromMonth: Month;
  toMonth: Month;
  note: string;
}

/** One firm that is not on the roster while its electricity, taxable sales or a finished project say it should be. */
export interface DemoCandidate {
  code: string;
  name: string;
  region: number;
  industry: number;
  /** 0.01 万千瓦时 and 1000 yuan of the last twelve months. */
  electricity: number | null;
  taxableSales: number | null;
  project: string;
  state: "open" | "on-roster" | "dismissed";
  reason: string;
}

/** A report of the open month that is being typed. */
export interface DemoDraft {
  form: FormCode;
  month: Month;
  enterpriseId: number;
  values: ReportValues;
}

export interface MonthStateRow {
  form: FormCode;
  month: Month;
  state: "closed" | "published";
  /** ISO time. */
  at: string;
}

/** 示范市, from the first roster to the month that is being collected. Values are whole numbers as stored. */
export interface DemoCity {
  city: number;
  openMonth: Month;
  enterprises: readonly DemoEnterprise[];
  rosterStates: readonly RosterState[];
  /** Months for which a form was collected, oldest first. */
  monthsOf(form: FormCode): readonly Month[];
  /** Every report as its enterprise first filed it, faults included; by month, then by enterprise. */
  reports(form: FormCode): Iterable<StoredReport>;
  /** Every report as it stands by now: faults of past months corrected, those of the open month not yet. */
  standing(form: FormCode): Iterable<StoredReport>;
  /** What was first filed; null where no report was due or none came. */
  filed(form: FormCode, enterpriseId: number, month: Month): ReportValues | null;
  /** What a report should have said; null where none was due or none came. */
  corrected(form: FormCode, enterpriseId: number, month: Month): ReportValues | null;
  /** What the bureau holds of a past month: faults found by then corrected, padding that nobody has proved left as filed. */
  held(form: FormCode, enterpriseId: number, month: Month): ReportValues | null;
  /** The reports of a month as filed, each with what the bureau holds of the two years before: what checks look at. */
  subjects(form: FormCode, month: Month): Subject[];
  /** Whether a change of last year's figures was approved for this report. */
  isBaseAdjusted(form: FormCode, enterpriseId: number, month: Month): boolean;
  faults: readonly Fault[];
  events: readonly DemoEvent[];
  candidates: readonly DemoCandidate[];
  drafts: readonly DemoDraft[];
  monthStates: readonly MonthStateRow[];
}
