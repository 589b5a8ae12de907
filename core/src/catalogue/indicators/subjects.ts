import type { IndicatorGroup } from "../types.ts";
import { wordKey } from "../words.ts";

/** Titles that announce a table of several indicators, by the group in which short row names have their meaning. */
const titles: Partial<Record<IndicatorGroup, readonly string[]>> = {
  industry: ["工业", "工业经济", "工业生产", "规上工业", "规上工业生产", "工业生产主要指标", "规上工业主要指标"],
  efficiency: [
    "工业经济效益",
    "规上工业经济效益",
    "规上工业经济效益指标",
    "工业企业",
    "规上工业企业",
    "规上工业企业经济效益",
    "工业企业经济效益",
    "工业效益",
    "经济效益",
    "规上工业企业主要经济指标",
    "规上工业企业财务",
    "规上工业企业效益",
  ],
  investment: ["投资", "固定资产投资和房地产", "城镇固定资产投资", "城镇固定生产投资"],
  trade: ["消费", "国内贸易", "贸易", "消费品市场"],
  openness: [
    "进出口、外资",
    "对外经济",
    "外经外贸",
    "对外贸易",
    "外贸",
    "利用外资",
    "招商引资",
    "外贸外资",
    "对外经济贸易",
  ],
  prices: ["价格", "物价", "价格指数", "物价指数", "各类价格指数"],
  property: [
    "房地产",
    "房地产开发",
    "房地产开发和销售",
    "商品房销售",
    "商品房销售、施工面积",
    "房地产开发与销售",
    "房地产市场",
  ],
  fiscal: ["财政", "财政收支", "财政收入", "财政金融", "一般公共预算收支", "地方一般公共预算收支", "公共财政收支"],
  finance: [
    "金融",
    "金融机构存贷款",
    "金融机构本外币存贷款余额",
    "金融机构人民币存贷款余额",
    "金融机构人民币信贷收支",
    "金融机构存贷款余额",
    "存贷款余额",
    "存贷款",
  ],
  income: ["城乡居民收支", "居民收支", "居民收入", "城乡居民收入", "人民生活", "居民收入和消费支出"],
  energy: ["能源", "用电", "电力", "能耗", "能源消费", "能源生产与消费"],
  transport: ["交通", "交通运输", "交通邮电", "运输", "交通运输邮电", "运输邮电", "交通运输和邮电业务"],
  services: ["服务业", "规上服务业", "规上服务业主要指标", "服务业主要指标", "服务业企业", "规上服务业企业"],
  agriculture: ["农业", "农业生产", "农林牧渔业", "农村经济", "主要农产品产量", "畜牧业生产", "农业经济"],
  population: ["人口", "就业", "就业和社会保障", "人口和就业", "劳动就业"],
  products: [
    "产量",
    "工业产品产量",
    "主要工业产品产量",
    "规上工业产品产量",
    "规上工业主要产品产量",
    "主要产品产量",
    "工业主要产品产量",
    "产品产量",
  ],
  accounts: ["国民经济核算", "核算", "宏观经济", "国民经济"],
};

export const subjects: ReadonlyMap<string, IndicatorGroup> = new Map(
  Object.entries(titles).flatMap(([group, words]) =>
    words.map((word) => [wordKey(word), group as IndicatorGroup] as const),
  ),
);
