import type { Measure } from "../../address/index.ts";
import { type Indicator, unitOf } from "../../catalogue/index.ts";
import { isPoints } from "./units.ts";

/** Units said around a cell, the nearest first. */
export interface UnitSources {
  row: readonly string[];
  column: readonly string[];
  /** Headings over the row, nearest first. */
  above: readonly string[];
  titles: readonly string[];
  lines: readonly string[];
  /** Of the columns beside, where they agree: 上年同期 beside 本期（元）. */
  beside?: readonly string[];
}

/** Measures in the indicator's own unit; the others have theirs by nature. */
const inOwnUnit: ReadonlySet<Measure> = new Set(["level", "base", "from-year-start", "from-year-start-base"]);
const natural: Partial<Record<Measure, string>> = {
  yoy: "%",
  share: "%",
  contribution: "%",
  "up-face": "%",
  "yoy-change": "百分点",
  "yoy-change-year": "百分点",
  pull: "百分点",
  "vs-parent": "百分点",
  "vs-nation": "百分点",
};

/**
 * The unit in which a value was published; null when none that fits the indicator is said anywhere near. Growth and points
 * need not be said. A unit over the columns that cannot be the row's (成品糖（万吨） under 亿元) gives way.
 */
export function settleUnit(sources: UnitSources, measure: Measure, indicator: Indicator): string | null {
  if (!inOwnUnit.has(measure)) return natural[measure] ?? "";
  if (indicator.group === "prices" && indicator.kind === "index") return "指数";
  const { row, column, above, titles, lines, beside = [] } = sources;
  const fits = (unit: string): boolean => isOf(unit, indicator);
  const near = [...row, ...column].find(fits);
  if (near !== undefined) return near;
  // Words on the row or column bind: where they do not fit, no unit from farther away may.
  const isBound = row.length > 0 || column.some((unit) => !isPoints(unit));
  return isBound ? null : ([...above, ...titles, ...lines].find(fits) ?? only(beside.filter(fits)));
}

const only = (units: readonly string[]): string | null => (new Set(units).size === 1 ? (units[0] ?? null) : null);

function isOf(unit: string, { unit: own, kind }: Indicator): boolean {
  const [said, canonical] = [unitOf(unit), unitOf(own)];
  if (!said) return false;
  // Published as growth only here, as an amount elsewhere.
  return canonical ? said.dimension === canonical.dimension : kind === "index" && said.dimension === "元";
}
