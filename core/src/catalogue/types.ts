/**
 * GB/T 2260 code as an integer (邵阳市 430500). 0 is the nation. Own codes live in ranges the standard leaves free:
 * county digits 91-98 for zones and parks of a prefecture, 99 for its 本级, and pp0091-pp0099 for areas that cut across
 * a province's prefectures (长株潭地区). Whatever the kind, a region's code lies inside its parent's code range.
 */
export type RegionCode = number & { readonly __region: true };

export type RegionLevel = "nation" | "province" | "prefecture" | "county";
/** `area` overlaps its siblings and is never summed or ranked with them; `aggregate` is 市辖区 or 本级 likewise. */
export type RegionKind = "unit" | "zone" | "area" | "aggregate";

export interface Region {
  code: RegionCode;
  name: string;
  /** As bulletins print it: 双清, 城步. Two-character counties keep their suffix (邵阳县). */
  shortName: string;
  parent: RegionCode | null;
  level: RegionLevel;
  kind: RegionKind;
  /** Former names and spellings, e.g. 邵东县 for 邵东市. */
  aliases: readonly string[];
  /** 虚构: of the demo's 示范市; screens say so. */
  madeUp?: true;
}

export type IndicatorKind = "flow" | "stock" | "index" | "rate";

/** One thing that is counted (指标). `source domain/codes.md 6`: code, name, unit, period type, direction, decimals. */
export interface Indicator {
  code: string;
  name: string;
  english: string;
  /** Other names that mean this indicator wherever they stand. */
  aliases: readonly string[];
  /**
   * Names that mean this indicator only inside a table or row tree about another one or about a group of them:
   * { gdp: ["工业"], products: ["水泥"] }. `within` an indicator holds within its parts as well.
   */
  within?: Readonly<Record<string, readonly string[]>>;
  /** Canonical unit of the level; other units of the dimension are converted on read. Empty for `index` (growth only). */
  unit: string;
  kind: IndicatorKind;
  good: "up" | "down" | "none";
  frequency: "month" | "quarter" | "year";
  /** January and February are one period: no figure for January, none for the single month of February. */
  janFebCombined: boolean;
  /** Decimals of the level when worded; rates always have one. */
  decimals: number;
  /** `aggregated`: enterprises' reports sum up to it where they are collected here; a published figure still wins. */
  source: "reported" | "aggregated" | "derived";
  /** The whole of which this is a 其中 part, where parts of one parent are of one unit. */
  parent?: string;
  /**
   * What the published growth stands on. `levels`: it is the ratio of the published levels. `comparable`: constant prices or the
   * same set of reporting units, so that the levels of two years must not be divided (domain/statistics.md 4).
   */
  growth: "levels" | "comparable";
  /** Levels of the counties may be added up and shared out. */
  additive: boolean;
  /** May be broken down by GB/T 4754 (行业=C26): at section or at division level. */
  industries?: "section" | "division";
  group: IndicatorGroup;
  /** The same thing in the other currency: another level and another growth, so another indicator (出口, 亿元 and 亿美元). */
  otherCurrency?: string;
  /** Published as growth only: an amount under the same words is that of this indicator (工业增加值 in 亿元 is all industry's). */
  amountIn?: string;
  /** Order on the overview; absent: not a headline. */
  headline?: number;
}

export type IndicatorGroup =
  | "accounts"
  | "agriculture"
  | "industry"
  | "efficiency"
  | "investment"
  | "trade"
  | "openness"
  | "prices"
  | "property"
  | "fiscal"
  | "finance"
  | "income"
  | "energy"
  | "transport"
  | "services"
  | "population"
  | "products";

/**
 * GB/T 4754-2017. Codes carry their section: C, C26, C261, C2611. BCD is all industry (工业); other codes of level 0 are
 * derived groups (HITECH 高技术制造业), which overlap and are never added up.
 */
export interface Industry {
  code: string;
  name: string;
  level: 0 | 1 | 2 | 3 | 4;
  parent: string | null;
}
