import type { Comparator, Target, TargetMeasure } from "../../figures/index.ts";
import type { Span } from "../../period/index.ts";
import type { EntryFaultCode } from "../errors.ts";

/** One target as a person enters it, before anything of it is checked. Numbers stand in the unit of `entryUnit`. */
export interface TargetEntry {
  region: number;
  indicator: string;
  /** GB/T 4754 code; absent: all. */
  industry?: string;
  /** yyyymm: end of the period it is promised for. */
  month: number;
  span: Span;
  measure: TargetMeasure;
  comparator: Comparator;
  value: number | null;
  tolerance?: number | null;
  reference?: string;
  tier: Target["tier"];
  origin: Target["origin"];
  document?: string;
  clause?: string;
  owner?: string;
  /** yyyy-mm-dd. */
  effective?: string;
}

/** What is wrong with one row: where in it, and which sentence says so. */
export interface EntryFault {
  /** Position in what was entered. */
  at: number;
  field: keyof TargetEntry;
  code: EntryFaultCode;
  details: Record<string, string | number>;
  /** Position of the row that it says the same as. */
  other?: number;
}

/** What is not wrong but must be known. */
export interface EntryRemark {
  kind: "conflict" | "no-series" | "no-parent" | "unknown-parent" | "superseded" | "read-as";
  text: string;
}

/** What remarks are made on: a target as entered or as held. */
export type Promised = Pick<
  TargetEntry,
  "region" | "indicator" | "industry" | "month" | "span" | "measure" | "comparator" | "value" | "tier"
>;
