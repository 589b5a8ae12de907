import { officialDocument, textWidth } from "./official-layout.ts";
import { caption, note, title } from "./paragraphs.ts";
import { number, regionTable } from "./table.ts";

const level = (indicator: string) => ({
  head: `总量（{{单位 ${indicator} 总量}}）`,
  cell: number(`${indicator} 累计 总量`),
});
const growth = (indicator: string) => [
  { head: "增速（%）", cell: number(`${indicator} 累计 同比`) },
  { head: "位次", cell: number(`${indicator} 累计 位次`) },
];

/** Headline indicators of every county on one landscape page (分县主要指标表). */
export const countyTable = () =>
  officialDocument("分县主要指标表", "landscape", [
    title("{{地区}}{{期}}各{{下级}}主要指标"),
    caption("数据截至{{成文日期}}", true),
    regionTable(
      [
        { head: "地区生产总值", columns: [level("地区生产总值"), ...growth("地区生产总值")] },
        { head: "规模以上工业增加值", columns: growth("规上工业增加值") },
        { head: "固定资产投资", columns: growth("固定资产投资") },
        { head: "社会消费品零售总额", columns: [level("社会消费品零售总额"), ...growth("社会消费品零售总额")] },
        { head: "一般公共预算收入", columns: [level("一般公共预算收入"), ...growth("一般公共预算收入")] },
        { head: "进出口总额", columns: [level("进出口总额"), ...growth("进出口总额")] },
      ],
      textWidth("landscape"),
      0.12,
      9,
    ),
    note("注：增速为累计同比，位次为增速在同级地区中的位次，并列的取相同位次；“—”为未公布。"),
  ]);
