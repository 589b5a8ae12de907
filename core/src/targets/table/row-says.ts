import { findIndicator, findIndustry, findRegion, type Indicator, industry, region } from "../../catalogue/index.ts";
import { unitIn } from "../../collect/index.ts";
import type { Comparator, Target, TargetMeasure } from "../../figures/index.ts";
import type { TargetEntry } from "../entry/index.ts";
import { dayOf } from "./day-of.ts";
import { periodSaid } from "./period-words.ts";
import type { RowCells } from "./row-cells.ts";
import { comparatorWords, measureWords, originWords, tierWords } from "./words.ts";

/** What a row says of all its numbers. Null: nothing. */
export interface RowSays {
  region: number;
  indicator: Indicator;
  industry: string;
  measure: TargetMeasure | null;
  comparator: Comparator | null;
  tolerance: number | null;
  reference: string | null;
  tier: Target["tier"] | null;
  origin: Target["origin"] | null;
  unit: string | null;
  periods: readonly NonNullable<ReturnType<typeof periodSaid>>[];
  paper: Partial<Pick<TargetEntry, "document" | "clause" | "owner" | "effective">>;
}

/** Reads all cells of a row but its numbers. Null, with its fault, where the indicator is not known. */
export function readRowSays(cells: RowCells, home: number): RowSays | null {
  const what = readIndicator(cells);
  const measure = cells.choice("measure", measureWords);
  const rest = {
    region: readRegion(cells, home),
    comparator: cells.choice("comparator", comparatorWords),
    tolerance: readTolerance(cells),
    reference: readReference(cells, cells.text("reference")),
    tier: cells.choice("tier", tierWords),
    origin: cells.choice("origin", originWords),
    unit: cells.text("unit") ?? unitIn(cells.text("indicator") ?? ""),
    periods: [...readPeriod(cells, "year"), ...readPeriod(cells, "period")],
    paper: readPaper(cells),
  };
  return what && { ...what, measure: measure ?? measureInName(cells), ...rest };
}

function readIndicator(cells: RowCells): Pick<RowSays, "indicator" | "industry"> | null {
  const text = cells.text("indicator") ?? "";
  const found = findIndicator(text);
  if (found && found !== "ambiguous")
    return { indicator: found.indicator, industry: readIndustry(cells) ?? found.industry ?? "" };
  cells.fault("indicator", "targets/unknown-indicator", { found: text });
  return null;
}

function readIndustry(cells: RowCells): string | null {
  const text = cells.text("industry");
  if (text === null) return null;
  const code = /^[A-Z]{1,8}\d{0,4}/u.exec(text.toUpperCase())?.[0];
  const known = (code && industry(code)) || findIndustry(text);
  if (!known) cells.fault("industry", "targets/unknown-industry", { found: text });
  return known?.code ?? null;
}

/** 规上工业增加值增速 names growth. */
const measureInName = (cells: RowCells): TargetMeasure | null =>
  /增速|增长|增幅|涨幅/u.test(cells.text("indicator") ?? "") ? "yoy" : null;

function readRegion(cells: RowCells, home: number): number {
  const text = cells.text("region");
  if (text === null) return home;
  const found = /^\d{6}$/u.test(text) ? region(Number(text)) : findRegion(text, { home });
  if (found && found !== "ambiguous") return found.code;
  cells.fault("region", "targets/unknown-region", { found: text });
  return home;
}

function readTolerance(cells: RowCells): number | null {
  const text = cells.text("tolerance");
  if (text === null) return null;
  const [, number] = /^[±正负]*(\d+(?:\.\d+)?)[^\d.]*$/u.exec(text.normalize("NFKC")) ?? [];
  if (number === undefined) cells.fault("tolerance", "targets/not-a-number", { found: text });
  return number === undefined ? null : Number(number);
}

/** The indicator to keep pace with; 经济增长 is the regional product's. */
export function readReference(cells: RowCells, words: string | null): string | null {
  if (words === null) return null;
  const found = findIndicator(/^(?:国民)?经济(?:增长|发展)?(?:速度)?$/u.test(words) ? "地区生产总值" : words);
  if (found && found !== "ambiguous") return found.indicator.code;
  cells.fault("reference", "targets/reference-unknown", { reference: words });
  return null;
}

function readPeriod(cells: RowCells, key: "year" | "period"): RowSays["periods"] {
  const text = cells.text(key);
  if (text === null) return [];
  const said = periodSaid(text);
  if (!said) cells.fault(key, "targets/not-a-period", { found: text });
  return said ? [said] : [];
}

/** Columns that a table has say what stands in them, also when they are blank. */
function readPaper(cells: RowCells): RowSays["paper"] {
  const texts = (["document", "clause", "owner"] as const).filter((key) => cells.has(key));
  const effective = cells.text("effective");
  return {
    ...Object.fromEntries(texts.map((key) => [key, cells.text(key) ?? ""])),
    ...(effective === null ? {} : { effective: dayOf(effective) }),
  };
}
