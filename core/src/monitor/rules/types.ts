import type { RegionCode } from "../../catalogue/index.ts";
import type { Month } from "../../period/index.ts";

/**
 * A figure in words of the address grammar, without region and month, which come from what the rule is run over:
 * 规上工业增加值 累计 同比, or 规上工业总产值 累计 同比 行业=C26.
 */
export type FigureWords = string;

/**
 * What must be so of a region's figure in a month. Every threshold is in the figure's own unit. What is the bad side follows the
 * indicator: of one that had better be low, rising is worse.
 */
export type Condition =
  /** 低于 0, 高于 3. */
  | { kind: "compare"; figure: FigureWords; op: "<" | "<=" | ">" | ">="; value: number }
  /** 比目标差 1 个百分点以上 (of an amount: percent of the target). */
  | { kind: "below-target"; figure: FigureWords; by: number }
  /** 欠序时进度, 欠季节进度 by so many points. */
  | { kind: "behind-path"; figure: FigureWords; path: "time" | "season"; by: number }
  /** 连续 n 期回落: each period worse than the one before, and by so much in all. Rules stored before 0.4 have no least size. */
  | { kind: "falls"; figure: FigureWords; periods: number; by?: number }
  /** 三个月趋势: over so many periods it got worse by so much in all. */
  | { kind: "trend"; figure: FigureWords; periods: number; by: number }
  /** 由正转负: below zero by so much, and not yet so for a whole year. */
  | { kind: "turns-negative"; figure: FigureWords; by?: number }
  /** 低于全省、全市、全国 by so many points. */
  | { kind: "behind"; figure: FigureWords; whom: "parent" | "nation"; by: number }
  /** 位次后退 n 位以上, against the period before in the year, or last year's same months. */
  | { kind: "rank-lost"; figure: FigureWords; places: number }
  /** 位次居后 n 位. */
  | { kind: "rank-last"; figure: FigureWords; places: number }
  /** n 个以上县市区下降, or at least so many percent of them. */
  | { kind: "children-fall"; figure: FigureWords; share: number }
  /** 拉低上级 so many points or more. */
  | { kind: "drags"; figure: FigureWords; by: number }
  /** 异常: robust z against its own history beyond the limit, to the bad side. */
  | { kind: "outlier"; figure: FigureWords; limit: number }
  /** 预测完不成: odds of attainment below so many percent. */
  | { kind: "forecast-misses"; figure: FigureWords; odds: number }
  /** 后续需增 above the best growth of so many months: the target is hardly in reach. */
  | { kind: "out-of-reach"; figure: FigureWords; months: number }
  /** 应有未有: no figure although the period before, or the peers, have one. */
  | { kind: "missing"; figure: FigureWords }
  /** 背离: two growths differ by more than the limit, or half of it with opposite signs. @source domain/monitoring.md 5.4 */
  | { kind: "mismatch"; figure: FigureWords; other: FigureWords; limit: number }
  /** 灯: the state light is one of these (1 蓝 … 5 红). */
  | { kind: "light"; figure: FigureWords; lights: number[] }
  /** 县市区扩散指数 below so many points; 50 is balance. @source domain/monitoring.md 3 */
  | { kind: "diffusion"; figure: FigureWords; below: number }
  /** 停产企业 are at least so many percent of those that reported. @source domain/monitoring.md 5.2 */
  | { kind: "halted"; figure: FigureWords; share: number }
  /** 修订 of the period before beyond so many times the usual revision. @source domain/monitoring.md 7 */
  | { kind: "revised"; figure: FigureWords; times: number };

export type ConditionKind = Condition["kind"];

/** 蓝 黄 橙 红, by urgency; not the state lights, where red is overheated. */
export type Severity = 1 | 2 | 3 | 4;

/** A warning rule (预警规则) as people declare it. All conditions must hold. */
export interface WarningRule {
  /** Lower-case letters, digits and hyphens; its name in addresses and links. */
  code: string;
  name: string;
  conditions: Condition[];
  scope: {
    /** The home region itself, its counties, or both. */
    of: "self" | "children" | "both";
    /** Only these of them; empty: all. */
    regions: RegionCode[];
  };
  /** The one responsible unit (牵头单位), e.g. 市工业和信息化局. */
  owner: string;
  severity: Severity;
  /** After so many periods standing it becomes this severity. */
  worsens: { periods: number; to: Severity } | null;
  /**
   * Raised after so many periods in a row (red at once), cleared after so many good ones in a row. A period without a figure is
   * neither. @source domain/monitoring.md 4
   */
  raiseAfter: number;
  clearAfter: number;
  /** After it cleared or was dismissed, it is not raised again for so many months. */
  rearmMonths: number;
  /** Why one watches this, for who reads the warning. */
  note: string;
}

/** One time that a rule was raised in the trial. */
export interface Episode {
  region: RegionCode;
  raised: Month;
  cleared: Month | null;
  address: string;
  value: number | null;
  /** Whether what it warned of came: null while it cannot be said yet. */
  followed: boolean | null;
  /** Months from raising until it came; null where it did not. */
  leadMonths: number | null;
}

/** What a rule would have said over all history (试运行). */
export interface Trial {
  from: Month;
  to: Month;
  months: { month: Month; raised: number; standing: number }[];
  episodes: Episode[];
  raised: number;
  followed: number;
  inVain: number;
  undecided: number;
  /** Raised in a month of those in which anything could be judged. */
  perMonth: number;
  medianLeadMonths: number | null;
  /** What counts as having come, in words. */
  outcome: string;
  /** Region-months in which the rule could be judged, and in which its conditions held. */
  judged: number;
  held: number;
  /** Never or always fires, cannot be judged …: said at once. */
  remarks: string[];
}

/** How a shipped rule did where it was tried before it was shipped; parts in percent, null where nothing could be judged. */
export interface ShippedTrial extends Pick<Trial, "raised" | "followed" | "inVain" | "perMonth"> {
  /** What "is behind its superior today" alone would have told. */
  behindPct: number | null;
  /** What any region and month would have told. */
  usualPct: number | null;
}

/** A figure as it stood when the rules were run. */
export interface SaidFigure {
  address: string;
  text: string;
}

/** What a warning keeps besides its sentence. */
export interface WarningDetail {
  /** First period in a row in which the conditions held, and how many they were. */
  since: Month;
  periods: number;
  /** What each condition looked at. */
  facts: (SaidFigure & { condition: string })[];
  /** Top negative pulls, by address: counties, trades or enterprises. */
  drivers: (SaidFigure & { name: string })[];
  /** As the newest run found it: a warning that goes on standing is told by the newest figures. */
  latest: {
    month: Month;
    address: string;
    value: number | null;
    sentence: string;
    /** What the sentence says after place, figure and period; warnings stored before 0.4 do not have it apart. */
    rest?: string;
    /** The newest figures are good, though not yet for so many periods that it is over. */
    isEasing?: boolean;
  };
}
