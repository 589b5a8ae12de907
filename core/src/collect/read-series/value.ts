import { usualSpan } from "../../address/index.ts";
import { type Indicator, type RegionCode, unitOf } from "../../catalogue/index.ts";
import { addMonths, isMonth, type Month, type Span } from "../../period/index.ts";
import { balanceWords } from "../read-table/address-at.ts";
import { combine } from "../read-table/heading.ts";
import { inCurrency } from "../read-table/name-cell.ts";
import { settleMeasure } from "../read-table/settle-measure.ts";
import { settleUnit } from "../read-table/settle-unit.ts";
import type { CellReason, ReadCell } from "../types.ts";
import type { Column } from "./frame.ts";
import type { Named } from "./name.ts";
import { spanOfFrequency } from "./periods.ts";
import type { Row } from "./row.ts";
import type { Saying } from "./saying.ts";

/** Everything around one value that says what it is. */
export interface Around {
  row: Row;
  column: Column;
  /** What the column says, with what it takes over from its left neighbour or from the row's own titles. */
  saying: Saying;
  /** The span that is said nearest to the left, for columns that say none. */
  spanBeside: Span | null;
  named: Named;
  region: RegionCode | null;
  /** The month of the whole file, when rows and columns do not say. */
  fileMonth: Month | null;
  /** The month that other columns of the row say. */
  monthBeside: number | null;
  rankOf: "level" | "yoy";
  /** Does this series grow from January to December and begin anew? */
  isCumulative(indicator: Indicator): boolean;
  unitAbove: readonly string[];
  /** Of the file: the unit that its name or preamble gives. */
  unitOfFile: readonly string[];
}

type Parts = Pick<ReadCell, "region" | "indicator" | "industry" | "month" | "span" | "measure" | "unit" | "value">;
export type Settled = { ok: true; parts: Parts } | { ok: false; reason: CellReason; parts: Partial<Parts> };

/** Settles the address of one value, or says what is missing. */
export function settle(around: Around, value: number): Settled {
  const { named, row } = around;
  if (row.isEnterprise) return { ok: false, reason: "unknown-indicator", parts: {} };
  if (named === "ignored") return { ok: false, reason: "ignored", parts: {} };
  const region = around.region;
  if (named === "unknown") return { ok: false, reason: "unknown-indicator", parts: { region } };
  if (named === "ambiguous") return { ok: false, reason: "ambiguous", parts: { region } };
  const { indicator } = inCurrency(named, unitsOf(around));
  const found = { region, indicator: indicator.code, industry: named.industry ?? null };
  const settled = measureOf(around, indicator, value);
  if (settled === null) return { ok: false, reason: "unknown-measure", parts: found };
  const at = monthOf(around);
  if (at === null) return { ok: false, reason: "unknown-period", parts: { ...found, measure: settled.measure } };
  const month = settled.lastYear ? addMonths(at, -12) : at;
  const span = spanOf(around, indicator);
  const unit = unitFor(around, settled, indicator);
  const parts = { ...found, month, span, measure: settled.measure, unit: unit ?? "", value: settled.value };
  if (unit === null) return { ok: false, reason: "unknown-unit", parts };
  if (region === null) return { ok: false, reason: "unknown-region", parts };
  return { ok: true, parts };
}

interface SettledMeasure {
  measure: NonNullable<ReadCell["measure"]>;
  lastYear: boolean;
  value: number;
}

/**
 * An index against last year (上年同期=100) of anything but a price is its growth written another way: 106.4 is +6.4 %. Prices
 * are published as indices, which therefore stay what they are.
 */
