import { findIndustry } from "../industries/names.ts";
import { byIndustry, type Found, resolve } from "./context.ts";
import { indicator } from "./list.ts";

/** Tails of indicators that are published by industry: 煤炭开采和洗选业增加值, 制造业投资, 石油加工业出厂价格. */
const tails: readonly (readonly [RegExp, string])[] = [
  [/增加值$/, "industrial-value-added"],
  [/(?:规模以上|规上)?工业增加值$/, "industrial-value-added"],
  [/总?产值$/, "industrial-output"],
  [/(?:规模以上|规上)?工业总产值$/, "industrial-output"],
  [/(?:主营业务|营业)收入$/, "revenue"],
  [/利润(?:总额)?$/, "profit"],
  [/(?:固定资产|完成)?投资(?:完成额|额)?$/, "fixed-asset-investment"],
  [/用电量?$/, "electricity"],
  [/(?:工业生产者)?出厂价格(?:指数)?$/, "ppi"],
  [/(?:综合)?能(?:源消费量|耗)$/, "energy-consumption"],
  [/(?:工业)?出口交货值$/, "export-delivery-value"],
  [/产能利用率$/, "capacity-utilisation"],
  [/产销率$/, "sales-rate"],
];
/** Growth without a level is said of 规上工业增加值; a level or an index of a section's value added is national accounts. */
const growthOnly = /同比|增长|增速/;

/** An industry, then the tail of an indicator: 煤炭开采和洗选业增加值同比增长. */
export function industryAndTail(words: string, asWritten: string): Found {
  for (const [tail, code] of tails) {
    const head = words.replace(tail, "");
    if (head === words || head.length < 2) continue;
    const trade = head.replace(/^(?:规模以上|规上)(?!工业$)/, "");
    // 汽车出口交货值 is what 汽车制造业 delivers.
    const industry = findIndustry(trade) ?? findIndustry(`${trade}制造业`);
    const of = indicator(code);
    if (!industry || !of) continue;
    const section = code === "industrial-value-added" && industry.level === 1 && /^[BCD]/.test(industry.code);
    return section && !growthOnly.test(asWritten) ? "ambiguous" : byIndustry(of, industry);
  }
  return null;
}

/** Provinces only: 市, 县 and 区 end too many words that are no places (中省工业, 高新区工业). */
const provinces =
  "北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|台湾|香港|澳门";
const placeBefore = new RegExp(`^((?:${provinces})(?:省|市|(?:壮族|回族|维吾尔)?自治区)?)(.{2,})$`);

/** 湖南省一般公共预算收入, 广西生产总值: a name behind a place. */
export function afterPlace(words: string, contexts: readonly string[]): Found {
  const [, place = "", rest = ""] = placeBefore.exec(words) ?? [];
  const named = rest ? resolve(rest, contexts) : null;
  return named && named !== "ambiguous" ? { ...named, place } : null;
}
