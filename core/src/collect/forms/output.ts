import { columnsOfForms, type Form } from "./types.ts";

const money = { unit: "千元", decimals: 0, columns: columnsOfForms } as const;

/** 工业产销总值: every month but January. */
export const outputForm: Form = {
  code: "output",
  name: "工业产销总值月报",
  english: "Monthly output and sales",
  frequency: "month",
  janFebCombined: true,
  main: "output",
  fields: [
    {
      ...money,
      code: "output",
      name: "工业总产值",
      english: "Gross output",
      indicator: "industrial-output",
      aliases: ["总产值", "产值", "工业总产值(当年价格)", "工业总产值(现价)"],
    },
    {
      ...money,
      code: "sales",
      name: "工业销售产值",
      english: "Sales value",
      indicator: "industrial-sales-value",
      aliases: ["销售产值", "工业销售产值(当年价格)"],
    },
    {
      ...money,
      code: "export",
      name: "出口交货值",
      english: "Export delivery value",
      indicator: "export-delivery-value",
      aliases: ["其中:出口交货值", "出口"],
    },
    {
      code: "electricity",
      name: "用电量",
      english: "Electricity used",
      indicator: "electricity-above-size",
      unit: "万千瓦时",
      decimals: 2,
      columns: columnsOfForms,
      aliases: ["工业用电量", "电力消费量", "电力"],
    },
    {
      code: "employees",
      name: "期末用工人数",
      english: "Employees at the end of the month",
      indicator: "employees-end",
      unit: "人",
      decimals: 0,
      columns: ["month", "monthBase"],
      aliases: ["从业人员期末人数", "期末从业人员", "从业人员", "用工人数", "职工人数"],
    },
  ],
};
