import {
  type FoundIndicator,
  type Indicator,
  parentOf,
  type RegionCode,
  region as regionOf,
} from "../../catalogue/index.ts";
import { yearOf } from "../../period/index.ts";
import type { CellReason, ReadCell } from "../types.ts";
import { isLevel, measureOf } from "./column-said.ts";
import { isLimited } from "./doubts.ts";
import { isImplied } from "./heading.ts";
import type { IndexBase } from "./index-base.ts";
import type { Among } from "./measure-words.ts";
import { nameAt, placeAt } from "./name-at.ts";
import { inCurrency, inRenminbi } from "./name-cell.ts";
import { saysMonthBefore } from "./periods.ts";
import { placeOf } from "./places.ts";
import { type SettledMeasure, settleMeasure } from "./settle-measure.ts";
import { type Settled, settlePeriod } from "./settle-period.ts";
import { settleUnit, type UnitSources } from "./settle-unit.ts";
import type { Spot } from "./spot.ts";
import { asUnits, takeUnits } from "./units.ts";
import { compact } from "./words.ts";

const unknown = (cell: ReadCell, reason: CellReason): ReadCell => ({ ...cell, status: "unknown", reason });

/** Puts together what is said around a value, part by part; the first part that stays open is the reason. */
export function addressAt(spot: Spot, blank: ReadCell): ReadCell {
  const cell = { ...blank, region: placeAt(spot, blank.words) };
  const named = nameAt(spot, blank.words);
  if (named === "ambiguous") return unknown(cell, "ambiguous");
  if (typeof named === "string") return unknown(cell, "unknown-indicator");

  const units = unitsAround(spot);
  const { indicator, industry } = inCurrency(inRenminbi(named, wordsAround(spot)), currenciesAround(spot, units));
  Object.assign(cell, { indicator: indicator.code, industry: industry ?? null });
  if (named.place !== undefined) cell.region = placeInName(named, spot);
  const measured = measureAt(spot, cell, indicator, units);
  if (measured.measure === null) return unknown(cell, "unknown-measure");
  cell.measure = measured.measure;

  const period = periodAt(spot, cell, indicator, measured.lastYear);
  if (period === null) return unknown(cell, "unknown-period");
  Object.assign(cell, { month: period.month, span: period.span });
  const against = spot.column.heading.against ?? spot.row.heading.against;
  if (against !== undefined && against !== yearOf(period.month) - 1) return unknown(cell, "unknown-measure");

  const said = settleUnit(units, measured.measure, indicator);
  const unit = said ?? usualUnit(units, indicator);
  if (unit === null || (spot.seen.percent && !canBePercent(unit))) return unknown(cell, "unknown-unit");
  if (spot.seen.bracketed && unit !== "") return unknown(cell, "ambiguous");
  if (isRank(measured.measure) && !isPlace(cell.value)) return unknown(cell, "implausible");
  if (cell.region === null) return unknown({ ...cell, unit }, "unknown-region");
  const doubt = isBareShare(spot, measured.measure, indicator)
    ? "ambiguous"
    : doubtAbout(spot, cell, indicator, said, period);
  return { ...cell, unit, ...(doubt ? { reason: doubt } : {}) };
}

/** 占比 that does not say of what: of the city, or of another column (税收 | 占比); a part is that of its whole. */
const isBareShare = ({ row, column }: Spot, measure: ReadCell["measure"], { parent }: Indicator): boolean =>
  measure === "share" &&
  (row.region !== null || column.region !== null || parent === undefined) &&
  ![row.heading.measure, column.heading.measure].some((word) => word && "among" in word && word.among !== undefined);

/** A figure with its likeliest address, which a person still has to confirm. */
function doubtAbout(
  { said, row, column }: Spot,
  cell: ReadCell,
  indicator: Indicator,
  unit: string | null,
  period: Settled,
): CellReason | null {
  // 民营经济主要指标 over 固定资产投资; a zone that is a place of its own limits nothing.
  const ofPart =
    regionOf(cell.region ?? -1)?.kind !== "zone" &&
    isLimited(
      said.titles.map(({ text }) => text),
      { indicator },
      row.region !== null || column.region !== null,
    );
  if (row.strange || ofPart) return "ambiguous";
  if (unit === null || (unit === "%" && said.fractions.has(column.column))) return "unknown-unit";
  return period.isOpen ? "unknown-period" : null;
}

/** A place inside the indicator's words (湖南省一般公共预算收入) must be one, and the row's own where that has one. */
function placeInName({ place = "" }: FoundIndicator, { said, row }: Spot): RegionCode | null {
  const found = placeOf(place, said.setting.home);
  return found && (row.region === null || row.region === found.code) ? found.code : null;
}

/** Titles and headings over a value. */
const wordsAround = ({ said, row }: Spot): string[] => [
  ...said.titles.map(({ text }) => text),
  ...row.node.parents.map(({ label }) => label),
];

function unitsAround({ said, row, column }: Spot): UnitSources {
  return {
    row: [...row.heading.units, ...(row.node.line.unit ? [row.node.line.unit] : [])],
    column: column.heading.units,
    above: row.node.parents.flatMap(({ label }) => takeUnits(label).units),
    titles: said.titles.flatMap(({ heading }) => heading.units),
    lines: said.table.unitLines.flatMap((line) => asUnits(line) ?? []),
    beside: groupOf({ said, column }).flatMap(({ heading }) => heading.units),
  };
}

/** Columns about the same thing. */
const groupOf = ({ said, column }: Pick<Spot, "said" | "column">) =>
  [...said.columns.values()].filter(({ group }) => group === column.group);

