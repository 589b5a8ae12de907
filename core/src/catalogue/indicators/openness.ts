import { flow, indicatorsOf, type Row } from "./define.ts";

interface Names {
  aliases?: readonly string[];
  within?: Readonly<Record<string, readonly string[]>>;
  parent?: string;
  headline?: number;
}

/** Trade in yuan and the same in dollars: two indicators, as level and growth differ. */
const trade = (
  code: string,
  name: string,
  english: string,
  { aliases = [], within, parent, headline }: Names = {},
): Row[] => [
  {
    code,
    name,
    english,
    aliases,
    otherCurrency: `${code}-usd`,
    ...(within ? { within } : {}),
    ...(parent ? { parent } : {}),
    ...(headline ? { headline } : {}),
  },
  {
    code: `${code}-usd`,
    name: `${name}(美元)`,
    english: `${english} in US dollars`,
    aliases: [`${name}(美元计价)`, `${name}:美元`, `按美元计${name}`],
    unit: "亿美元",
    otherCurrency: code,
    ...(parent ? { parent: `${parent}-usd` } : {}),
  },
];

/** Foreign funds are reported in dollars as a rule, of late in yuan. */
const funds = (code: string, name: string, english: string, { aliases = [], within, parent }: Names = {}): Row[] => [
  {
    code,
    name,
    english,
    aliases,
    unit: "万美元",
    decimals: 0,
    otherCurrency: `${code}-cny`,
    ...(within ? { within } : {}),
    ...(parent ? { parent } : {}),
  },
  {
    code: `${code}-cny`,
    name: `${name}(人民币)`,
    english: `${english} in yuan`,
    aliases: [`${name}:人民币`],
    otherCurrency: code,
    ...(parent ? { parent: `${parent}-cny` } : {}),
  },
];

/** Kinds of trade, traders and partners; each is told of trade as a whole and of exports. */
const kinds: readonly (readonly [string, string, string, ...string[]])[] = [
  ["general", "一般贸易", "general trade"],
  ["processing", "加工贸易", "processing trade"],
  ["bonded", "保税物流", "bonded logistics", "保税物流贸易"],
  ["private", "民营企业", "private enterprises", "私营企业", "民营"],
  ["state", "国有企业", "state enterprises"],
  ["foreign", "外商投资企业", "foreign-funded enterprises", "外资企业", "三资企业"],
  ["cross-border", "跨境电商", "cross-border e-commerce", "跨境电子商务"],
  [
    "belt-road",
    "对“一带一路”共建国家",
    "Belt and Road countries",
    "一带一路沿线国家",
    "共建“一带一路”国家",
    "对一带一路沿线国家",
  ],
  ["asean", "对东盟", "ASEAN", "东盟"],
  ["eu", "对欧盟", "the European Union", "欧盟"],
  ["us", "对美国", "the United States", "美国"],
  ["rcep", "对RCEP成员国", "RCEP members", "RCEP"],
];

/** A part of one direction of trade: 一般贸易 below it, 一般贸易出口 everywhere. */
const partOf =
  (whole: string, prefix: string, direction: string, told: string) =>
  ([code, name, english, ...others]: readonly [string, string, string, ...string[]]): Row[] =>
    trade(`${prefix}-${code}`, name + direction, `${told} of ${english}`, {
      aliases: [`${name}${direction}总额`, `${name}${direction}额`],
      within: { [whole]: [name, ...others] },
      parent: whole,
    });
const exported = partOf("exports", "exports", "出口", "Exports");

