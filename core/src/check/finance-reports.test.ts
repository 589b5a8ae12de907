import { describe, expect, it } from "vitest";
import { form as formOf, type ReportValues } from "../collect/index.ts";
import { addMonths, type Month, monthOfYear } from "../period/index.ts";
import { checkReports } from "./check-reports.ts";
import { normals } from "./testing/firm.ts";
import type { Finding, Subject } from "./types.ts";

const form = formOf("finance");
const september = 202509 as Month;
const shares = { revenue: 1, cost: 0.85, profit: 0.06, tax: 0.03 };

/** An enterprise of 60 million yuan a month with 8 % growth: years to date, this year's and last year's. */
function yearToDate(month: Month): ReportValues {
  const isOfYear = monthOfYear(month);
  const normal = normals(month);
  const level = 60_000 * 1.08 ** ((month - 202000) / 100) * (1 + 0.01 * normal());
  const entries = Object.entries(shares).flatMap(([code, share]) => {
    const value = Math.round(level * isOfYear * share);
    return [[`${code}_ytd`, value] as const, [`${code}_ytd_base`, Math.round(value / 1.08)] as const];
  });
  return { ...Object.fromEntries(entries), receivables: 90_000, receivables_base: 85_000 };
}

function subject(change: (values: ReportValues) => Record<string, number | null> = () => ({})): Subject {
  const history = new Map<Month, ReportValues>();
  for (let back = 24; back > 0; back--) {
    const month = addMonths(september, -back);
    if (monthOfYear(month) !== 1) history.set(month, yearToDate(month));
  }
  const values = yearToDate(september);
  const base = Object.entries(history.get(addMonths(september, -12)) ?? {})
    .filter(([name]) => !name.endsWith("_base"))
    .map(([name, value]) => [`${name}_base`, value] as const);
  const filed = { ...values, ...Object.fromEntries(base) };
  return { enterpriseId: 1, month: september, industry: 26, size: 3, history, values: { ...filed, ...change(filed) } };
}

const asked = (one: Subject): Finding[] =>
  (checkReports(form, [one]).get(1) ?? []).filter(({ level }) => level !== "hint");
const times = (column: string, factor: number) =>
  subject((values) => ({ [column]: Math.round((values[column] ?? 0) * factor) }));

describe("years to date of 财务状况", () => {
  it("on their course are not asked about", () => expect(asked(subject())).toEqual([]));

  it.each([
    ["revenue_ytd", 10],
    ["revenue_ytd", 0.001],
    ["cost_ytd", 100],
    ["profit_ytd", 1000],
    ["receivables", 10_000],
  ])("%s × %d is a unit slip, with the number that was meant", (column, factor) => {
    const slip = asked(times(column, factor)).find(({ checkId }) => /slip/u.test(checkId));
    expect(slip?.field).toBe(column);
    expect((slip?.proposed ?? 0) / (subject().values[column] ?? 1)).toBeCloseTo(1, 1);
  });

  it("do not fall within a year without a reason", () => {
    const august = subject().history.get(addMonths(september, -1)) ?? {};
    const fallen = subject(() => ({ revenue_ytd: (august.revenue_ytd ?? 0) - 10 }));
    expect(asked(fallen).map(({ checkId }) => checkId)).toContain("finance.not-falling");
  });

  it("ask about tax without revenue, and only about tax that is negative: refunds are booked there", () => {
    expect(asked(subject(() => ({ revenue_ytd: 0 }))).map(({ checkId }) => checkId)).toContain(
      "finance.tax-without-revenue",
    );
    const refunded = asked(subject(() => ({ tax_ytd: -50 })));
    expect(refunded.map(({ checkId, level }) => [checkId, level])).toEqual([["finance.negative-tax", "soft"]]);
  });

  it("may show a loss", () => {
    expect(
      asked(subject(({ profit_ytd: profit }) => ({ profit_ytd: -(profit ?? 0) }))).filter(
        ({ level }) => level === "hard",
      ),
    ).toEqual([]);
  });
});