/** The level's unit tells the currency of its growth as well. */
function currenciesAround({ said, column }: Spot, units: UnitSources): string[] {
  const group = groupOf({ said, column });
  return [
    ...units.row,
    ...units.column,
    ...group.flatMap(({ heading }) => heading.units),
    ...units.titles,
    ...units.lines,
  ];
}

function measureAt(spot: Spot, { region }: ReadCell, indicator: Indicator, units: UnitSources): SettledMeasure {
  const { said, row, column, seen } = spot;
  // Several columns of numbers under no words at all: nobody can say which is which.
  if (said.columns.size > 1 && [...said.columns.values()].every(({ heads }) => heads.length === 0))
    return { measure: null };
  return settleMeasure(
    {
      column:
        isImplied(column.heading.measure) && said.titleMeasures.get(column)?.measure === "yoy"
          ? null
          : column.heading.measure,
      row: row.heading.measure,
      title: isTitled(spot, indicator) ? (said.titleMeasures.get(column) ?? null) : null,
      lastYear: column.heading.lastYear || row.heading.lastYear,
      units: seen.percent ? ["%"] : [...units.row, ...units.column],
      rankOf: said.ranks.get(row) ?? said.ranks.get(column) ?? null,
      parent: region === null ? [] : levelsAbove(region),
      isBase: said.bases.has(column),
      prices: said.priceForms(row, column),
      base: baseAt(spot),
      changeInPercent: isOnlyPercent(spot),
    },
    indicator,
  );
}

/** What the nearest words say an index is compared with: the column's, the row's, those above it, the title's. */
function baseAt({ said, row, column }: Spot): IndexBase | null {
  const above = row.node.parents.map((parent) => said.rows.get(parent)?.heading.base);
  const titles = said.titles.map(({ heading }) => heading.base).reverse();
  return [column.heading.base, row.heading.base, ...above, ...titles].find((base) => base !== undefined) ?? null;
}

/** 总量 | ± under 单位：亿元、%. */
function isOnlyPercent({ said, column }: Spot): boolean {
  const inPercent = said.table.unitLines.some((line) => asUnits(line)?.includes("%"));
  const others = groupOf({ said, column }).filter((each) => each !== column);
  return (
    inPercent &&
    others.every((each) => isLevel(each) || measureOf(each) === "change" || measureOf(each) === "unsupported")
  );
}

/** 工业增加值增速 in the title tells nothing about 户数 over one of the columns. */
function isTitled({ said: { ofTitle, titles }, column }: Spot, indicator: Indicator): boolean {
  if (indicator.kind === "rate") return false;
  if (ofTitle === null || column.indicator === "none" || ofTitle.indicator === indicator) return true;
  return column.heading.contents.every((words) => titles.some(({ text }) => compact(text).includes(words)));
}

/** 重庆 is 全市 to its districts, though a province. */
function levelsAbove(code: RegionCode): Among[] {
  const above = parentOf(code);
  if (above === null || above.level === "county") return [];
  return above.level === "province" && above.name.endsWith("市") ? ["province", "prefecture"] : [above.level];
}

/** Words for what is there at a moment, not over a period. */
export const balanceWords = /余额|存款|贷款|[月期季年]末|存量|库存|待售|存栏|在库|人口|登记户/;

function periodAt({ said, row, column }: Spot, { measure, words }: ReadCell, indicator: Indicator, lastYear: boolean) {
  const above = row.node.parents.map((parent) => said.rows.get(parent)?.period);
  const around = [row.node, ...row.node.parents].map(({ label }) => label);
  const isBase = said.bases.has(column) && column.period?.year != null;
  // 生产总值(2022年) among rows of 1-2月: that row is of another time than its columns.
  if (row.ofYear !== null)
    return settlePeriod({ ...wholeYear(row.ofYear), book: said.setting.period, lastYear }, indicator);
  return settlePeriod(
    {
      book: said.setting.period,
      title: said.titlePeriod,
      titleSaysMonth: said.titles.some(({ text }) => /月份|当月|单月/.test(text)),
      // Last year's level beside this year's is told at this year's period.
      column: isBase && column.period ? { ...column.period, year: (column.period.year ?? 0) + 1 } : column.period,
      row: row.period ?? above.find((period) => period?.month != null) ?? null,
      monthBefore: around.some(saysMonthBefore)
        ? "row"
        : said.titles.some(({ text }) => saysMonthBefore(text))
          ? "title"
          : null,
      lastYear,
      saysBalance: measure?.startsWith("from-year-start") || balanceWords.test(Object.values(words).join()),
      onlyYears: said.onlyYears,
      isYearBook: said.isYearBook,
    },
    indicator,
  );
}

const wholeYear = (year: number) => ({
  title: null,
  titleSaysMonth: false,
  column: null,
  row: { year, month: 12, span: "ytd" as const, endOfMonth: false },
  monthBefore: null,
  saysBalance: false,
  onlyYears: false,
  isYearBook: true,
});

/** Where no unit is said at all, the usual one is proposed; a person confirms it. */
const usualUnit = ({ row, column }: UnitSources, { unit }: Indicator): string | null =>
  row.length === 0 && column.length === 0 && unit !== "" ? unit : null;

const isRank = (measure: ReadCell["measure"]): boolean => measure === "rank" || measure === "level-rank";
const isPlace = (value: number | null): boolean => value !== null && Number.isInteger(value) && value >= 1;

const canBePercent = (unit: string): boolean => ["%", "百分点", "指数"].includes(unit);
