/** A unit without its 万 or 亿: what it measures, how many of the dimension's smallest unit it holds, how else it is written. */
export interface BaseUnit {
  symbol: string;
  dimension: string;
  factor: number;
  /** Other spellings, in half-width (㎡ arrives as m2). */
  spellings?: readonly string[];
}

/** Things counted in a unit of their own, which converts into nothing else. */
const counted = [
  "人次",
  "台",
  "辆",
  "套",
  "件",
  "条",
  "项",
  "只",
  "头",
  "支",
  "张",
  "宗",
  "座",
  "所",
  "次",
  "箱",
  "倍",
  "位",
  "天",
  "小时",
  "岁",
  "艘",
  "双",
  "块",
];

/**
 * The unit table. Only what has one exact factor shares a dimension: 亩 and 平方米 do not (1 亩 is 666.67 square metres),
 * nor do currencies, nor 吨 and 吨标准煤. 家, 户 and 个 all count establishments and projects.
 * @source domain/codes.md 6
 */
export const baseUnits: readonly BaseUnit[] = [
  { symbol: "元", dimension: "yuan", factor: 1, spellings: ["人民币元", "元人民币", "人民币"] },
  { symbol: "美元", dimension: "dollar", factor: 1 },
  { symbol: "欧元", dimension: "euro", factor: 1 },
  { symbol: "港元", dimension: "hong-kong-dollar", factor: 1, spellings: ["港币"] },
  { symbol: "千瓦时", dimension: "electricity", factor: 1, spellings: ["千瓦小时", "千瓦·时", "度", "kWh", "kwh"] },
  { symbol: "兆瓦时", dimension: "electricity", factor: 1000 },
  { symbol: "千瓦", dimension: "power", factor: 1, spellings: ["kW"] },
  { symbol: "兆瓦", dimension: "power", factor: 1000 },
  { symbol: "吨标准煤", dimension: "standard-coal", factor: 1, spellings: ["吨标煤", "吨(标准煤)", "tce"] },
  { symbol: "吨", dimension: "mass", factor: 2000 },
  { symbol: "千克", dimension: "mass", factor: 2, spellings: ["公斤", "kg"] },
  { symbol: "斤", dimension: "mass", factor: 1 },
  { symbol: "公里", dimension: "length", factor: 1000, spellings: ["千米", "km"] },
  { symbol: "米", dimension: "length", factor: 1 },
  { symbol: "平方公里", dimension: "area", factor: 1_000_000, spellings: ["平方千米", "km2"] },
  { symbol: "平方米", dimension: "area", factor: 1, spellings: ["平米", "m2"] },
  { symbol: "公顷", dimension: "land", factor: 15 },
  { symbol: "亩", dimension: "land", factor: 1 },
  { symbol: "立方米", dimension: "volume", factor: 1, spellings: ["方", "m3", "千升"] },
  { symbol: "吨公里", dimension: "freight-turnover", factor: 1, spellings: ["吨·公里"] },
  { symbol: "人公里", dimension: "passenger-turnover", factor: 1, spellings: ["人·公里"] },
  { symbol: "标准箱", dimension: "containers", factor: 1, spellings: ["TEU"] },
  { symbol: "人", dimension: "people", factor: 1, spellings: ["名"] },
  { symbol: "户", dimension: "establishments", factor: 1 },
  { symbol: "家", dimension: "establishments", factor: 1 },
  { symbol: "个", dimension: "establishments", factor: 1 },
  { symbol: "%", dimension: "percent", factor: 10 },
  { symbol: "‰", dimension: "percent", factor: 1 },
  { symbol: "百分点", dimension: "percentage-points", factor: 1, spellings: ["个百分点", "百分点(个)"] },
  { symbol: "指数", dimension: "index", factor: 1 },
  ...counted.map((symbol) => ({ symbol, dimension: symbol, factor: 1 })),
];
