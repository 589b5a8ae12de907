import type { Indicator } from "../../catalogue/index.ts";

/**
 * The kinds in which indicators are spoken of. Prices 上涨 and rates 上升 where amounts 增长; a loss and a deficit have words of their own.
 * @source domain/statistics.md 3.1, domain/documents.md 6
 */
export type MannerKind =
  | "amount" // 总产值、税收收入: completed over a period
  | "measured" // 用电量、人均收入: it is what it is, nobody completes it
  | "growth" // 规上工业增加值: published as growth only
  | "balance" // 存款余额: stands at the end of a period
  | "count" // 企业单位数、存栏: stands there too, and is no 余额
  | "price" // 居民消费价格
  | "share" // 产销率、占比: better when higher
  | "burden" // 失业率、资产负债率: better when lower, or neither
  | "ratio" // 劳动生产率、周转天数: a ratio that is no percentage
  | "diffusion" // PMI: points around the line between growth and decline (荣枯线)
  | "profit" // 利润总额
  | "trade-balance"; // 贸易差额

/** What one indicator is called by, and how its changes are told. */
export interface Manner {
  kind: MannerKind;
  /** 增长 and 下降, 上涨 and 下降, 上升 and 下降. */
  up: string;
  down: string;
  /** Speed of a rise: 加快 and 回落, 涨幅扩大 and 涨幅回落. */
  faster: string;
  slower: string;
  /** 由降转增, 由增转降. */
  toRise: string;
  toFall: string;
  upEn: string;
  downEn: string;
}

const said = (
  up: string,
  down: string,
  [faster, slower]: readonly [string, string],
  rise: string,
  [upEn, downEn]: readonly [string, string],
): Omit<Manner, "kind"> => ({
  ...{ up, down, faster, slower, upEn, downEn },
  toRise: `由降转${rise}`,
  toFall: `由${rise}转降`,
});

const growing = said("增长", "下降", ["加快", "回落"], "增", ["up", "down"]);
const rising = said("上升", "下降", ["升幅扩大", "升幅收窄"], "升", ["up", "down"]);

/** The one table of how changes are told, by kind. */
export const manners: Readonly<Record<MannerKind, Omit<Manner, "kind">>> = {
  amount: growing,
  measured: growing,
  growth: growing,
  balance: growing,
  count: growing,
  profit: growing,
  "trade-balance": said("扩大", "收窄", ["加快", "回落"], "增", ["wider", "narrower"]),
  price: said("上涨", "下降", ["涨幅扩大", "涨幅回落"], "涨", ["up", "down"]),
  share: said("提高", "下降", ["升幅扩大", "升幅收窄"], "升", ["up", "down"]),
  burden: rising,
  ratio: rising,
  diffusion: rising,
};

/** Groups whose amounts somebody brings about: they are completed (完成); what is consumed, earned a head or counted is not. */
const achieved: ReadonlySet<string> = new Set([
  "accounts",
  "agriculture",
  "industry",
  "investment",
  "trade",
  "openness",
  "fiscal",
  "transport",
]);

/** Points of a diffusion or climate index; they are written without a unit. */
export const INDEX_UNIT = "指数";

/** What of an indicator tells how it is spoken of. */
export type Spoken = Pick<Indicator, "code" | "name" | "unit" | "good"> & { kind: string; group: string };

function kindOf({ name, kind, unit, group, good }: Spoken): MannerKind {
  if (group === "prices" || /(?:均价|价格)$/u.test(name)) return "price";
  if (kind === "index") return "growth";
  if (unit === INDEX_UNIT) return "diffusion";
  if (kind === "rate") return unit !== "%" && unit !== "‰" ? "ratio" : good === "up" ? "share" : "burden";
  if (kind === "stock") return group === "finance" ? "balance" : "count";
  if (/差额/u.test(name)) return "trade-balance";
  if (/利润/u.test(name)) return "profit";
  return achieved.has(group) && unit !== "元" && good !== "down" ? "amount" : "measured";
}

/** How one indicator is spoken of: 居民消费价格指数 上涨, 城镇调查失业率 上升. */
export function mannerOf(indicator: Spoken): Manner {
  const kind = kindOf(indicator);
  return { kind, ...manners[kind] };
}

/** How amounts are told where nothing is said of the indicator. */
export const usualManner: Manner = { kind: "amount", ...manners.amount };

/** Only purchasing managers' indices have the line of 50 between growth and decline. */
export const hasWaterline = ({ code, unit, name }: Spoken): boolean =>
  unit === INDEX_UNIT && (/^pmi/u.test(code) || /采购经理|商务活动|PMI/u.test(name));
/** 荣枯线. */
export const WATERLINE = 50;

/** What is told of the indicator: a price index's growth is that of the prices; a balance is called one (住户存款余额). */
export function subjectName(indicator: Spoken): string {
  const name = indicator.name
    .replace(/\((美元|人民币)\)$/u, "（按$1计）")
    .replaceAll("(", "（")
    .replaceAll(")", "）")
    .replaceAll(":", "：");
  switch (kindOf(indicator)) {
    case "price":
      return name.replace(/(?<=价格)指数$/u, "");
    case "balance":
      return /余额|总额|货币/u.test(name) ? name : `${name}余额`;
    default:
      return name;
  }
}
