import { heading, item, mark, when } from "../paragraphs.ts";
import { amongThem, levelAndGrowth } from "../phrases.ts";

const mismatch =
  "{{#有 工业用电量 累计 同比、规上工业增加值 累计 同比}}{{#如果 工业用电量 累计 同比 < 规上工业增加值 累计 同比}}" +
  "工业用电量增速低于规模以上工业增加值增速，两者是否匹配需进一步核实。{{/如果}}{{/有}}";
const balance = (name: string) =>
  `{{${name} 月末}}{{#有 ${name} 同比}}，同比{{${name} 同比 | 增降}}{{/有}}` +
  `{{#有 ${name} 比年初}}，比年初{{${name} 比年初 | 增降}}{{/有}}`;

const leads = ["全社会用电量 累计 同比", "公路货运量 累计 同比", "税收收入 累计 同比", "存款余额 月末"];
/** 三、先行与匹配指标: what should move with production. */
export const matching = [
  mark(`{{#如果 ${leads.map((words) => `有 ${words}`).join(" 或 ")}}}`),
  heading("先行与匹配指标"),
  ...when(
    "全社会用电量 累计 同比",
    item("用电。", `{{全市}}全社会用电量${levelAndGrowth("全社会用电量")}。${amongThem(["工业用电量"])}${mismatch}`),
  ),
  ...when(
    "公路货运量 累计 同比",
    item("货运。", `公路货运量${levelAndGrowth("公路货运量")}。${amongThem(["公路货物周转量"])}`),
  ),
  ...when(
    "税收收入 累计 同比",
    item(
      "税收。",
      `税收收入${levelAndGrowth("税收收入")}。${amongThem(["增值税", "企业所得税", "个人所得税"])}` +
        "{{#有 一般公共预算收入 累计 同比}}{{#如果 税收收入 累计 同比 < 一般公共预算收入 累计 同比}}" +
        "税收收入增速低于一般公共预算收入增速。{{/如果}}{{/有}}",
    ),
  ),
  ...when(
    "存款余额 月末、贷款余额 月末",
    item("存贷款。", `{{月份}}末，金融机构各项存款余额${balance("存款余额")}；各项贷款余额${balance("贷款余额")}。`),
  ),
  mark("{{/如果}}"),
];