function measureOf({ row, saying, rankOf }: Around, indicator: Indicator, value: number): SettledMeasure | null {
  const said = [saying.measure, row.measure.measure, row.named.measure].filter((word) => word !== null);
  const units = [...saying.units, ...(saying.units.length > 0 ? [] : [...row.named.units, row.unit].filter(Boolean))];
  const isIndex = combine(said)?.measure === "index-100";
  const isPrice = indicator.group === "prices" && indicator.kind === "index";
  if (isIndex && !isPrice) {
    const growth = Number((value - 100).toPrecision(12));
    return { measure: "yoy", lastYear: false, value: growth };
  }
  const lastYear = saying.lastYear || row.measure.lastYear || row.named.lastYear;
  const sources = {
    column: saying.measure,
    row: rowMeasure(row, saying),
    title: null,
    lastYear,
    units,
    rankOf,
    parent: null,
    isBase: false,
  };
  const settled = settleMeasure(sources, indicator, value);
  return settled.measure === null ? null : { measure: settled.measure, lastYear: settled.lastYear, value };
}

/** 累计值 in a row is said of its value, not of the growth or the rank in columns of their own. */
function rowMeasure({ measure, named }: Row, column: Saying) {
  const words = [measure.measure, named.measure].filter((word) => word !== null);
  const said = words.length > 0 ? combine(words) : null;
  return column.measure !== null && said?.measure === "level" ? null : said;
}

/** The column's own period before the row's; a year alone takes the month of its neighbours. */
function monthOf({ row, column, saying, fileMonth, monthBeside }: Around): Month | null {
  if (column.period) return column.period.month;
  const base = row.period?.month ?? fileMonth;
  const year = saying.period?.year ?? (base === null ? null : Math.floor(base / 100));
  const ofYear = saying.period?.month ?? (base === null ? monthBeside : base % 100);
  const value = year === null || ofYear === null ? 0 : year * 100 + ofYear;
  return isMonth(value) ? value : null;
}

function spanOf(around: Around, indicator: Indicator): Span {
  const { row, column, saying, spanBeside } = around;
  const frequency = (column.period ?? row.period)?.frequency ?? "month";
  const said = saying.period?.span ?? row.measure.period?.span ?? row.named.period?.span;
  // What only the catalogue takes for a balance (两金占用) keeps the span under which it was published.
  if (indicator.kind === "stock") return isBalance(around) || (said ?? spanBeside) !== "ytd" ? "month" : "ytd";
  if (said) return said;
  if ([saying, row.measure, row.named].some(({ current }) => current)) return spanOfFrequency(frequency);
  if (frequency === "year") return "ytd";
  if (spanBeside) return spanBeside;
  // 12月增速 beside 12月止累计增速: a bare month is the month alone where columns tell the year to date apart.
  if (saying.period?.month != null) return "month";
  if (usualSpan(indicator) === "month") return "month";
  return around.isCumulative(indicator) ? "ytd" : spanOfFrequency(frequency);
}

const isBalance = ({ row, column, saying }: Around): boolean =>
  saying.measure?.measure === "from-year-start" ||
  [saying, row.measure, row.named].some(({ period }) => period?.endOfMonth) ||
  balanceWords.test([...row.names, column.name].join());

function unitFor(
  { row, saying, unitAbove, unitOfFile }: Around,
  { measure }: SettledMeasure,
  indicator: Indicator,
): string | null {
  const ofRow = [...row.named.units, ...(row.unit ? [row.unit] : []), ...row.measure.units];
  const sources = { row: ofRow, column: saying.units, above: unitAbove, titles: unitOfFile, lines: [] };
  const unit = settleUnit(sources, measure, indicator);
  if (unit !== null || ofRow.length + saying.units.length > 0) return unit;
  // Pure numbers (PMI, 景气指数) need not say that they have no unit.
  return isPure(indicator.unit) ? indicator.unit : null;
}

const isPure = (unit: string): boolean => ["", "指数", "%"].includes(unitOf(unit)?.dimension ?? "");

const unitsOf = ({ row, saying, unitAbove, unitOfFile }: Around): string[] => [
  ...row.named.units,
  ...(row.unit ? [row.unit] : []),
  ...saying.units,
  ...unitAbove,
  ...unitOfFile,
];
