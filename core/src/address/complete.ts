import { type Indicator, indicator, regionPath } from "../catalogue/index.ts";
import { type Fault, ok, type Result, refuse } from "../errors/index.ts";
import { isMonth, type Month, type Span, yearOf } from "../period/index.ts";
import { addressFault } from "./errors.ts";
import type { Address, AddressContext, Measure, PartialAddress } from "./types.ts";

/**
 * The span in which an indicator is usually published: balances, prices and what is asked or set anew each month (采购经理指数,
 * 调查失业率, 贷款市场报价利率) by the month, all else as the year to date.
 */
export const usualSpan = ({ kind, group, unit, name }: Pick<Indicator, "kind" | "group" | "unit" | "name">): Span =>
  kind === "stock" || group === "prices" || (kind === "rate" && (unit === "指数" || /失业率$|利率$/.test(name)))
    ? "month"
    : "ytd";

/** What is meant when only the indicator is named: its level, or its growth when only that is published. */
export const usualMeasure = ({ kind }: Pick<Indicator, "kind">): Measure => (kind === "index" ? "yoy" : "level");

/** Years of which there are statistics; beyond them a figure's own last year would be no month any more. */
const firstYear = 1949;
const lastYear = 2190;

/** A month that an address may name. */
export const isAddressable = (value: number): value is Month =>
  isMonth(value) && yearOf(value) >= firstYear && yearOf(value) <= lastYear;

/** Fills what an address leaves out: region and month from the context, span and measure from the indicator. */
export function completeAddress(partial: PartialAddress, context: AddressContext = {}): Result<Address> {
  const region = partial.region ?? context.region;
  const month = partial.month ?? context.month;
  const of = partial.indicator === undefined ? null : indicator(partial.indicator);
  const faults: Fault[] = [];
  if (region === undefined || regionPath(region).length === 0) faults.push(addressFault("address/region-missing"));
  if (!of) faults.push(addressFault("address/indicator-missing"));
  if (month === undefined || !isAddressable(month)) faults.push(addressFault("address/month-missing"));
  if (region === undefined || month === undefined || !of || faults.length > 0) return refuse(...faults);
  return ok({
    region,
    indicator: of.code,
    month,
    span: partial.span ?? usualSpan(of),
    measure: partial.measure ?? usualMeasure(of),
    filters: partial.filters ?? {},
    ...(partial.wording === undefined ? {} : { wording: partial.wording }),
  });
}
