import {
  convert,
  type FoundIndicator,
  findIndicator,
  findIndustry,
  findSubject,
  indicator,
  industries,
} from "../../catalogue/index.ts";
import type { Dialect } from "../read-table/dialect.ts";
import type { Row } from "./row.ts";
import type { Saying } from "./saying.ts";

type Found = FoundIndicator | "ambiguous" | null;
export type Named = FoundIndicator | "unknown" | "ambiguous" | "ignored";

/** Words of data files for which the catalogue has several meanings; as a context the nearest one counts. */
const englishSubjects: ReadonlyMap<string, readonly string[]> = new Map([
  ["value added", ["gdp", "industrial-value-added"]],
]);

/** Where else short words may find their meaning. */
export interface Neighbours {
  /** Indicators of the rows just above in the same table, nearest first. */
  before: readonly string[];
  /** All indicators that the file names beyond doubt. */
  file: readonly string[];
}

/** Which indicator the value of a row and column is. */
export function nameOfValue(row: Row, column: Saying, around: Neighbours, dialect: Dialect, columnName: string): Named {
  const taught = taughtName(row, dialect, columnName);
  if (taught) return taught;
  const said = [...subjectsOf(row.measure.contents), ...subjectsOf(column.contents)];
  const words = [...row.names, ...joined(row.named.contents)];
  const near = [...said, ...row.context];
  if (words.length === 0) return whole(column.contents.length > 0 ? ofColumn(column, row) : fromContext(near));
  const alone = among(words, row, near);
  const after = among(words, row, [...said, ...around.before, ...row.context]);
  const chosen = choose(alone, after, row);
  if (chosen === "either") return "ambiguous";
  if (chosen !== "ambiguous") return whole(chosen);
  return whole(among(words, row, growthOnly(row, column, near)), () => inFile(words, row, around.file));
}

/**
 * Short words mean another thing below a row of which they are a part: 短期贷款 under 住户贷款. A bare list has no indents, so
 * the rows above are believed only where the words alone say nothing or the row is marked as a part; else a person decides.
 */
function choose(alone: Found, after: Found, row: Row): Found | "either" {
  if (after === null || after === "ambiguous" || alone === null) return alone ?? after;
  if (alone === "ambiguous") return after;
  if (alone.indicator.code === after.indicator.code) return alone;
  const units = [...row.named.units, ...(row.unit ? [row.unit] : [])];
  const fits = ({ indicator: of }: FoundIndicator) => units.some((unit) => convert(1, unit, of.unit) !== null);
  if (units.length > 0 && !fits(after)) return alone;
  return /^[\s　]*(?:[#＃]|其中)/.test(row.names[0] ?? "") ? after : "either";
}

/** Parts of one name: as one word, else each in the context of the one before; never one of them alone. */
const joined = (contents: readonly string[]): string[] =>
  contents.length < 2 ? [...contents] : [contents.join(""), contents.join(":")];

function ofColumn(column: Saying, row: Row): Found {
  const near = [...subjectsOf([...row.measure.contents, ...column.contents]), ...row.context];
  const results = joined(column.contents).map((words) => findIndicator(words, near));
  return results.find((result) => result !== null && result !== "ambiguous") ?? results.find(Boolean) ?? null;
}

/** The first of a row's words that the catalogue knows in this context. */
function among(words: readonly string[], row: Row, context: readonly string[]): Found {
  let isAmbiguous = false;
  for (const each of words) {
    const result = findIndicator(each, context) ?? byCode(row, context);
    if (result && result !== "ambiguous") return result;
    isAmbiguous ||= result === "ambiguous";
  }
  return isAmbiguous ? "ambiguous" : null;
}

/** Gross Domestic Product on one row gives Construction on another its meaning, when no other subject of the file could. */
function inFile(words: readonly string[], row: Row, subjects: readonly string[]): Found {
  const results = subjects.map((subject) => among(words, row, [subject])).filter((result) => result !== null);
  const told = results.filter((result) => result !== "ambiguous");
  const codes = new Set(told.map(({ indicator: { code }, industry }) => `${code}:${industry}`));
  return codes.size === 1 ? (told[0] ?? "ambiguous") : "ambiguous";
}

function subjectsOf(contents: readonly string[]): string[] {
  return contents.flatMap((words) => {
    const subject = findSubject(words);
    return subject !== null && subject !== "ambiguous" ? [subject] : (englishSubjects.get(words) ?? []);
  });
}

/** The table's title alone says what is counted: 各市工业总产值. */
function fromContext(context: readonly string[]): FoundIndicator | null {
  const of = context.map((code) => indicator(code)).find((each) => each !== null);
  return of ? { indicator: of } : null;
}

/** 06, C, BCD: the division without its name. */
function byCode({ industryCode }: Row, context: readonly string[]): FoundIndicator | "ambiguous" | null {
  if (industryCode === "") return null;
  const industry = industries.find(({ code }) => code === industryCode || code.slice(1) === industryCode);
  return industry ? findIndicator(industry.name, context) : null;
}

/** In a table of 工业 the industries' growth is that of value added, for which nothing else is published by industry. */
function growthOnly(row: Row, column: Saying, near: readonly string[]): string[] {
  const isGrowth = [column, row.measure, row.named].some(({ measure }) => measure?.measure === "yoy");
  const isIndustry = row.names.some((words) => findIndustry(words) !== null);
  return near.includes("industry") && isIndustry && isGrowth ? ["industrial-value-added", ...near] : [...near];
}

/** All industry is the whole of an industrial indicator, not a part of it. */
function whole(result: Found, otherwise: () => Found = () => "ambiguous"): Named {
  if (result === "ambiguous") {
    const other = otherwise();
    return other === null || other === "ambiguous" ? "ambiguous" : whole(other);
  }
  if (result === null) return "unknown";
  const isAll = result.industry === "BCD" && ["industry", "efficiency"].includes(result.indicator.group);
  return isAll ? { indicator: result.indicator } : result;
}

/** What a person taught about the row's or the column's words wins over everything. */
function taughtName(row: Row, dialect: Dialect, columnName: string): Named | null {
  const words = row.names[0] ?? "";
  if (
    (words && dialect.ofRow("ignore", words, row.title) !== null) ||
    dialect.ofColumn("ignore", columnName, row.title) !== null
  ) {
    return "ignored";
  }
  const target =
    (words ? dialect.ofRow("indicator", words, row.title) : null) ??
    dialect.ofColumn("indicator", columnName, row.title);
  if (target === null) return null;
  const [code = "", industry] = target.split(":");
  const of = indicator(code);
  return of ? { indicator: of, ...(industry ? { industry } : {}) } : null;
}
