import { type Indicator, indicator } from "@diaodu/core/catalogue";
import { entryUnit } from "@diaodu/core/targets";
import type { TargetEntry, TargetSheet } from "../answers.ts";

export type Comparator = TargetEntry["comparator"];
export type Measure = TargetEntry["measure"];

/** A target as it is being typed: what is not said yet is empty. */
export interface Draft {
  /** Tells rows apart while they have nothing else to tell them by. */
  key: number;
  region: number;
  /** Indicator code, with :C26 for an industry; absent: not chosen. */
  of?: string;
  month: number;
  span: TargetEntry["span"];
  measure: Measure;
  comparator: Comparator;
  value: string;
  tolerance: string;
  reference?: string;
  tier: TargetEntry["tier"];
  origin: TargetEntry["origin"];
  document: string;
  clause: string;
  owner: string;
  effective: string;
}

let made = 0;

/** An empty row of a sheet: growth of the whole year, at least, assured. */
export const newDraft = ({ region, year }: Pick<TargetSheet, "region" | "year">): Draft => ({
  key: ++made,
  region,
  month: year * 100 + 12,
  span: "ytd",
  measure: "yoy",
  comparator: "at-least",
  value: "",
  tolerance: "",
  tier: "assured",
  origin: "own",
  document: "",
  clause: "",
  owner: "",
  effective: "",
});

/** What holds, to be changed; the change holds from a day of its own, which is left open. */
export const draftOf = ({ industry, indicator: code, reference, ...entry }: TargetEntry): Draft => ({
  key: ++made,
  region: entry.region,
  of: industry ? `${code}:${industry}` : code,
  month: entry.month,
  span: entry.span,
  measure: entry.measure,
  comparator: entry.comparator,
  value: written(entry.value),
  tolerance: written(entry.tolerance),
  ...(reference ? { reference } : {}),
  tier: entry.tier,
  origin: entry.origin,
  document: entry.document ?? "",
  clause: entry.clause ?? "",
  owner: entry.owner ?? "",
  effective: "",
});

const written = (value: number | null | undefined): string => (value == null ? "" : String(value));

export const indicatorOf = ({ of }: Pick<Draft, "of">): Indicator | null =>
  of === undefined ? null : indicator(of.split(":")[0] ?? "");

/** %, 亿元, 位: in what the number stands; empty while no indicator is chosen. */
export function draftUnit(draft: Draft): string {
  const chosen = indicatorOf(draft);
  return chosen ? entryUnit(draft.measure, chosen) : "";
}

/** 同步 is measured against another indicator. */
export const hasReference = ({ comparator }: Pick<Draft, "comparator">): boolean => comparator === "in-step";

/** What is usually promised of an indicator once it is chosen: a rate by its level, all else by its growth. */
export function withIndicator(draft: Draft, of: string): Draft {
  const chosen = indicatorOf({ of });
  const changed = chosen?.code !== indicatorOf(draft)?.code;
  if (!chosen || !changed) return { ...draft, of };
  const usual = chosen.kind === "rate" ? "level" : "yoy";
  // A balance has no year to date: its year is told by its end.
  const span = chosen.kind === "stock" ? "month" : "ytd";
  return { ...draft, of, measure: usual, span };
}
