import { AlignmentType, LineRuleType, Paragraph } from "docx";
import { ChartRun, type ChartRunOptions } from "docx/charts";
import { fonts, officialDocument, textWidth } from "./official-layout.ts";
import { body, caption, heading, item, mark, note, signature, title } from "./paragraphs.ts";
import { amongThem, counties, growth, indicatorsWith, levelAndGrowth, named, spread } from "./phrases.ts";
import { number, regionTable } from "./table.ts";

const industrial = "规上工业增加值";
const investment = "固定资产投资";
const retail = "社会消费品零售总额";
const revenue = "一般公共预算收入";
/** What is looked at in every analysis, beside the gross product. */
const headlines = [industrial, investment, retail, revenue, "进出口总额", "全体居民人均可支配收入"];
const all = ["地区生产总值", ...headlines];

const rising = indicatorsWith(headlines, "同比", "> 0");
const falling = indicatorsWith(all, "同比", "< 0");
const slowing = indicatorsWith(all, "增速变动", "< 0");
const listed = (selection: string, text: string) => `{{#${selection} 间隔、}}{{指标}}${text}{{/指标}}`;

/** One page's worth in two sentences; without a single figure the gap is marked instead. */
const conclusion = body(
  `{{#有 指标 ${all.join("、")} 其中 有 累计 同比}}{{期}}，` +
    "{{#有 地区生产总值 累计 同比}}{{全市}}地区生产总值{{#有 地区生产总值 累计 总量}}{{地区生产总值 累计 总量}}，{{/有}}同比{{地区生产总值 累计 同比 | 增降}}。{{/有}}" +
    `{{#有 ${indicatorsWith(headlines, "同比", "≠ 0")}}}主要指标中，` +
    `{{#有 ${rising}}}${listed(rising, "")}同比增长{{#有 ${falling}}}，{{/有}}{{/有}}` +
    `{{#有 ${falling}}}${listed(falling, "")}同比下降{{/有}}。{{/有}}` +
    `{{否则}}{{期}}，{{全市}}规模以上工业增加值同比{{${industrial} 累计 同比 | 增降}}。{{/有}}`,
);

/** A paragraph that goes with its figures. */
const when = (words: string, ...content: Parameters<typeof officialDocument>[2]) => [
  mark(`{{#有 ${words}}}`),
  ...content,
  mark("{{/有}}"),
];

const industries = `各行业 其中 有 ${industrial} 累计 同比`;
const industriesNamed = (order: string, condition = "") =>
  `{{#${industries}${condition} 按 ${industrial} 累计 同比 ${order} 前3 间隔、}}{{行业}}（{{${industrial} 累计 同比 | 增降}}）{{/各行业}}`;
const industryFace =
  `{{#有 ${industries}}}{{个数 ${industries}}}个大类行业中，{{个数 ${industries} 且 ${industrial} 累计 同比 > 0}}个增长、` +
  `{{个数 ${industries} 且 ${industrial} 累计 同比 < 0}}个下降，增速靠前的是${industriesNamed("降序")}。{{/有}}`;

const overall = [
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

const keys = [
  { name: "地区生产总值", lead: "地区生产总值。", head: "地区生产总值" },
  { name: industrial, lead: "规模以上工业增加值。", head: "规上工业增加值" },
  { name: investment, lead: "固定资产投资。", head: "固定资产投资" },
  { name: retail, lead: "社会消费品零售总额。", head: "社会消费品零售总额" },
  { name: revenue, lead: "地方一般公共预算收入。", head: "一般公共预算收入" },
];

const byRegion = [
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

const mismatch =
  "{{#有 工业用电量 累计 同比、规上工业增加值 累计 同比}}{{#如果 工业用电量 累计 同比 < 规上工业增加值 累计 同比}}" +
  "工业用电量增速低于规模以上工业增加值增速，两者是否匹配需进一步核实。{{/如果}}{{/有}}";
const balance = (name: string) =>
  `{{${name} 月末}}{{#有 ${name} 同比}}，同比{{${name} 同比 | 增降}}{{/有}}` +
  `{{#有 ${name} 比年初}}，比年初{{#如果 ${name} 比年初 < 0}}变动{{否则}}增加{{/如果}}{{${name} 比年初}}{{/有}}`;

const leads = ["全社会用电量 累计 同比", "公路货运量 累计 同比", "税收收入 累计 同比", "存款余额 月末"];
const matching = [
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

const below = (name: string) => counties(name, "较上级 < 0");
const belowInAny = keys.map(({ name }) => below(name).replace("各县 其中 ", "")).join(" 或 ");
const problems = [
  heading("存在问题"),
  ...when(
    falling,
    item("部分指标同比下降。", `同比下降的有${listed(falling, "（{{累计 同比 | 增降}}）")}。`, "请在此补充原因分析"),
  ),
  ...when(
    slowing,
    item(
      "部分指标增速回落。",
      `较上期走低的有${listed(slowing, "（{{累计 增速变动 | 快慢}}）")}。`,
      "请在此补充原因分析",
    ),
  ),
  ...when(
    `${industries} 且 ${industrial} 累计 同比 < 0`,
    item(
      "部分行业生产下降。",
      `规模以上工业{{个数 ${industries}}}个大类行业中，{{个数 ${industries} 且 ${industrial} 累计 同比 < 0}}个同比下降，` +
        `降幅较大的是${industriesNamed("升序", ` 且 ${industrial} 累计 同比 < 0`)}。`,
      "请在此补充原因分析",
    ),
  ),
  ...when(
    `各县 其中 ${belowInAny}`,
    item(
      "部分地区低于平均水平。",
      keys
        .map(
          ({ name, head }) =>
            `{{#有 ${below(name)}}}${head}增速低于{{全市}}的有{{#${below(name)} 间隔、}}{{地区}}{{/各县}}。{{/有}}`,
        )
        .join(""),
      "请在此补充原因分析",
    ),
  ),
];

/** What figures do not show is the writer's to add. */
const others = body("", "请在此补充其他需要反映的问题");

const next = [
  heading("下步工作建议"),
  body(
    `{{#有 ${falling}}}指标方面，重点调度${listed(falling, "")}。{{/有}}` +
      `{{#有 ${counties(industrial, "同比 < 0")}}}地区方面，重点督促规模以上工业增加值下降的${named(counties(industrial, "同比 < 0"), industrial)}。{{/有}}`,
    "请在此补充走势判断和工作建议",
  ),
];

/** The monthly analysis (经济运行分析) as statistics and reform bureaus write it. */
export const monthlyAnalysis = () =>
  officialDocument("经济运行分析", "portrait", [
    title("关于{{地区}}{{期}}", "经济运行情况的分析"),
    ...overall,
    ...byRegion,
    ...matching,
    ...problems,
    others,
    ...next,
    ...signature("请填写成文单位", "{{成文日期}}"),
  ]);

/**
 * Charts in the width of the text, quiet, with figures that read in print. The mark stands in the title, where whoever
 * changes the template sees it.
 */
function chart({ height, mark, ...options }: ChartRunOptions & { height: number; mark: string }): Paragraph {
  const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * 96);
  const axis = { font: { size: 9 } };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 120 },
    children: [
      new ChartRun({
        ...options,
        font: { name: fonts.page },
        title: { text: `单位：%${mark}`, font: { size: 9 } },
        transformation: { width: pixels(154), height: pixels(height) },
        chartArea: { fill: "none", border: "none" },
        categoryAxis: axis,
        valueAxis: { ...axis, numberFormat: "0.0" },
      } as ChartRunOptions),
    ],
  });
}
