import { heading, item, mark, when } from "../paragraphs.ts";
import { counties, levelAndGrowth, spread } from "../phrases.ts";
import { output } from "./indicators.ts";

const pull = `${output} 累计 拉动`;
const trades = `各行业 其中 有 ${output} 累计 同比`;

/** 计算机制造业（增长12.4%，拉动增长0.52个百分点）、…: parts that pull one way, the strongest first. */
const trade = (sign: "> 0" | "< 0") =>
  `{{#${trades} 且 有 ${pull} 且 ${pull} ${sign} ${inOrder(sign)} 前3 间隔、}}` +
  `{{行业}}（{{${output} 累计 同比 | 增降}}，{{${pull} | 增降}}）{{/各行业}}`;
const enterprise = (sign: "> 0" | "< 0") =>
  `{{#${enterprisesWith(sign)} ${inOrder(sign)} 前5 间隔、}}{{企业}}（{{${pull} | 增降}}）{{/各企业}}`;

/** Many small enterprises pull alike; what a reader would not notice in the city's growth is not named. */
const enterprisesWith = (sign: string) => `各企业 其中 有 ${pull} 且 ${pull} ${sign === "> 0" ? "≥ 0.05" : "≤ -0.05"}`;
const tradesWith = (sign: string) => `${trades} 且 有 ${pull} 且 ${pull} ${sign}`;
const inOrder = (sign: "> 0" | "< 0") => `按 ${pull} ${sign === "> 0" ? "降序" : "升序"}`;

const bothWays = (any: (sign: string) => string, name: (sign: "> 0" | "< 0") => string, what: string) =>
  `{{#有 ${any("> 0")}}}拉动较大的${what}是${name("> 0")}。{{/有}}` +
  `{{#有 ${any("< 0")}}}下拉较大的${what}是${name("< 0")}。{{/有}}`;

const split = (measure: string, name: string) => `${name}{{${output} 累计 ${measure} | 数}}个百分点`;

/** 规模以上工业企业: what the enterprises' own reports add up to. Goes where none are collected. */
export const enterprises = [
  mark(`{{#有 ${output} 累计 报送户数}}`),
  heading("规模以上工业企业"),
  ...when(
    `${output} 累计 同比`,
    item(
      "总产值。",
      `{{全市}}{{${output} 累计 报送户数}}规模以上工业企业完成工业总产值${levelAndGrowth(output)}（可比口径）。` +
        `{{#有 ${output} 累计 可比增减}}名义增速{{${output} 累计 名义增速}}，其中${split("可比增减", "可比企业")}、` +
        `${split("新增企业", "新增企业")}、${split("退出企业", "退出企业")}、${split("基数调整", "基数调整")}。{{/有}}`,
    ),
  ),
  ...when(`至少2个 ${counties(output)}`, item("分地区。", spread(output))),
  ...when(
    trades,
    item(
      "分行业。",
      `{{个数 ${trades}}}个大类行业中，{{个数 ${trades} 且 ${output} 累计 同比 > 0}}个增长、` +
        `{{个数 ${trades} 且 ${output} 累计 同比 < 0}}个下降。${bothWays(tradesWith, trade, "行业")}`,
    ),
  ),
  ...when(
    `${output} 累计 企业增长面`,
    item(
      "企业面。",
      `有上年同期数的企业中，{{${output} 累计 增长户数}}增长、{{${output} 累计 减产户数}}减产，企业增长面{{${output} 累计 企业增长面}}；` +
        `{{#如果 ${output} 累计 停产户数 > 0}}停产{{${output} 累计 停产户数}}{{否则}}没有停产企业{{/如果}}。`,
    ),
  ),
  ...when(`各企业 其中 有 ${pull}`, item("重点企业。", bothWays(enterprisesWith, enterprise, "企业"))),
  mark("{{/有}}"),
];
