/** What a column of a data file is for. `value` is what remains. */
export type Role =
  | "period"
  | "publication"
  | "year"
  | "month-of-year"
  | "region-code"
  | "region"
  | "indicator"
  | "indicator-as-published"
  | "industry-code"
  | "industry"
  | "measure"
  | "unit"
  | "context"
  | "enterprise"
  | "code"
  | "remark"
  | "value";

const places = "region|area|county|city|province|prefecture|district|place|municipality";
const placesZh =
  "地区|区域|行政区划?|区划|县\\(?市\\)?\\(?区\\)?|县\\(市、区\\)|县市区|县区|区县|市县|市州|州市|地市|城市|省份|省市|省|市|县";

/** Tried in this order; names in lower case, blanks and hyphens as underscores. Whole names only: `index_month` is a value. */
const patterns: readonly (readonly [Role, RegExp])[] = [
  [
    "publication",
    /^(?:bulletin|publish(?:ed)?|publication|release|report(?:ing)?)_?(?:month|date|period|quarter|time)$|^(?:发布|公布|公报|通报|上报)(?:月份?|期|日期|时间)$/,
  ],
  [
    "period",
    /^(?:data_|stat_|ref_)?(?:period|date|time|quarter|year_?month|yyyymm|ym)$|^data_month$|^(?:数据|统计|所属|报告)?(?:期间|时期|日期|时间|年月|月度|季度|期别)$|^(?:数据|统计|所属|报告)(?:月份?|期)$/,
  ],
  ["month-of-year", /^(?:month|mon|月份?|期)$/],
  ["year", /^(?:year|yyyy|年份?|年度)$/],
  [
    "enterprise",
    /stock|ticker|compan|enterprise|firm(?:_|$)|uscc|^(?:企业|公司|股票|证券|单位详细).*|统一社会信用代码|组织机构代码|法人/,
  ],
  [
    "region-code",
    new RegExp(`^(?:${places})_?(?:code|id)$|^(?:ad|gb|geo)_?code$|^(?:${placesZh})(?:代码|编码|码)$|^行政区划代码$`),
  ],
  ["region", new RegExp(`^(?:${places})(?:_?name)?(?:_zh|_cn)?$|^(?:${placesZh})(?:名称?|别)?$`)],
  ["industry-code", /^(?:industry|sector|trade|nace|gbt?4754)_?(?:code|id)$|^(?:行业|产业|门类)(?:代码|编码)$/],
  [
    "industry",
    /^(?:industry|sector|trade)(?:_?name)?(?:_zh|_cn)?(?:_as_published)?$|^(?:行业|产业|门类)(?:名称|类别|分类)?$/,
  ],
  ["indicator-as-published", /^(?:indicator|item|series)_(?:as_published|original|raw)$|^(?:原|发布)指标名?称?$/],
  [
    "indicator",
    /^(?:indicator|item|series|variable|metric|subject|category|product|row|label)(?:_?name)?(?:_zh|_cn|_en)?$|^name$|^(?:统计)?(?:指标|项目|品种|产品|类别|分类|名称|税种|科目)(?:名称)?$/,
  ],
  [
    "measure",
    /^(?:measure|value_?type|data_?type|statistic|stat_?type|kind|type)$|^(?:口径|统计口径|指标口径|数据类型|数值类型|值类型|度量|计算口径|数据口径)$/,
  ],
  ["unit", /^units?$|^(?:计量|指标|数据)?单位$/],
  [
    "context",
    /^(?:table|sheet|group|dataset|section|topic|title)(?:_?(?:name|title))?$|^(?:表|表名|表格|表名称|分组|专题|板块|专业)$/,
  ],
  [
    "remark",
    /^(?:flags?|remarks?|notes?|comments?|source|(?:original_)?publisher|link|url|column_titles.*|备注|说明|注|来源|数据来源|资料来源|发布机构)$/,
  ],
  [
    "code",
    /(?:^|_)(?:code|id|no|idx|depth|order|sort|seq)$|^(?:序号|编号|行号|行次|代码|编码|层级|排序号|顺序)$|(?:代码|编码)$/,
  ],
];

export const plainName = (name: string): string =>
  name
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");

export const roleOf = (name: string): Role =>
  patterns.find(([, pattern]) => pattern.test(plainName(name)))?.[0] ?? "value";
