import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { monthsIn, periodOf, type Season, type Series } from "@diaodu/core/monitor";
import { type Month, monthOfYear } from "@diaodu/core/period";
import { records } from "../../../server/src/collect/open/text.ts";

/** A real series with where it comes from. */
export interface BenchSeries {
  group: Group;
  name: string;
  series: Series;
}
export const groups = [
  "export levels",
  "national levels",
  "national growth",
  "national cumulative growth",
  "price indices",
  "provincial stocks",
  "quarterly levels",
  "quarterly growth",
  "city and county levels",
  "city and county quarterly levels",
  "city and county cumulative growth",
] as const;
export type Group = (typeof groups)[number];

/** Cumulative growth: foreseen through the growth of single periods. */
export const isCumulative = (group: Group): boolean => group.endsWith("cumulative growth");

type Row = Record<string, string>;

function rowsOf(path: string): Row[] {
  const [head, ...rows] = [...records(readFileSync(path, "utf8"), ",")].map(([, fields]) => fields);
  return rows.map((fields) => Object.fromEntries((head ?? []).map((column, i) => [column, fields[i] ?? ""])));
}

/** Values by month of one indicator. */
type ByMonth = Map<Month, number>;

/** 2015-03 as 201503, 2015Q1 as 201503. */
function monthOf(text: string): Month {
  const quarter = /^(\d{4})Q([1-4])$/.exec(text);
  if (quarter) return (Number(quarter[1]) * 100 + 3 * Number(quarter[2])) as Month;
  return Number(text.replace("-", "")) as Month;
}

/** Groups rows into one table of values a name. */
function tablesOf(rows: readonly Row[], nameOf: (row: Row) => string | null, period: string, value: string) {
  const tables = new Map<string, ByMonth>();
  for (const row of rows) {
    const name = nameOf(row);
    const text = row[value] ?? "";
    if (name === null || text === "" || !Number.isFinite(Number(text))) continue;
    const held = tables.get(name);
    if (held) held.set(monthOf(row[period] ?? ""), Number(text));
    else tables.set(name, new Map([[monthOf(row[period] ?? ""), Number(text)]]));
  }
  return tables;
}

/** January by itself, or January and February as one: as the figures come. */
function seasonOf(table: ByMonth): Season {
  const of = (ofYear: number) => [...table.keys()].filter((month) => monthOfYear(month) === ofYear).length;
  return 2 * of(1) < of(2) ? 11 : 12;
}

function seriesOf(season: Season, values: ReadonlyMap<number, number>, kind: Series["kind"]): Series {
  const [first, last] = [Math.min(...values.keys()), Math.max(...values.keys())];
  const at = (_: unknown, t: number) => values.get(first + t) ?? Number.NaN;
  return { season, first, kind, values: Float64Array.from({ length: last - first + 1 }, at) };
}

const byPeriod = (season: Season, table: ByMonth): Map<number, number> =>
  new Map(
    [...table].filter(([month]) => season !== 11 || monthOfYear(month) > 1).map(([m, v]) => [periodOf(season, m), v]),
  );

const growth = (table: ByMonth, season = seasonOf(table)): Series => ({
  ...seriesOf(season, byPeriod(season, table), "rate"),
  isGrowth: true,
});
const levels = (table: ByMonth): Series => seriesOf(seasonOf(table), byPeriod(seasonOf(table), table), "level");

/** Single periods from cumulative levels, a period's months on average. */
function fromCumulative(table: ByMonth, season = seasonOf(table)): Series {
  const cumulative = byPeriod(season, table);
  const single = new Map<number, number>();
  for (const [period, value] of cumulative) {
    const before = period % season === 0 ? 0 : cumulative.get(period - 1);
    if (before !== undefined) single.set(period, (value - before) / (season === 4 ? 1 : monthsIn(season, period)));
  }
  return seriesOf(season, single.size ? single : cumulative, "level");
}

const quarterEnds = (table: ByMonth): ByMonth => new Map([...table].filter(([month]) => monthOfYear(month) % 3 === 0));

