import { chart } from "../chart.ts";
import { textWidth } from "../official-layout.ts";
import { caption, heading, item, mark, note, when } from "../paragraphs.ts";
import { counties, spread } from "../phrases.ts";
import { number, regionTable } from "../table.ts";
import { industrial, keys } from "./indicators.ts";

/** 二、分地区运行: who leads and trails, the table, the bars. Goes where there are no counties or no figures of them. */
export const byRegion = [
  mark(`{{#有 各县 其中 ${keys.map(({ name }) => `有 ${name} 累计 同比`).join(" 或 ")}}}`),
  heading("分地区运行"),
  ...keys.flatMap(({ name, lead }) => when(`至少4个 ${counties(name)}`, item(lead, spread(name)))),
  caption("表1  {{期}}各{{下级}}主要指标增速（%）", true),
  regionTable(
    keys.map(({ name, head }) => ({
      head,
      columns: [
        { head: "增速", cell: number(`${name} 累计 同比`) },
        { head: "位次", cell: number(`${name} 累计 位次`) },
      ],
    })),
    textWidth("portrait"),
    0.18,
  ),
  note("注：位次为增速在同级地区中的位次，并列的取相同位次；“—”为未公布。"),
  ...when(
    counties(industrial),
    chart({
      type: "bar",
      categories: ["甲县", "乙县", "丙县"],
      series: [{ name: "示例", values: [3.2, 6.8, 9.1], color: "1F4E79" }],
      gapWidth: 60,
      mark: `{{图 各县 ${industrial} 累计 同比 升序}}`,
      legend: false,
      dataLabels: { value: true, numberFormat: "0.0", font: { size: 9 } },
      height: 78,
    }),
    caption("图2  {{期}}各{{下级}}规模以上工业增加值增速", false),
  ),
  mark("{{/有}}"),
];
