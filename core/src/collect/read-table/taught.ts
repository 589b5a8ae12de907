import { type Measure, measures } from "../../address/index.ts";
import { type FoundIndicator, indicator, type RegionCode, region } from "../../catalogue/index.ts";
import type { ReadCell } from "../types.ts";
import type { Dialect } from "./dialect.ts";

type Words = ReadCell["words"];

const taught = (
  dialect: Dialect,
  kind: Parameters<Dialect["ofRow"]>[0],
  { title, row, column }: Words,
): string | null => dialect.ofRow(kind, row, title) ?? dialect.ofColumn(kind, column, title);

export function taughtIndicator(dialect: Dialect, words: Words): FoundIndicator | null {
  const [code = "", industry] = (taught(dialect, "indicator", words) ?? "").split(":");
  const found = indicator(code);
  return found ? { indicator: found, ...(industry ? { industry } : {}) } : null;
}

export function taughtPlace(dialect: Dialect, words: Words): RegionCode | null {
  const code = taught(dialect, "region", words);
  return code === null ? null : (region(Number(code))?.code ?? null);
}

export const asMeasure = (words: string | null): Measure | null =>
  (measures as readonly string[]).includes(words ?? "") ? (words as Measure) : null;

export const taughtToIgnore = (dialect: Dialect, words: Words): boolean => taught(dialect, "ignore", words) !== null;