/** CPI, PPI and their parts: growth on the year before, or the same with last year as 100. */
const isPrice = (name: string): boolean => /(^|\u0000)(CPI|PPI)/.test(name) || name.includes("价格指数");

type Reader = (rows: readonly Row[]) => BenchSeries[];

/** PMI and climate indices are no growth on the year before. */
const ownIndex = (name: string, series: Series): Series =>
  /PMI|景气|克强/.test(name) ? { ...series, isGrowth: false } : series;

function all(group: Group, tables: Map<string, ByMonth>, read: (table: ByMonth) => Series): BenchSeries[] {
  return [...tables].map(([name, table]) => ({
    group: group === "national growth" && isPrice(name) ? "price indices" : group,
    name,
    series: ownIndex(name, read(table)),
  }));
}

/** Names of one column, of the rows that pass. */
const named =
  (columns: readonly string[], passes: (row: Row) => boolean = () => true) =>
  (row: Row): string | null =>
    passes(row) ? columns.map((column) => row[column]).join(separator) : null;
/** Sorts before everything else. */
const separator = "\u0000";

/** A family of files goes by the beginning of its name, so that other years of it are read as well. */
interface Family {
  begins: string;
  read: Reader;
}

const exports: Family = {
  begins: "china_exports_monthly",
  read: (rows) => {
    const value = Object.keys(rows[0] ?? {}).find((column) => column.startsWith("exports")) ?? "";
    return all(
      "export levels",
      tablesOf(rows, () => "exports", "period", value),
      levels,
    );
  },
};

const isGrowth = ({ measure = "", unit = "" }: Row) => measure === "当月同比" || unit === "指数";
const ofValues = (rows: readonly Row[], columns: readonly string[], passes: (row: Row) => boolean) =>
  tablesOf(rows, named(columns, passes), "period", "value");

const nationalLevels: Family = {
  begins: "national_monthly_levels",
  read: (rows) => {
    const tables = (passes: (row: Row) => boolean) => ofValues(rows, ["code", "measure"], passes);
    return sorted([
      ...all(
        "national levels",
        tables(({ measure }) => measure === "累计值"),
        (table) => fromCumulative(table),
      ),
      ...all(
        "national levels",
        tables((row) => row.measure === "当月值" && !isGrowth(row)),
        levels,
      ),
      ...all("national growth", tables(isGrowth), (table) => growth(table, 12)),
    ]);
  },
};

const isCumulativeRow = ({ measure = "" }: Row) => measure.includes("累计同比");

function growths(rows: readonly Row[], columns: readonly string[]): BenchSeries[] {
  const cumulative = ofValues(rows, columns, isCumulativeRow);
  const single = ofValues(rows, columns, (row) => !isCumulativeRow(row));
  return sorted([
    ...all("national cumulative growth", cumulative, (table) => growth(table, 11)),
    ...all("national growth", single, (table) => growth(table, 12)),
  ]);
}

const nationalGrowth: Family = {
  begins: "national_monthly_growth",
  read: (rows) => growths(rows, ["indicator", "measure"]),
};

const nationalRecent: Family = {
  begins: "national_monthly_recent",
  read: (rows) => [
    ...all(
      "national levels",
      ofValues(rows, ["group", "indicator"], ({ measure }) => measure === "当月值"),
      levels,
    ),
    ...growths(
      rows.filter(({ unit }) => unit === "%"),
      ["group", "indicator", "measure"],
    ),
  ],
};

const industries: Family = {
  begins: "national_iva_growth_by_industry",
  read: (rows) => {
    const tables = (value: string) =>
      tablesOf(rows, (row) => `${row.industry_code}${separator}${value}`, "period", value);
    return sorted([
      ...all("national growth", tables("iva_month_yoy_pct"), (table) => growth(table, 12)),
      ...all("national cumulative growth", tables("iva_cum_yoy_pct"), (table) => growth(table, 11)),
    ]);
  },
};

