import type { FormCode, ReportValues } from "../collect/index.ts";
import type { Month } from "../period/index.ts";

/** 强制 refuses the report; 核实 asks for an explanation; 提示 only points. */
export type CheckLevel = "hard" | "soft" | "hint";

/** One report with all that its checks look at. Values are whole numbers as stored (a form's unit × 10^decimals). */
export interface Subject {
  enterpriseId: number;
  month: Month;
  /** Number of the division. */
  industry: number;
  size: number;
  values: ReportValues;
  /** Earlier reports of the same form, by month: last year's same month and the months since, as far as there are any. */
  history: ReadonlyMap<Month, ReportValues>;
  /** A change of last year's figures was approved for this enterprise (基数调整). */
  baseAdjusted?: boolean;
}

/** What one check holds against one report. */
export interface Finding {
  checkId: string;
  level: CheckLevel;
  /** Column of the form that is in doubt: output, output_ytd, electricity … */
  field: string;
  /** One official sentence with the numbers in the form's units. */
  sentence: { zh: string; en: string };
  /** Stored units. */
  reported: number | null;
  /** What the value would be if the doubt is right, where the check can tell (unit slips, sums). */
  proposed: number | null;
  /** How much of the form's main field hangs on it, stored units, never negative: orders the worklist. */
  effect: number;
}

/** A check as declared: what it is called and how strong it is. */
export interface CheckEntry {
  id: string;
  form: FormCode;
  level: CheckLevel;
  title: { zh: string; en: string };
}
