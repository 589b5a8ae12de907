import type { Form } from "./types.ts";

/** 从业人员及工资: at the end of each quarter. */
export const labourForm: Form = {
  code: "labour",
  name: "从业人员及工资总额季报",
  english: "Quarterly labour",
  frequency: "quarter",
  janFebCombined: false,
  main: "staff",
  fields: [
    {
      code: "staff",
      name: "从业人员期末人数",
      english: "Staff at the end of the quarter",
      indicator: "staff-end",
      unit: "人",
      decimals: 0,
      columns: ["month", "monthBase"],
      aliases: ["期末人数", "从业人员"],
    },
    {
      code: "wages",
      name: "从业人员工资总额",
      english: "Wages",
      indicator: "wage-bill",
      unit: "千元",
      decimals: 0,
      columns: ["ytd", "ytdBase"],
      aliases: ["工资总额"],
    },
  ],
};
