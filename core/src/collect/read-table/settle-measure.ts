import type { Measure } from "../../address/index.ts";
import { type Indicator, unitOf } from "../../catalogue/index.ts";
import { combine } from "./heading.ts";
import { type IndexBase, isOnLastYear } from "./index-base.ts";
import type { Among, MeasureWord } from "./measure-words.ts";
import type { PriceForm } from "./price-form.ts";
import type { RankedBy } from "./ranks.ts";
import { fitsUnits } from "./title-measure.ts";
import { isPoints } from "./units.ts";

/** What is said about the measure, and about the unit by the row and the column themselves. */
export interface MeasureSources {
  column: MeasureWord | null;
  row: MeasureWord | null;
  title: MeasureWord | null;
  /** 上年同期. */
  lastYear: boolean;
  units: readonly string[];
  /** What the ranks beside or over this cell are ranks of, when the words do not say. */
  rankOf: RankedBy;
  /** Levels by which the region's parent is called, the whole among which it is ranked. */
  parent: readonly Among[] | null;
  /** The table's unit line tells percent, and nothing else in the table could be in it. */
  changeInPercent?: boolean;
  /** What the numbers of this series of prices are. */
  prices: PriceForm;
  /** With what an index is compared, from the nearest words that say so. */
  base: IndexBase | null;
  /** A column in its own right tells that this level is the year before's beside this year's. */
  isBase: boolean;
}

export type SettledMeasure = { measure: Measure; lastYear: boolean } | { measure: null };
const none: SettledMeasure = { measure: null };

export const isPriceIndex = ({ group, kind }: Indicator): boolean => group === "prices" && kind === "index";

/** Bureaus print the index (99.6) and the change it means (-0.4) under one heading; the series as a whole tells which it is. */
function priceMeasure(measure: Measure, { prices }: MeasureSources, isGrowth: boolean): Measure | null {
  if (measure !== "level" && measure !== "yoy") return measure;
  if (prices === "index") return "level";
  return prices === "growth" || isGrowth ? "yoy" : null;
}

export function settleMeasure(sources: MeasureSources, indicator: Indicator): SettledMeasure {
  if (sources.base !== null && !isOnLastYear(sources.base)) return none;
  const said = [sources.column, sources.row].filter((word) => word !== null);
  const ofTitle = sources.title && fitsUnits(sources.title, sources.units) ? sources.title : null;
  const word = said.length > 0 ? combine(said) : ofTitle;
  const found = word === null ? unsaid(sources, indicator) : measureOf(word, sources, indicator);
  const measure =
    found !== null && isPriceIndex(indicator) ? priceMeasure(found, sources, word?.measure === "yoy") : found;
  if (measure === null) return none;
  if (sources.isBase && measure === "level") return { measure: "base", lastYear: false };
  if (!sources.lastYear) return { measure, lastYear: false };
  if (measure === "level") return { measure: "base", lastYear: false };
  if (measure === "from-year-start") return { measure: "from-year-start-base", lastYear: false };
  return { measure, lastYear: true };
}

function measureOf(word: MeasureWord, sources: MeasureSources, indicator: Indicator): Measure | null {
  switch (word.measure) {
    case "yoy-or-points":
      return indicator.kind === "rate" ? "yoy-change-year" : "yoy";
    case "index-100":
      return isPriceIndex(indicator) || indicator.unit === "指数" ? "level" : null;
    case "vs-parent":
    case "share":
      return isAmong(word, sources) ? word.measure : null;
    case "rank": {
      if (!isAmong(word, sources)) return null;
      return rankOf(("of" in word ? word.of : undefined) ?? sources.rankOf, indicator);
    }
    case "yoy":
      return "nominal" in word && word.nominal && isReal(indicator) ? null : "yoy";
    case "change":
      return isInPercent(sources) ? "yoy" : null;
    case "unsupported":
      return null;
    case "level":
      if (sources.units.includes("指数") && indicator.unit !== "指数" && !isPriceIndex(indicator)) return null;
      return sources.units.includes("%") && indicator.kind === "index" && !isPriceIndex(indicator) ? null : "level";
    default:
      return word.measure;
  }
}

/** 同比± with % in the unit column, or with nothing else in the table that the % of the unit line could be for. */
const isInPercent = ({ units, changeInPercent }: MeasureSources): boolean =>
  units.length > 0 ? units.every((unit) => unit === "%") : changeInPercent === true;

/** Value added is published with its growth at constant prices. @source domain/statistics.md 4.5 */
const isReal = ({ group, code }: Indicator): boolean => group === "accounts" || code === "industrial-value-added";

/** Ranks of a figure in percent are ranks of growth where only growth is published, of the level where that is in percent. */
function rankOf(of: RankedBy, { kind, unit }: Indicator): Measure | null {
  if (of === null) return null;
  if (of !== "percent") return of === "level" ? "level-rank" : "rank";
  return kind === "index" ? "rank" : unitOf(unit)?.dimension === "%" ? "level-rank" : null;
}

/** 全省位次 is a rank among siblings for a city, not for a county. */
const isAmong = (word: MeasureWord, { parent }: MeasureSources): boolean =>
  !("among" in word) || word.among === undefined || parent?.includes(word.among) === true;

/** No word about the measure: the unit tells, percent of what is published as growth only, its own unit of all else. */
function unsaid({ units }: MeasureSources, indicator: Indicator): Measure | null {
  if (units.some(isPoints)) return null;
  const inPercent = units.includes("%") || units.includes("‰");
  if (isPriceIndex(indicator)) return "level";
  if (units.includes("指数") && indicator.unit !== "指数") return null;
  if (indicator.kind === "index") return inPercent ? "yoy" : units.length > 0 ? "level" : null;
  if (inPercent) return unitOf(indicator.unit)?.dimension === "%" ? "level" : null;
  return "level";
}