/** 对外经济: customs trade, foreign and domestic capital. */
export const openness = indicatorsOf("openness", flow, [
  ...trade("imports-exports", "进出口总额", "Imports and exports", {
    aliases: [
      "进出口",
      "进出口总值",
      "外贸进出口",
      "外贸进出口总额",
      "货物进出口总额",
      "进出口金额",
      "进出口额",
      "海关进出口总额",
      "外贸进出口总值",
      "货物进出口",
      "进出口贸易总额",
      "外贸进出口额",
      "货物贸易进出口总额",
    ],
    headline: 7,
  }),
  ...trade("exports", "出口总额", "Exports", {
    aliases: [
      "出口",
      "出口额",
      "出口总值",
      "外贸出口",
      "出口金额",
      "货物出口",
      "货物出口总额",
      "海关出口总额",
      "外贸出口总额",
      "外贸出口额",
    ],
    within: { "imports-exports": ["出口", "出口额"] },
    parent: "imports-exports",
  }),
  ...trade("imports", "进口总额", "Imports", {
    aliases: ["进口", "进口额", "进口总值", "外贸进口", "进口金额", "货物进口", "货物进口总额", "外贸进口额"],
    within: { "imports-exports": ["进口", "进口额"] },
    parent: "imports-exports",
  }),
  ...trade("trade-balance", "贸易差额", "Trade balance", { aliases: ["贸易顺差", "进出口差额", "顺差"] }),
  ...kinds.flatMap(partOf("imports-exports", "trade", "进出口", "Trade")),
  ...kinds.flatMap(exported),
  ...exported(["electromechanical", "机电产品", "electromechanical products"]),
  ...exported(["high-tech", "高新技术产品", "high-technology products"]),
  ...exported(["labour-intensive", "劳动密集型产品", "labour-intensive products"]),
  ...exported(["farm", "农产品", "farm products"]),
  ...funds("foreign-capital", "实际使用外资", "Foreign capital actually used", {
    aliases: [
      "实际利用外资",
      "外资",
      "实际使用外资金额",
      "实际利用外资金额",
      "实际到位外资",
      "利用外资总额",
      "全口径实际利用外资",
      "利用外资额",
    ],
    within: { openness: ["实际到位资金(外资)"] },
  }),
  ...funds("foreign-direct-investment", "外商直接投资", "Foreign direct investment", {
    aliases: [
      "FDI",
      "实际使用外商直接投资",
      "外商直接投资额",
      "实际利用外商直接投资",
      "外商直接投资(FDI)",
      "直接利用外资",
    ],
    parent: "foreign-capital",
  }),
  ...funds("foreign-capital-contracted", "合同外资", "Contracted foreign capital", {
    aliases: ["合同利用外资", "合同外资金额", "合同利用外资额", "新签合同外资"],
  }),
  {
    code: "foreign-enterprises-new",
    name: "新设外商投资企业数",
    english: "Newly established foreign-funded enterprises",
    aliases: [
      "新设外商投资企业",
      "新批外商投资企业",
      "新设立外商投资企业",
      "新设外资企业",
      "新批外资项目",
      "批准外商投资项目",
    ],
    unit: "家",
    decimals: 0,
  },
  {
    code: "domestic-capital",
    name: "实际到位内资",
    english: "Domestic capital from outside in place",
    aliases: [
      "内资",
      "引进内资",
      "实际利用内资",
      "省外境内资金",
      "实际到位境内省外资金",
      "市外境内资金",
      "利用内资",
      "引进省外资金",
      "实际到位省外资金",
      "引进境内省外资金",
      "实际引进内资",
      "利用省外资金",
      "省外到位资金",
      "国内省外到位资金",
    ],
  },
  {
    code: "investment-promotion",
    name: "招商引资到位资金",
    english: "Funds in place from investment promotion",
    aliases: ["招商引资实际到位资金", "招商引资到位资金额", "招商引资到位额"],
  },
  {
    code: "overseas-contracting",
    name: "对外承包工程营业额",
    english: "Turnover of contracted projects abroad",
    aliases: ["对外承包工程完成营业额", "对外承包工程劳务合作营业额"],
    unit: "万美元",
    decimals: 0,
  },
  {
    code: "overseas-investment",
    name: "对外直接投资",
    english: "Direct investment abroad",
    aliases: ["对外实际投资额", "境外投资额"],
    unit: "万美元",
    decimals: 0,
  },
]);
