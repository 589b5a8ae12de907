import { findSubject, type RegionCode, region as regionByCode, successorOf } from "../../catalogue/index.ts";
import { placeInTitle, placeOf } from "../read-table/places.ts";
import type { Frame } from "./frame.ts";
import { titlesIn } from "./frame.ts";
import { partsOfName } from "./parts-of-name.ts";
import { type DataPeriod, readPeriod } from "./periods.ts";
import type { Role } from "./roles.ts";
import { type Saying, sayingOf } from "./saying.ts";

/** What one row of a data file says of all its values. */
export interface Row {
  row: number;
  period: DataPeriod | null;
  /** "unknown": words that name no region; null: the row does not say. */
  region: RegionCode | "unknown" | null;
  regionWords: string;
  /** Words that name the indicator, or the industry of one: the best first. */
  names: string[];
  industryCode: string;
  measure: Saying;
  /** The indicator's own words may tell a measure and a unit: 工业增加值同比增长(%). */
  named: Saying;
  unit: string;
  /** Subjects of the table, sheet or group to which the row belongs. */
  context: string[];
  title: string;
  /** What each of col1 … colN holds in this row, where the file says so row by row. */
  titles: readonly string[];
  isEnterprise: boolean;
}

/** Reads the label cells of a row. */
export function rowReader(frame: Frame, home: RegionCode | null): (row: number) => Row {
  const { sheet, columns } = frame;
  const label = labelColumn(frame);
  const isEnterprise = columns.some(({ role }) => role === "enterprise");
  // Where a column names the regions, a row that names none is not therefore everybody's.
  const hasRegions = columns.some(
    ({ role, column }) => role === "region" && frame.rows.some((row) => frame.labelAt(row, column) !== ""),
  );
  const places = new Map<string, Pick<Row, "region">>();
  const placeNamed = (code: string, name: string) => {
    const key = `${code}|${name}`;
    const place = places.get(key) ?? regionOf(code, name, home);
    places.set(key, place);
    return place;
  };
  const before = new Map<string, ReturnType<typeof splitPlace>>();
  const placeBefore = (name: string) => {
    const split = before.has(name) ? (before.get(name) ?? null) : splitPlace(name, home);
    before.set(name, split);
    return split;
  };
  return (row) => {
    const texts = (role: Role): string[] =>
      columns
        .filter((column) => column.role === role)
        .map(({ column }) => frame.labelAt(row, column))
        .filter(Boolean);
    const text = (role: Role): string => texts(role)[0] ?? "";
    const titles = frame.titles === null ? [] : titlesIn(sheet.at(row, frame.titles));
    const own = label === null ? "" : (sheet.at(row, label)?.text.trim() ?? "");
    const names = [...texts("indicator"), ...texts("industry"), ...texts("indicator-as-published")];
    if (names.length === 0 && own) names.push(own);
    const place = placeNamed(text("region-code"), text("region"));
    // 地市 | 12月增速%: the row's name is a place, the table's title says what is counted.
    const named = place.region === null && names[0] ? placeByTitle(titles[0], names[0], home) : null;
    const inName = place.region === null && named === null && names[0] ? placeBefore(names[0]) : null;
    if (inName) names.splice(1, 0, inName.rest);
    const isPlace = named !== null || isSame(names[0], place.region, home);
    const context = texts("context");
    return {
      row,
      period: periodOf(text),
      region: named ?? inName?.region ?? place.region ?? (hasRegions ? "unknown" : null),
      regionWords: text("region") || (named ? (names[0] ?? "") : ""),
      names: isPlace ? [] : names,
      industryCode: text("industry-code"),
      measure: sayingOf(text("measure")),
      named: sayingOf(isPlace ? "" : (names[0] ?? "")),
      unit: text("unit"),
      context: context.flatMap((words) => subjectsIn(words)),
      title: context.join(" "),
      titles,
      isEnterprise,
    };
  };
}

/** Where periods run to the right, the first column that is no period names the rows whatever its own name. */
function labelColumn({ columns }: Frame): number | null {
  if (!columns.some(({ period }) => period !== null)) return null;
  return columns.find(({ period, role }) => period === null && role === "value")?.column ?? null;
}

function periodOf(text: (role: Role) => string): DataPeriod | null {
  const year = text("year");
  const ofYear = text("month-of-year");
  if (year && ofYear) {
    const whole = readPeriod(`${year.replace(/年$/, "")}年${ofYear.replace(/月份?$/, "")}月`) ?? readPeriod(ofYear);
    if (whole) return whole;
  }
  return (
    readPeriod(text("period")) ??
    readPeriod(ofYear) ??
    (year ? readPeriod(year) : null) ??
    readPeriod(text("publication"))
  );
}

/**
 * Code and name must agree: 430522 beside 邵东市 is one of two counties, and which nobody can tell from here. A code alone, a name
 * alone, or a code that is none any more beside a name will do. A retired code is the place that it became.
 */
function regionOf(codeText: string, name: string, home: RegionCode | null): Pick<Row, "region"> {
  const code = /^\d{1,6}$/.test(codeText) ? Number(codeText) : null;
  const byCode = code === null ? null : regionByCode(successorOf(code) ?? code);
  const byName = name ? (placeOf(name, byCode?.code ?? home) ?? placeOf(name, null)) : null;
  if (byCode && byName) return { region: byName.code === byCode.code ? byCode.code : "unknown" };
  const either = byCode ?? byName;
  return { region: either?.code ?? (codeText || name ? "unknown" : null) };
}

function placeByTitle(title: string | undefined, name: string, home: RegionCode | null): RegionCode | null {
  if (title !== undefined && !/地区|地市|市州|县|区|市$|州$/.test(title)) return null;
  return placeOf(name, home)?.code ?? null;
}

/** 邵阳市工业用电量: a place named in full before what is counted there. */
function splitPlace(name: string, home: RegionCode | null): { region: RegionCode; rest: string } | null {
  const { place, parts } = partsOfName(name);
  if (place !== null) return { region: place, rest: parts.join(":") };
  const found = placeInTitle(name, home);
  return found && found.rest !== "" ? { region: found.place.code, rest: found.rest } : null;
}

const isSame = (name: string | undefined, region: RegionCode | "unknown" | null, home: RegionCode | null): boolean =>
  name !== undefined && region !== null && region !== "unknown" && placeOf(name, home)?.code === region;

/** 贸易13, 30工业处1: bureaus number their sheets and name them after the office that fills them. */
function subjectsIn(words: string): string[] {
  const bare = words.replace(/^\d+|\d+$/g, "");
  const shorter = bare.replace(/处$/, "");
  for (const form of [words, bare, shorter]) {
    const subject = findSubject(form);
    if (subject !== null && subject !== "ambiguous") return [subject];
  }
  return [];
}
