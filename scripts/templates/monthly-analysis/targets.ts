import { textWidth } from "../official-layout.ts";
import { body, caption, heading, mark, note } from "../paragraphs.ts";
import { itemTable, number } from "../table.ts";

/** 目标完成情况: every target of the year that has figures, in a table. Goes where none are set. */
export const targets = [
  mark("{{#有 各目标}}"),
  heading("目标完成情况"),
  body("{{全市}}今年已有数据的目标{{个数 各目标}}项，截至最近一期进展如下。"),
  caption("主要目标完成情况", true),
  itemTable(
    [
      { head: "指标", cell: "{{#各目标}}{{指标}}", share: 20 },
      { head: "目标", cell: "{{目标期}}{{目标内容}}", share: 22 },
      { head: "数据期", cell: "{{目标数据期}}", share: 11 },
      { head: "现状", cell: "{{现状 无则—}}", share: 14 },
      { head: "后续需增（%）", cell: number("后续需增"), share: 9 },
      { head: "结论", cell: "{{目标结论}}{{/各目标}}", share: 24 },
    ],
    textWidth("portrait"),
  ),
  note("注：总量目标按上年同期分月占比看进度，增速目标按累计增速判断；“—”为没有数据或目标期已结束。"),
  mark("{{/有}}"),
];
