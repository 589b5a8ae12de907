import { flow, index, indicatorsOf, type Row, rate } from "./define.ts";

/** A part of GDP by trade or sector: its short name holds in a table about GDP, with 增加值 it holds everywhere. */
const part = (
  code: string,
  parent: string,
  name: string,
  english: string,
  short: readonly string[],
  aliases: readonly string[] = [],
): Row => ({
  code: `gdp-${code}`,
  name: `${name}增加值`,
  english: `Value added of ${english.toLowerCase()}`,
  parent,
  aliases,
  within: { gdp: [name, `${name}增加值`, english, ...short] },
});

/** 国民经济核算. */
export const accounts = indicatorsOf("accounts", { ...flow, frequency: "quarter" }, [
  {
    code: "gdp",
    name: "地区生产总值",
    english: "Gross domestic product",
    aliases: [
      "GDP",
      "生产总值",
      "国内生产总值",
      "地区生产总值(GDP)",
      "国内生产总值(GDP)",
      "地区GDP",
      "gross regional product",
      "GDP总量",
      "不变价GDP增速",
    ],
    headline: 1,
  },
  {
    code: "gdp-constant",
    name: "地区生产总值(不变价)",
    english: "Gross domestic product at constant prices",
    aliases: [
      "不变价地区生产总值",
      "国内生产总值(不变价)",
      "GDP(不变价)",
      "不变价GDP",
      "gdp constant price",
      "gdp constant",
    ],
  },
  part("primary", "gdp", "第一产业", "Primary industry", ["一产", "一产业"], ["一产增加值"]),
  part("secondary", "gdp", "第二产业", "Secondary industry", ["二产", "二产业"], ["二产增加值"]),
  part(
    "tertiary",
    "gdp",
    "第三产业",
    "Tertiary industry",
    ["三产", "三产业", "服务业"],
    ["三产增加值", "服务业增加值", "服务业(第三产业)增加值"],
  ),
  part(
    "agriculture",
    "gdp",
    "农、林、牧、渔业",
    "Agriculture, forestry, animal husbandry and fishery industries",
    ["农林牧渔", "农业", "农林牧渔业(含服务)", "Agriculture, forestry, animal husbandry and fishery"],
    ["农林牧渔增加值", "农业增加值"],
  ),
  // 工业增加值 alone is read as that of industry above size, 制造业增加值 may be either: national accounts must be in sight.
  {
    ...part(
      "industry",
      "gdp-secondary",
      "工业",
      "Industry",
      ["全部工业", "全口径工业"],
      ["全口径工业增加值", "全社会工业增加值"],
    ),
    name: "全部工业增加值",
  },
  { ...part("manufacturing", "gdp-industry", "制造业", "Manufacturing", []), name: "全部制造业增加值" },
  part("construction", "gdp-secondary", "建筑业", "Construction", []),
  part(
    "trade",
    "gdp-tertiary",
    "批发和零售业",
    "Wholesale and retail trades",
    ["批发零售业", "批零业"],
    ["批发零售业增加值"],
  ),
  part("transport", "gdp-tertiary", "交通运输、仓储和邮政业", "Transport, storage and post", [
    "交通运输仓储邮政业",
    "交通运输、仓储及邮政业",
    "交通运输业",
  ]),
  part(
    "hotels",
    "gdp-tertiary",
    "住宿和餐饮业",
    "Hotels and catering services",
    ["住宿餐饮业", "住餐业"],
    ["住宿餐饮业增加值"],
  ),
  part("finance", "gdp-tertiary", "金融业", "Financial intermediation", ["金融", "Finance", "Financial industry"]),
  part("real-estate", "gdp-tertiary", "房地产业", "Real estate", ["房地产"]),
  part(
    "other-services",
    "gdp-tertiary",
    "其他服务业",
    "Other services",
    ["其他行业", "Others", "其它服务业", "其他", "其他服务"],
    ["其他行业增加值", "其它服务业增加值"],
  ),
  part(
    "information",
    "gdp-other-services",
    "信息传输、软件和信息技术服务业",
    "Information transmission, software and information technology",
    [
      "信息传输软件和信息技术服务",
      "Information transmission, software and information technology services",
      "信息传输、计算机服务和软件业",
    ],
  ),
  part("leasing", "gdp-other-services", "租赁和商务服务业", "Leasing and business services", ["租赁商务服务业"]),
  part("research", "gdp-other-services", "科学研究和技术服务业", "Scientific research and technical services", []),
  part(
    "public-facilities",
    "gdp-other-services",
    "水利、环境和公共设施管理业",
    "Water, environment and public facilities",
    [],
  ),
  part("resident-services", "gdp-other-services", "居民服务、修理和其他服务业", "Resident and repair services", []),
  part("education", "gdp-other-services", "教育", "Education", ["教育业"]),
  part("health", "gdp-other-services", "卫生和社会工作", "Health and social work", []),
  part("culture", "gdp-other-services", "文化、体育和娱乐业", "Culture, sports and entertainment", []),
  part(
    "public-administration",
    "gdp-other-services",
    "公共管理、社会保障和社会组织",
    "Public administration and social organisations",
    [],
  ),
  part(
    "for-profit-services",
    "gdp-other-services",
    "营利性服务业",
    "For-profit services",
    ["其他营利性服务业"],
    ["其他营利性服务业增加值"],
  ),
  part(
    "non-profit-services",
    "gdp-other-services",
    "非营利性服务业",
    "Non-profit services",
    ["其他非营利性服务业"],
    ["其他非营利性服务业增加值"],
  ),
  {
    code: "agricultural-output",
    name: "农林牧渔业总产值",
    english: "Gross output of agriculture",
    aliases: ["农业总产值", "农业总产值(现价)", "农林牧渔总产值", "农林牧渔业总产值(现价)", "农林牧渔业现价总产值"],
  },
  {
    code: "gdp-per-head",
    name: "人均地区生产总值",
    english: "GDP per head",
    aliases: ["人均GDP", "人均生产总值", "人均国内生产总值"],
    unit: "元",
    decimals: 0,
    additive: false,
    frequency: "year",
  },
  {
    code: "private-economy",
    name: "民营经济增加值",
    english: "Value added of the private economy",
    aliases: ["民营经济", "非公有制经济增加值", "非公经济增加值", "非公有制经济", "民营经济实现增加值"],
    within: { gdp: ["民营经济", "非公有制经济"] },
  },
  {
    code: "digital-economy",
    name: "数字经济核心产业增加值",
    english: "Value added of core digital industries",
    aliases: ["数字经济增加值", "数字经济核心产业制造业增加值", "数字经济核心产业"],
  },
  {
    code: "strategic-industries",
    name: "战略性新兴产业增加值",
    english: "Value added of strategic emerging industries",
    aliases: [
      "战略性新兴产业",
      "工业战略性新兴产业增加值",
      "战略性新兴产业(制造业)增加值",
      "规上工业战略性新兴产业增加值",
    ],
    within: { "industrial-value-added": ["战略性新兴产业", "战略性新兴服务业", "工业战略性新兴产业"] },
    frequency: "month",
    janFebCombined: true,
  },
  {
    code: "high-tech-industry",
    name: "高新技术产业增加值",
    english: "Value added of new and high technology industries",
    aliases: ["高新技术产业", "规上高新技术产业增加值", "高新技术企业增加值"],
    within: { "industrial-value-added": ["高新技术产业", "高新技术企业"] },
    frequency: "month",
    janFebCombined: true,
  },
  { ...indexRow("keqiang-index", "克强指数", "Keqiang index") },
  {
    ...indexRow("climate-warning", "宏观经济景气预警指数", "Business climate: warning index", [
      "宏观经济景气指数:预警指数",
      "预警指数",
    ]),
  },
  {
    ...indexRow("climate-coincident", "宏观经济景气一致指数", "Business climate: coincident index", [
      "宏观经济景气指数:一致指数",
      "一致指数",
    ]),
  },
  {
    ...indexRow("climate-leading", "宏观经济景气先行指数", "Business climate: leading index", [
      "宏观经济景气指数:先行指数",
      "先行指数",
    ]),
  },
  {
    ...indexRow("climate-lagging", "宏观经济景气滞后指数", "Business climate: lagging index", [
      "宏观经济景气指数:滞后指数",
      "滞后指数",
    ]),
  },
  {
    ...rate,
    code: "tertiary-share",
    name: "第三产业增加值占GDP比重",
    english: "Share of the tertiary industry in GDP",
    aliases: ["服务业增加值占GDP比重", "三产占比", "服务业增加值占地区生产总值比重"],
    frequency: "quarter",
  },
]);

/** A composite index with a value of its own (荣枯线 50, 基期 100), told in points. */
function indexRow(code: string, name: string, english: string, aliases: string[] = []): Row {
  return { ...index, kind: "rate", code, name, english, aliases, unit: "点", decimals: 1, frequency: "month" };
}
