import { measureEntry, type PartialAddress, spanWordsOf } from "@diaodu/core/address";
import { indicator, industry, region, regionsOf } from "@diaodu/core/catalogue";
import { kindsOf } from "@diaodu/core/figures";
import {
  addMonths,
  type Month,
  month,
  monthOfYear,
  monthsBetween,
  spanLabel,
  spanWords,
  yearOf,
} from "@diaodu/core/period";
import type { ChartWords } from "../template/chart-words.ts";
import { addressIn, readPartial, unitIn } from "./address.ts";
import { type Known, type Look, roundedValue } from "./figures.ts";
import type { Missing } from "./missing.ts";
import type { Scope } from "./scope.ts";

/** One place on the category axis, and the scope that names each series' figure there. */
interface Cell {
  at: Scope;
  series: Scope[];
}

export interface ChartData {
  categories: string[];
  series: { name: string; values: (number | null)[] }[];
  /** 规上工业增加值累计同比（%） */
  caption: string;
  /** Points that a reader of the chart should have seen, one entry a series. */
  gaps: Gap[];
  /** Points asked for from before the store's first: the line begins later. */
  before: Gap[];
}

/** Points of one series that are missing: the first, and how many there are. */
export interface Gap {
  series: string;
  title: string;
  reason: string;
  count: number;
}

/**
 * What each series names. 邵阳市、湖南省 规上工业增加值 累计 同比: what one item leaves out, the last one says for all.
 */
function seriesOf({ series }: ChartWords, scope: Scope): NonNullable<Scope["named"]>[] {
  const named = series.map((words) => ({ words, address: readPartial(words, scope) }));
  const shared: PartialAddress = named.at(-1)?.address ?? {};
  return named.map(({ words, address }) => ({ words, address: address && { ...shared, ...address } }));
}

/** All figures that a chart may show, by category. */
export function chartCells(chart: ChartWords, scope: Scope): Cell[] {
  const { over } = chart;
  const series = seriesOf(chart, scope);
  const places: Scope[] =
    over.kind === "children"
      ? regionsOf(scope.region).map((child) => ({ ...scope, region: child.code }))
      : monthsOf(over, scope.month)
          .filter((m) => series.some(({ address }) => isDue(address?.indicator, m)))
          .map((m) => ({ ...scope, month: m }));
  return places.map((at) => ({ at, series: series.map((named) => ({ ...at, named })) }));
}

function monthsOf(over: Exclude<ChartWords["over"], { kind: "children" }>, last: Month): Month[] {
  const first = over.kind === "months" ? addMonths(last, 1 - over.count) : month(yearOf(last), 1);
  return monthsBetween(first, last);
}

/** Quarterly indicators have figures in quarter months only; the others of a line are no gaps. */
function isDue(code: string | undefined, m: Month): boolean {
  const step = { month: 1, quarter: 3, year: 12 }[indicator(code ?? "")?.frequency ?? "month"];
  return monthOfYear(m) % step === 0;
}

/** A reader would look for this point: it is missing though it could have been published. */
function isGap(known: Known, series: PartialAddress | undefined, m: Month): known is Missing {
  return !known.known && known.cause !== "jan-feb-combined" && isDue(series?.indicator, m);
}

/** What a chart shows: months in which nothing could have been published are left out, what is missing stays a gap. */
export function chartData(chart: ChartWords, scope: Scope, look: Look): ChartData {
  const complete = seriesOf(chart, scope).map(({ address }) => address);
  const rows = chartCells(chart, scope)
    .map(({ at, series }) => ({ at, known: series.map((one) => look("", one)) }))
    .filter(({ known }) => !known.every((one) => !one.known && one.cause === "jan-feb-combined"));
  const isKnown = ({ known }: Row) => known.some((one) => one.known);
  // A store that begins later than the line asks for: the line begins with the store. Inside the line a gap stays a gap.
  const begin = chart.over.kind === "children" ? 0 : Math.max(0, rows.findIndex(isKnown));
  const begun = rows.slice(begin);
  const shown = chart.over.kind === "children" ? order(rows.filter(isKnown), chart) : begun;
  const names = namesOf(chart, scope);
  return {
    categories: shown.map(({ at }, index) => categoryOf(chart, at, shown[index - 1]?.at)),
    series: names.series.map((name, column) => ({
      name,
      values: shown.map(({ known }) => valueOf(known[column] as Known)),
    })),
    caption: names.caption,
    gaps: gapsAmong(begun, complete, names.series),
    before: gapsAmong(rows.slice(0, begin), complete, names.series),
  };
}

