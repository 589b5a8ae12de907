import type { Measure } from "../address/types.ts";
import type { FormCode } from "../collect/forms/index.ts";
import type { SignTurn } from "./measures/profit-growth.ts";

/** Why a figure is absent. The reason travels to the screen; absence is never 0 and never "". */
export type MissingReason =
  | "not-published" // nothing for this address in the store
  | "jan-feb-combined" // January, or the single month of February, of an indicator counted for 1-2月 together
  | "base-not-positive" // growth on a base of zero or less
  | "turned-negative" // an amount above zero that fell below it: 由盈转亏 is no rate
  | "not-comparable" // the levels of two years stand on different bases and must not be divided
  | "base-missing" // last year's value is not known
  | "total-unchanged" // contribution to a total that did not change (or hardly)
  | "not-additive" // shares and pulls of something that cannot be added up
  | "no-peers" // rank without siblings
  | "few-peers" // rank where most siblings have no figure
  | "other-peers" // move between two ranks that were not taken among the same siblings
  | "parent-missing" // the parent's or the nation's figure is not known
  | "no-reports" // enterprises' reports that give such a sum
  | "still-reporting" // a month between two cumulative sums of which one still lacks enterprises
  | "cumulative-falls" // a year to date below that of the period before: one of the two is wrong
  | "cumulative-jumps" // … or so far above it that one of the two must be wrong
  | "no-target" // nothing is promised of it
  | "no-number" // the target has no number yet: the superior's is not known
  | "not-cumulative" // what is promised does not add up month by month: no progress, no rest to be had
  | "too-short" // too few periods for a forecast or a seasonal adjustment
  | "too-old" // its newest figures lie too far back to look ahead from them
  | "too-far" // what is asked lies further ahead than anything can be foreseen
  | "with-gaps" // periods enough in all, but too many gaps between them
  | "not-seasonal" // rates and indices: nothing to adjust
  | "not-finite" // the rule gave no finite number
  | "failed" // the rule broke off: our fault, logged, and of this figure alone
  | "no-cuts" // no cuts are set for its light
  | "target-secured" // reached already, whatever the rest does
  | "period-over" // the target's period is over: nothing remains
  | "unknown-address"; // the words do not name a figure

export type Measured = { status: "ok"; value: number; unit: string } | { status: "missing"; reason: MissingReason };

export type FigureStatus = "ok" | "missing" | "provisional" | "suppressed";

/** A number together with where it comes from. What `resolve` answers. */
export interface Figure {
  /** Canonical form. */
  address: string;
  /** Full precision, in `unit`. */
  value: number | null;
  unit: string;
  status: FigureStatus;
  reason?: MissingReason;
  /** Official wording of the value (增长8.3%, 663.61亿元); a dash when missing. */
  text: string;
  /** ISO time at which we came to know the newest input. */
  vintage: string | null;
  /** Decimals with which `text` was rounded. */
  decimals: number;
  /** Of a growth that has no rate since last year or this one is below zero: what happened (扭亏为盈, 由盈转亏, 减亏, 增亏). */
  turn?: SignTurn;
  /** Of a rank: among how many it was taken. Absent of one that was published as such. */
  among?: Among;
}

/** The siblings a rank was taken among. */
export interface Among {
  /** Those with a figure. */
  counted: number;
  /** All of them. */
  all: number;
  /** Another one has the same place (并列). */
  tied: boolean;
}

/** Where one observed value stands. */
export interface SourceCell {
  importId: number;
  fileName: string;
  sheet: string;
  /** A1 form. */
  cell: string;
  /** As it stands in the file. */
  value: number;
  unit: string;
  importedAt: string;
  importedBy: string;
}

/** Enterprises' reports that a figure sums up. */
export interface Aggregate {
  form: FormCode;
  /** How many reported. */
  enterprises: number;
  state: "open" | "closed" | "published";
  /** ISO time of the publication, or of the newest report in it. */
  at: string;
}

/** How a figure came about: a formula over other figures, or a cell of a file. */
export interface Explanation {
  figure: Figure;
  /** 邵阳市 规上工业增加值 2025年3月 累计 同比 */
  title: string;
  measure: Measure;
  how: "published" | "computed" | "missing";
  /** In words (本期÷上年同期−1) and with the numbers put in (387.35÷366.12−1=5.8%). */
  formula?: { words: string; numbers: string };
  source?: SourceCell;
  aggregate?: Aggregate;
  inputs: Explanation[];
  /** The same figure computed from others, where a published one wins and the computation is possible too. */
  computed?: Explanation;
  /** E.g. a published growth that differs from the ratio of levels: by how much, and the usual reasons. */
  notes: string[];
  /** Earlier versions of an observed value, newest first. */
  earlier: { value: number | null; unit: string; knownAt: string; source: SourceCell | null }[];
}
