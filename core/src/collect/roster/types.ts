import type { Month } from "../../period/index.ts";

/** Why an enterprise came onto the roster (名录), left it, or changed on it. */
export type RosterHow =
  | "initial" // there when the roster was first kept
  | "new-start" // 新建投产
  | "grown" // 小升规
  | "moved-in" // 转入
  | "changed" // county, trade or size
  | "renamed"
  | "below-size" // 退库: no longer above designated size
  | "closed" // 退库: closed down
  | "moved-out" // 转出
  | "merged"
  | "undone";

export const joinHows = ["new-start", "grown", "moved-in"] as const satisfies readonly RosterHow[];
export const leaveHows = ["below-size", "closed", "moved-out", "merged"] as const satisfies readonly RosterHow[];
export type JoinHow = (typeof joinHows)[number];
export type LeaveHow = (typeof leaveHows)[number];

/** What can be said of an enterprise on the roster. */
export interface Particulars {
  name: string;
  region: number;
  /** Number of the division. */
  industry: number;
  /** 1 large … 4 micro. */
  size: number;
  park: string;
}

/** What holds of an enterprise from a month on, until the next. */
export interface RosterStanding extends Particulars {
  since: Month;
  onRoster: boolean;
  how: RosterHow;
}

/** One particular that differs, in words. */
export interface RosterChange {
  what: keyof Particulars;
  before: string;
  after: string;
}
