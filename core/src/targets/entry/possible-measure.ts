import { type Indicator, parentOf, type Region, regionsOf } from "../../catalogue/index.ts";
import { isOfForms, type TargetMeasure } from "../../figures/index.ts";

/** Why a measure cannot be promised, in both languages. */
export interface Why {
  zh: string;
  en: string;
}

const noLevel: Why = { zh: "只公布增速，没有总量", en: "only its growth is published, there is no level" };
const noSuperior: Why = { zh: "全国没有上级", en: "the nation has no superior" };
const noPeers: Why = { zh: "该地区不参加排位", en: "this region is not ranked" };
const notAdditive: Why = { zh: "各地的数不能相加，没有占比", en: "regions do not add up, there is no share" };
const noBalance: Why = { zh: "只有余额类指标有比年初增减", en: "only balances have a change since the year's start" };
const noParts: Why = { zh: "该地区没有下辖地区", en: "this region has no regions below it" };
const noReports: Why = { zh: "不是按企业报表汇总的指标", en: "it is not summed up from enterprises' reports" };

const hasNoLevel = ({ kind, unit }: Indicator) => kind === "index" && unit === "";
const isTop = ({ parent }: Region) => parent === null;

/** Regions among which one is ranked. */
export const peerCount = ({ code, kind }: Region): number => {
  const parent = parentOf(code);
  return parent && kind === "unit" ? regionsOf(parent.code).length : 0;
};

type Check = (indicator: Indicator, region: Region) => Why | null;
const unranked = (region: Region): Why | null =>
  isTop(region) ? noSuperior : peerCount(region) === 0 ? noPeers : null;

const checks: Readonly<Record<TargetMeasure, Check>> = {
  yoy: () => null,
  level: (indicator) => (hasNoLevel(indicator) ? noLevel : null),
  rank: (_, region) => unranked(region),
  "level-rank": (indicator, region) => (hasNoLevel(indicator) ? noLevel : unranked(region)),
  "vs-parent": (_, region) => (isTop(region) ? noSuperior : null),
  "vs-nation": (_, region) => (isTop(region) ? noSuperior : null),
  share: ({ additive }, region) => (!additive ? notAdditive : isTop(region) ? noSuperior : null),
  "from-year-start": ({ kind }) => (kind === "stock" ? null : noBalance),
  "up-face": (_, region) => (regionsOf(region.code).length === 0 ? noParts : null),
  firms: (indicator) => (isOfForms(indicator) ? null : noReports),
};

/** Why nobody can promise this of the indicator in the region; null where one can. */
export const whyImpossible = (measure: TargetMeasure, indicator: Indicator, region: Region): Why | null =>
  checks[measure](indicator, region);
