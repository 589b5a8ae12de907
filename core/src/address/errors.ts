import { type ErrorEntry, type Fault, fault } from "../errors/index.ts";

export const addressErrors = {
  "address/word-not-understood": {
    status: 422,
    message: { zh: "“{word}”不是地区、指标、时期或口径", en: "“{word}” is no region, indicator, period or measure" },
    remedy: { zh: "{near}", en: "{nearEn}" },
  },
  "address/region-ambiguous": {
    status: 422,
    message: { zh: "“{word}”有多处同名：{near}", en: "“{word}” names several places: {near}" },
    remedy: { zh: "请在前面加上所在的市或省", en: "Put its city or province before it" },
  },
  "address/indicator-ambiguous": {
    status: 422,
    message: { zh: "“{word}”单独用不能确定是哪个指标", en: "“{word}” alone could be several indicators" },
    remedy: { zh: "请写指标全称{near}", en: "Give its full name{near}" },
  },
  "address/two-of-a-kind": {
    status: 422,
    message: { zh: "“{first}”与“{second}”只能取其一", en: "“{first}” and “{second}” cannot both be meant" },
    remedy: { zh: "请删去一个", en: "Leave one out" },
  },
  "address/region-missing": {
    status: 422,
    message: { zh: "没有说是哪个地区", en: "No region is given" },
    remedy: { zh: "请加上地区，如“邵阳市”", en: "Add a region" },
  },
  "address/indicator-missing": {
    status: 422,
    message: { zh: "没有说是哪个指标", en: "No indicator is given" },
    remedy: { zh: "请加上指标，如“规上工业增加值”", en: "Add an indicator" },
  },
  "address/month-missing": {
    status: 422,
    message: { zh: "没有说是哪个月", en: "No month is given" },
    remedy: { zh: "请加上时期，如“2025年3月”", en: "Add a month such as 2025年3月" },
  },
  "address/period-not-kept": {
    status: 422,
    message: { zh: "“{word}”不是能查询的时期", en: "“{word}” is no period that is kept" },
    remedy: {
      zh: "请用月、累计、季度、上半年或全年",
      en: "Use a month, the year to date, a quarter, a half or a year",
    },
  },
  "address/not-the-level-above": {
    status: 422,
    message: {
      zh: "“{word}”与{region}不符：上一级是{parent}",
      en: "“{word}” does not fit {region}: above it is {parent}",
    },
    remedy: { zh: "请改用“较上级”", en: "Use 较上级" },
  },
  "address/not-canonical": {
    status: 422,
    message: { zh: "地址“{text}”中的“{part}”有误", en: "“{part}” is wrong in the address “{text}”" },
    remedy: {
      zh: "形如 430500.gdp.202503.ytd.yoy",
      en: "It looks like 430500.gdp.202503.ytd.yoy",
    },
  },
  "address/too-long": {
    status: 422,
    message: { zh: "地址超过 {limit} 个字", en: "The address is longer than {limit} characters" },
    remedy: { zh: "一次只写一个数的地址", en: "Name one number at a time" },
  },
  "address/filter-unknown": {
    status: 422,
    message: { zh: "筛选“{word}”有误", en: "The filter “{word}” is wrong" },
    remedy: {
      zh: "可用：行业=国民经济行业代码或名称，规模=大型、中型、小型、微型，企业=统一社会信用代码",
      en: "Use industry= with a GB/T 4754 code, size= with large, medium, small or micro, enterprise= with a credit code",
    },
  },
} as const satisfies Record<`address/${string}`, ErrorEntry>;

export const addressFault = (
  code: keyof typeof addressErrors,
  details: Record<string, string | number> = {},
  field?: string,
): Fault => fault(addressErrors, code, details, field === undefined ? undefined : { field });
