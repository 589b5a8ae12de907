import { body, heading, mark } from "../paragraphs.ts";

/** Named in the text, the gravest; the rest is counted. */
const named = 10;

/** 预警情况: open warnings, gravest first, a sentence each. Goes where none are open. */
export const warnings = [
  mark("{{#有 各预警}}"),
  heading("预警情况"),
  body(
    `截至{{月份}}，{{全市}}及所辖地区未解除的预警{{个数 各预警}}条{{#有 至少${named + 1}个 各预警}}，其中较重的${named}条{{/有}}如下。`,
  ),
  mark(`{{#各预警 前${named}}}`),
  body("{{序号}}. （{{预警级别}}预警）{{预警}}"),
  mark("{{/各预警}}"),
  mark("{{/有}}"),
];
