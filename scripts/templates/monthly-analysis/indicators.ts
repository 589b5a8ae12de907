import { indicatorsWith } from "../phrases.ts";

/** What enterprises' reports add up to. */
export const output = "规上工业总产值";
export const industrial = "规上工业增加值";
export const investment = "固定资产投资";
export const retail = "社会消费品零售总额";
export const revenue = "一般公共预算收入";
/** What is looked at in every analysis, beside the gross product. */
export const headlines = [industrial, investment, retail, revenue, "进出口总额", "全体居民人均可支配收入"];
export const all = ["地区生产总值", ...headlines];

export const rising = indicatorsWith(headlines, "同比", "> 0");
export const falling = indicatorsWith(all, "同比", "< 0");
export const slowing = indicatorsWith(all, "增速变动", "< 0");
export const listed = (selection: string, text: string) => `{{#${selection} 间隔、}}{{指标}}${text}{{/指标}}`;

/** What counties are compared by: name in addresses, lead of the paragraph, head of the column. */
export const keys = [
  { name: "地区生产总值", lead: "地区生产总值。", head: "地区生产总值" },
  { name: industrial, lead: "规模以上工业增加值。", head: "规上工业增加值" },
  { name: investment, lead: "固定资产投资。", head: "固定资产投资" },
  { name: retail, lead: "社会消费品零售总额。", head: "社会消费品零售总额" },
  { name: revenue, lead: "地方一般公共预算收入。", head: "一般公共预算收入" },
];

export const industries = `各行业 其中 有 ${industrial} 累计 同比`;
export const industriesNamed = (order: string, condition = "") =>
  `{{#${industries}${condition} 按 ${industrial} 累计 同比 ${order} 前3 间隔、}}{{行业}}（{{${industrial} 累计 同比 | 增降}}）{{/各行业}}`;