function gapsAmong(
  rows: readonly Row[],
  series: readonly (PartialAddress | undefined)[],
  names: readonly string[],
): Gap[] {
  return series.flatMap((address, column) => {
    const missing = rows.flatMap(({ at, known }) =>
      [undrawn(known[column] as Known)].filter((one) => isGap(one, address, at.month)),
    );
    const [first] = missing as Missing[];
    return first
      ? [{ series: names[column] ?? "", title: first.title, reason: first.reason, count: missing.length }]
      : [];
  });
}

/** 扭亏为盈 is known and cannot be drawn: its point is a gap that names it. */
const undrawn = (known: Known): Known =>
  known.known && known.figure.value === null ? { known: false, title: known.title, reason: known.figure.text } : known;

const valueOf = (known: Known): number | null => (known.known ? roundedValue(known.figure) : null);

type Row = { at: Scope; known: Known[] };

function order(rows: Row[], { order: wanted, take }: ChartWords): Row[] {
  const sorted = [...rows];
  // Where the first series has no figure the child comes last, whichever way the others stand.
  const value = (row: Row, last: number) => valueOf(row.known[0] as Known) ?? last;
  if (wanted === "ascending") sorted.sort((a, b) => value(a, Number.MAX_VALUE) - value(b, Number.MAX_VALUE));
  if (wanted === "descending") sorted.sort((a, b) => value(b, -Number.MAX_VALUE) - value(a, -Number.MAX_VALUE));
  if (!take) return sorted;
  return take.from === "first" ? sorted.slice(0, take.count) : sorted.slice(-take.count);
}

/** The year is said where it begins: 2024年11月, 12月, 2025年1—2月. */
function categoryOf(chart: ChartWords, at: Scope, before: Scope | undefined): string {
  if (chart.over.kind === "children") return region(at.region)?.shortName ?? "";
  const named = addressIn("", { ...at, named: { words: "", address: readPartial(chart.series.at(-1) as string, at) } });
  const span = named.ok ? named.value.address.span : "month";
  const isNewYear = before === undefined || yearOf(before.month) !== yearOf(at.month);
  // 一季度 beside 1—4月 would be uneven: along an axis a year to date is named by its last month.
  const isCombined = span === "ytd" && monthOfYear(at.month) === 2;
  if (span === "quarter" || isCombined) return isNewYear ? spanLabel(at.month, span) : spanWords(at.month, span);
  return isNewYear ? spanLabel(at.month, "month") : spanWords(at.month, "month");
}

/** Series are named by what tells them apart, the chart by what they share. */
function namesOf(chart: ChartWords, scope: Scope): { series: string[]; caption: string } {
  const cell = chartCells(chart, scope).at(-1);
  const parts = (cell?.series ?? []).map((one) => partsOf(one));
  const own = parts.map((part) => part.filter((word, index) => parts.some((other) => other[index] !== word)).join(""));
  const [first = []] = parts;
  const shared = first.filter((word, index) => parts.every((other) => other[index] === word));
  const whose = chart.over.kind === "children" ? `各${kindsOf(regionsOf(scope.region))}` : "";
  const named = shared.slice(first[0] === shared[0] ? 1 : 0).join("");
  const measured = cell?.series[0] && addressIn("", cell.series[0]);
  const unit = measured?.ok ? unitIn(measured.value) : "";
  return { series: own.map((name) => name || named), caption: `${whose}${named}${unit && `（${unit}）`}` };
}

/** Region, indicator, span and measure of a series, in words. */
function partsOf(scope: Scope): string[] {
  const named = addressIn("", scope);
  if (!named.ok) return [scope.named?.words ?? ""];
  const { address } = named.value;
  const of = indicator(address.indicator);
  return [
    region(address.region)?.name ?? "",
    `${address.filters.industry ? (industry(address.filters.industry)?.name ?? "") : ""}${of?.name ?? ""}`,
    address.span === "month" ? "" : spanWordsOf[address.span][0],
    address.measure === "level" ? "" : measureEntry(address.measure).words[0],
  ];
}
