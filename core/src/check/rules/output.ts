import { rulesFor } from "./rules-for.ts";

const flows = ["output", "sales", "export", "electricity"] as const;
const all = [...flows, "employees"] as const;
/** Exports may stay empty where there are none. */
const needed = ["output", "sales", "electricity", "employees"] as const;

/** Sales and electricity move with output, exports with sales. */
const witnesses = { output: "electricity", sales: "output", export: "sales", electricity: "output" };

/**
 * Checks of 工业产销总值月报. Refused is only what cannot be true or would put a wrong base into the city's growth; sums with
 * earlier months and everything that depends on what is usual can have a reason, so they ask for it.
 */
export const outputRules = rulesFor("output", [
  ["not-collected", "hard", "sum", "不单独报送的月份", "Month without a report", { kind: "not-collected" }],
  ["stays-empty", "hard", "sum", "1—2月当月数应为空", "February has no month", { kind: "stays-empty" }],
  ["filled", "hard", "sum", "必填指标", "Required fields", { kind: "filled", fields: needed }],
  ["whole-number", "hard", "sum", "计量单位和小数位", "Units and decimals", { kind: "whole-number" }],
  ["not-negative", "hard", "sum", "不应为负数", "Not negative", { kind: "not-negative", fields: all }],
  [
    "covers-month",
    "hard",
    "sum",
    "累计不小于当月",
    "To date covers the month",
    { kind: "covers-month", fields: flows },
  ],
  [
    "export-part",
    "hard",
    "sum",
    "其中项不大于合计项",
    "Part within its whole",
    { kind: "part", part: "export", whole: "sales" },
  ],
  [
    "filed-base",
    "hard",
    "base",
    "同期数与上年上报数一致",
    "Base as filed last year",
    { kind: "filed-base", fields: ["output"] },
  ],
  [
    "other-base",
    "soft",
    "base",
    "其他指标同期数与上年上报数一致",
    "Other bases as filed last year",
    { kind: "filed-base", fields: ["sales", "export", "electricity", "employees"] },
  ],
  ["copy", "soft", "copy", "与上期数据雷同", "Copy of last period", { kind: "copy", fields: flows, from: "before" }],
  [
    "copy-of-last-year",
    "soft",
    "copy",
    "与上年同期数据雷同",
    "Copy of last year",
    { kind: "copy", fields: flows, from: "lastYear" },
  ],
  ["unit-slip", "soft", "slip", "计量单位错填", "Unit slip", { kind: "unit-slip", fields: all, witnesses }],
  [
    "base-slip",
    "soft",
    "slip",
    "同期数计量单位错填",
    "Unit slip in the base",
    { kind: "base-slip", fields: ["output"] },
  ],
  ["running-sum", "soft", "sum", "累计等于上期累计加本月", "Running sum", { kind: "running-sum", fields: flows }],
  [
    "halt",
    "soft",
    "course",
    "停产",
    "Halt",
    { kind: "halt", field: "output", witness: "electricity", upkeepShare: 0.3, smallest: 2 },
  ],
  [
    "output-without-electricity",
    "soft",
    "zero",
    "有产值无用电",
    "Output without electricity",
    { kind: "zero", none: "electricity", some: "output", upkeepShare: 0 },
  ],
  [
    "electricity-without-output",
    "soft",
    "zero",
    "有用电无产值",
    "Electricity without output",
    { kind: "zero", none: "output", some: "electricity", upkeepShare: 0.3 },
  ],
  [
    "output-without-employees",
    "soft",
    "zero",
    "有产值无用工",
    "Output without employees",
    { kind: "zero", none: "employees", some: "output", upkeepShare: 0 },
  ],
  [
    "output-without-sales",
    "soft",
    "zero",
    "有产值无销售",
    "Output without sales",
    { kind: "zero", none: "sales", some: "output", upkeepShare: 0 },
  ],
  [
    "output-course",
    "soft",
    "course",
    "总产值增速和走势",
    "Course of output",
    { kind: "course", field: "output", growthPct: { low: -50, high: 100 }, leastPct: 25, witness: "electricity" },
  ],
  [
    "employees-course",
    "soft",
    "course",
    "用工人数走势",
    "Course of employees",
    { kind: "course", field: "employees", growthPct: { low: -50, high: 100 }, leastPct: 30 },
  ],
  [
    "sales-rate",
    "soft",
    "ratio",
    "产销率",
    "Sales rate",
    {
      kind: "ratio",
      quantity: { of: "sales", per: "output" },
      words: { zh: "产销率", en: "The sales rate" },
      boundsPct: { low: 50, high: 150 },
      leastPct: 20,
    },
  ],
  [
    "electricity-per-output",
    "soft",
    "ratio",
    "用电与产值匹配性",
    "Electricity and output",
    {
      kind: "ratio",
      quantity: { of: "electricity", per: "output" },
      words: { zh: "单位产值用电量", en: "Electricity per output" },
      leastPct: 30,
    },
  ],
  [
    "output-per-employee",
    "soft",
    "ratio",
    "人均产值",
    "Output per employee",
    {
      kind: "ratio",
      quantity: { of: "output", per: "employees" },
      words: { zh: "人均产值", en: "Output per employee" },
      leastPct: 60,
      witness: "electricity",
    },
  ],
  [
    "electricity-growth",
    "soft",
    "ratio",
    "产值与用电量增速匹配性",
    "Growth of output and electricity",
    { kind: "match", quantity: { of: "electricity", per: "output" }, leastPct: 35 },
  ],
  [
    "round-numbers",
    "hint",
    "habit",
    "整数上报",
    "Round numbers",
    { kind: "round-numbers", fields: ["output", "sales"] },
  ],
  ["same-growth", "hint", "habit", "增速重复", "Repeated growth", { kind: "same-growth", field: "output" }],
]);
