import { monthOfYear } from "@diaodu/core/period";
import type { FaultKind } from "../types.ts";
import { baseChanged, emptied, number, type Spoil, signTurned, slipped, slippedIn, worthwhile } from "./spoil.ts";

const taxWithoutRevenue: Spoil = ({ values }) => {
  if (number(values, "tax_ytd") < 20) return null;
  const note = "有税金而营业收入误填为零";
  return { values: { ...values, revenue_ytd: 0, cost_ytd: 0 }, field: "revenue_ytd", note };
};

/** A cumulative figure cannot be less than it was. */
const backwards =
  (column: string): Spoil =>
  ({ values, before, month, random }) => {
    const held = before ? number(before, column) : 0;
    if (held < worthwhile || monthOfYear(month) <= 3) return null;
    const value = Math.round(held * random.between(0.15, 0.8));
    return { values: { ...values, [column]: value }, field: column, note: "累计数小于上期累计数" };
  };

const profitOverRevenue: Spoil = ({ values, random }) => {
  const revenue = number(values, "revenue_ytd");
  if (revenue < worthwhile) return null;
  const profit_ytd = Math.round(revenue * random.between(1.2, 3));
  return { values: { ...values, profit_ytd }, field: "profit_ytd", note: "利润总额大于营业收入" };
};

/** Ways to go wrong on the finance form. */
export const financeSpoilings: readonly (readonly [FaultKind, Spoil])[] = [
  ["unit-slip", slipped("revenue")],
  ["unit-slip", slipped("revenue", "cost", "profit", "tax")],
  ["unit-slip", slippedIn("receivables", "month")],
  ["sign", signTurned("tax")],
  ["base-changed", baseChanged],
  ["tax-without-revenue", taxWithoutRevenue],
  ["going-backwards", backwards("revenue_ytd")],
  ["profit-over-revenue", profitOverRevenue],
];

/** Ways to go wrong on the labour form. */
export const labourSpoilings: readonly (readonly [FaultKind, Spoil])[] = [
  ["no-staff", emptied("staff", "有工资而人数误填为零")],
  ["unit-slip", slippedIn("wages", "ytd")],
  ["going-backwards", backwards("wages_ytd")],
  ["base-changed", baseChanged],
];
