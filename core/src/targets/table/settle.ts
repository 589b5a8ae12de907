import { convert, type Indicator, indicator, indicatorInUnit, parentOf, unitOf } from "../../catalogue/index.ts";
import type { TargetMeasure } from "../../figures/index.ts";
import { entryUnit } from "../entry/index.ts";
import type { CellFaultCode } from "../errors.ts";
import type { CellPromise } from "../phrase/index.ts";

/** A number in the unit in which targets of its measure stand. */
export interface Settled {
  /** 出口 promised in 亿美元 is another indicator than 出口 in 亿元. */
  indicator: Indicator;
  measure: TargetMeasure;
  value: number | null;
}

type Unsettled = { fault: CellFaultCode; details: Record<string, string> };

/**
 * Which measure a number is of, and how much in that measure's own unit.
 * @param measure, unit what other cells of the row say
 */
export function settle(
  promise: CellPromise,
  of: Indicator,
  { measure: saidMeasure, unit: saidUnit, text }: { measure: TargetMeasure | null; unit: string | null; text: string },
): Settled | Unsettled {
  const unit = plainUnit(promise.unit ?? saidUnit);
  const inCurrency = indicator(indicatorInUnit(of.code, unit)) ?? of;
  if (promise.value === null) return { indicator: of, measure: promise.measure ?? saidMeasure ?? "yoy", value: null };
  const measure =
    promise.measure ?? (promise.unit === null ? saidMeasure : null) ?? measureOf(unit, inCurrency, saidMeasure);
  if (measure === null) return { fault: "targets/unit-missing", details: { found: text } };
  const own = entryUnit(measure, inCurrency);
  const value = isSameUnit(unit, own, inCurrency) ? promise.value : convert(promise.value, unit, own);
  if (value === null) return { fault: "targets/unit-unlike", details: { unit, own } };
  return { indicator: inCurrency, measure, value };
}

const plainUnit = (unit: string | null): string => (unit ?? "").normalize("NFKC").replace(/^个(?=百分点)/u, "");

/** Without a unit the number stands in the measure's own; points and percent of a ratio are one. */
const isSameUnit = (unit: string, own: string, { kind }: Indicator): boolean =>
  unit === "" || unit === own || (kind === "rate" && unit === "百分点" && own === "%");

/** What a number in a unit can only be. */
function measureOf(unit: string, of: Indicator, said: TargetMeasure | null): TargetMeasure | null {
  if (said) return said;
  if (unit === "")
    return of.unit === "" ? "yoy" : of.kind === "rate" || unitOf(of.unit)?.factor === 1 ? bare(of) : null;
  if (unit === "位") return "rank";
  if (unit === "百分点") return of.kind === "rate" ? "yoy" : null;
  if (unit === "%" || unit === "‰") return of.kind === "rate" ? "level" : "yoy";
  return "level";
}

/** A bare number of a ratio or of what is counted in ones is the level; of money it may be growth. */
const bare = ({ kind, unit }: Indicator): TargetMeasure | null =>
  kind === "rate" || !/元$/u.test(unit) ? "level" : null;

/** Whether 全省, 全市 or 上级 names the region right above. */
export function isRightAbove(than: string, region: number): boolean {
  const parent = parentOf(region);
  if (!parent) return false;
  if (than === "上级") return true;
  const level = /省|自治区|全区/u.test(than) ? "province" : /市/u.test(than) ? "prefecture" : "nation";
  return (
    parent.level === level || (level === "prefecture" && parent.level === "province" && parent.name.endsWith("市"))
  );
}
