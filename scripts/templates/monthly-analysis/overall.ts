import { chart } from "../chart.ts";
import { body, caption, heading, item, when } from "../paragraphs.ts";
import { amongThem, growth, indicatorsWith, levelAndGrowth } from "../phrases.ts";
import {
  all,
  falling,
  headlines,
  industrial,
  industries,
  industriesNamed,
  investment,
  listed,
  output,
  retail,
  revenue,
  rising,
} from "./indicators.ts";

/** One page's worth in two sentences; without a single figure the gap is marked instead. */
const conclusion = body(
  `{{#有 指标 ${all.join("、")} 其中 有 累计 同比}}{{期}}，` +
    "{{#有 地区生产总值 累计 同比}}{{全市}}地区生产总值{{#有 地区生产总值 累计 总量}}{{地区生产总值 累计 总量}}，{{/有}}同比{{地区生产总值 累计 同比 | 增降}}。{{/有}}" +
    `{{#有 ${indicatorsWith(headlines, "同比", "≠ 0")}}}主要指标中，` +
    `{{#有 ${rising}}}${listed(rising, "")}同比增长{{#有 ${falling}}}，{{/有}}{{/有}}` +
    `{{#有 ${falling}}}${listed(falling, "")}同比下降{{/有}}。{{/有}}` +
    `{{否则}}{{期}}，{{#有 ${output} 累计 同比}}{{全市}}规模以上工业总产值${levelAndGrowth(output)}。` +
    `{{否则}}{{全市}}规模以上工业增加值同比{{${industrial} 累计 同比 | 增降}}。{{/有}}{{/有}}`,
);

const industryFace =
  `{{#有 ${industries}}}{{个数 ${industries}}}个大类行业中，{{个数 ${industries} 且 ${industrial} 累计 同比 > 0}}个增长、` +
  `{{个数 ${industries} 且 ${industrial} 累计 同比 < 0}}个下降，增速靠前的是${industriesNamed("降序")}。{{/有}}`;

/** 一、总体运行: each headline indicator in its paragraph, then three of them as lines. */
export const overall = [
  heading("总体运行"),
  conclusion,
  ...when(
    "地区生产总值 累计 同比",
    item(
      "生产总值。",
      `{{全市}}地区生产总值${levelAndGrowth("地区生产总值")}。` +
        amongThem(["第一产业增加值", "第二产业增加值", "第三产业增加值"]),
    ),
  ),
  ...when(
    `${industrial} 累计 同比`,
    item(
      "工业生产。",
      `{{全市}}规模以上工业增加值${growth(industrial)}。${industryFace}` +
        "{{#有 规上工业营业收入 累计 同比}}规模以上工业企业营业收入" +
        `${levelAndGrowth("规上工业营业收入")}{{#有 规上工业利润总额 累计 同比}}；利润总额${levelAndGrowth("规上工业利润总额")}{{/有}}。{{/有}}`,
    ),
  ),
  ...when(
    `${investment} 累计 同比`,
    item(
      "固定资产投资。",
      `{{全市}}固定资产投资${growth(investment)}。${amongThem(["工业投资", "基础设施投资", "民间投资", "房地产开发投资"])}`,
    ),
  ),
  ...when(
    `${retail} 累计 同比`,
    item("市场消费。", `{{全市}}社会消费品零售总额${levelAndGrowth(retail)}。${amongThem(["限额以上零售额"])}`),
  ),
  ...when(
    "进出口总额 累计 同比",
    item("对外贸易。", `{{全市}}进出口总额${levelAndGrowth("进出口总额")}。${amongThem(["出口总额", "进口总额"])}`),
  ),
  ...when(
    `${revenue} 累计 同比`,
    item(
      "财政收支。",
      `{{全市}}地方一般公共预算收入${levelAndGrowth(revenue)}。${amongThem(["税收收入", "非税收入"])}` +
        `{{#有 一般公共预算支出 累计 同比}}一般公共预算支出${levelAndGrowth("一般公共预算支出")}。{{/有}}`,
    ),
  ),
  ...when(
    "全体居民人均可支配收入 累计 同比",
    item(
      "居民收入。",
      `{{全市}}居民人均可支配收入${levelAndGrowth("全体居民人均可支配收入")}。` +
        amongThem(["城镇居民人均可支配收入", "农村居民人均可支配收入"]),
    ),
  ),
  ...when(
    `${industrial} 累计 同比`,
    chart({
      type: "line",
      categories: ["2024年11月", "12月", "2025年1—2月", "3月"],
      series: [
        { name: "示例一", values: [7.6, 7.9, 8.1, 8.3], color: "1F4E79" },
        { name: "示例二", values: [4.2, 4.0, 3.1, 3.3], color: "C55A11" },
        { name: "示例三", values: [5.1, 5.4, 5.6, 5.8], color: "7F7F7F" },
      ],
      markers: true,
      mark: `{{图 ${industrial}、${investment}、${retail} 累计 同比 近13个月}}`,
      legend: { position: "bottom", font: { size: 9 } },
      height: 66,
    }),
    caption("图1  主要指标累计增速走势", false),
  ),
];