const sectors: Family = {
  begins: "national_gdp_by_sector_quarterly",
  read: (rows) => {
    const value = Object.keys(rows[0] ?? {}).find((column) => column.startsWith("value_added_quarter")) ?? "";
    const tables = (column: string) => tablesOf(rows, named(["sector_code"]), "quarter", column);
    const amounts = (table: ByMonth) => seriesOf(4, byPeriod(4, table), "level");
    return [
      ...sorted(all("quarterly levels", tables(value), amounts)),
      ...sorted(all("quarterly growth", tables("quarter_yoy_pct_published"), (table) => growth(table, 4))),
    ];
  },
};

const isQuarterly = ({ indicator = "" }: Row): boolean =>
  indicator === "GDP" || (indicator.includes("收入") && !indicator.includes("财政"));

const counties: Family = {
  begins: "shaoyang_county_monthly",
  read: (rows) => {
    const placed = rows.filter(({ region_code }) => region_code !== "");
    const tables = (passes: (row: Row) => boolean) =>
      tablesOf(placed, named(["region_code", "indicator", "measure", "unit"], passes), "bulletin_month", "value");
    const isLevel = ({ measure }: Row) => measure === "累计值";
    return sorted([
      ...all(
        "city and county levels",
        tables((row) => isLevel(row) && !isQuarterly(row)),
        (table) => fromCumulative(withoutJanuary(table), 11),
      ),
      ...all(
        "city and county quarterly levels",
        tables((row) => isLevel(row) && isQuarterly(row)),
        (table) => fromCumulative(quarterEnds(table), 4),
      ),
      ...all(
        "city and county cumulative growth",
        tables((row) => !isLevel(row)),
        (table) => growth(table, 11),
      ),
    ]);
  },
};

const withoutJanuary = (table: ByMonth): ByMonth => new Map([...table].filter(([month]) => monthOfYear(month) !== 1));

const prefectures: Family = {
  begins: "hunan_prefectures_monthly",
  read: (rows) => {
    const tables = (value: string, passes: (row: Row) => boolean) =>
      tablesOf(rows, named(["region_code", "indicator"], passes), "data_period", value);
    return sorted([
      ...all(
        "city and county levels",
        tables("cum_value", (row) => !isQuarterly(row)),
        (table) => fromCumulative(withoutJanuary(table), 11),
      ),
      ...all(
        "city and county cumulative growth",
        tables("cum_yoy_pct", (row) => !isQuarterly(row)),
        (table) => growth(table, 11),
      ),
    ]);
  },
};

const provincialPrices: Family = {
  begins: "province_cpi_by_category",
  read: (rows) => {
    const value = Object.keys(rows[0] ?? {}).find((column) => column.startsWith("index")) ?? "";
    return all("price indices", tablesOf(rows, named(["region_code", "category"]), "period", value), (table) =>
      growth(table, 12),
    );
  },
};

/** Floor space under construction: a stock that begins anew each year. */
const provincialStocks: Family = {
  begins: "province_realestate",
  read: (rows) => {
    const value = Object.keys(rows[0] ?? {}).find((column) => column.startsWith("construction")) ?? "";
    return all("provincial stocks", tablesOf(rows, named(["region_code"]), "period", value), (table) =>
      seriesOf(11, byPeriod(11, table), "level"),
    );
  },
};

const families: readonly Family[] = [
  exports,
  nationalLevels,
  nationalGrowth,
  industries,
  sectors,
  counties,
  nationalRecent,
  prefectures,
  provincialPrices,
  provincialStocks,
];

/** In the order of names: the order decides which half of the series a series belongs to. */
const sorted = (series: BenchSeries[]): BenchSeries[] =>
  series.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

/** All series of a folder. */
export function loadSeries(folder: string): BenchSeries[] {
  const names = readdirSync(folder).sort();
  return families.flatMap(({ begins, read }) =>
    names
      .filter((name) => name.startsWith(begins) && name.endsWith(".csv"))
      .flatMap((name) => read(rowsOf(join(folder, name)))),
  );
}
