import type { Form } from "./types.ts";

const cumulative = { unit: "千元", decimals: 0, columns: ["ytd", "ytdBase"] } as const;

/** 财务状况: cumulative only, every month but January. */
export const financeForm: Form = {
  code: "finance",
  name: "工业财务状况月报",
  english: "Monthly finance",
  frequency: "month",
  janFebCombined: true,
  main: "revenue",
  fields: [
    {
      ...cumulative,
      code: "revenue",
      name: "营业收入",
      english: "Revenue",
      indicator: "revenue",
      aliases: ["主营业务收入"],
    },
    { ...cumulative, code: "cost", name: "营业成本", english: "Cost of sales", aliases: ["主营业务成本"] },
    {
      ...cumulative,
      code: "profit",
      name: "利润总额",
      english: "Total profit",
      indicator: "profit",
      signed: true,
      aliases: ["利润"],
    },
    {
      ...cumulative,
      code: "tax",
      name: "税金总额",
      english: "Taxes",
      indicator: "taxes-due",
      aliases: ["应交税金", "应交增值税及税金附加", "税金"],
    },
    {
      code: "receivables",
      name: "应收账款",
      english: "Accounts receivable",
      indicator: "receivables",
      unit: "千元",
      decimals: 0,
      columns: ["month", "monthBase"],
      aliases: ["应收账款期末数"],
    },
  ],
};
