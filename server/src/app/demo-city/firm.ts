import type { Month } from "@diaodu/core/period";
import type { RosterHow } from "../../collect/index.ts";
import type { Season } from "./seasons.ts";

/** What an enterprise is like, once and for all. */
export interface Nature {
  /** Output of an average year about 2023, 1000 yuan. */
  annual: number;
  season: Season;
  /** Its own growth beside trade and county, % a year. */
  trendPct: number;
  /** Standard deviations of what lasts and of what is over next month, in logs. */
  drift: number;
  jitter: number;
  /** Chance a month of a stop for want of orders, and of one for maintenance. */
  idleChance: number;
  maintenanceChance: number;
  kwh: number;
  perHead: number;
  /** Of output; 0 where it does not export. */
  exportShare: number;
  salesRate: number;
  cost: number;
  /** Of revenue. */
  tax: number;
  /** Wage of a month, 1000 yuan a head. */
  wage: number;
  /** Months of revenue that customers owe. */
  owedMonths: number;
}

/** Something that changed output for some months: one factor a month from `from`. */
export interface Effect {
  from: Month;
  factors: readonly number[];
}

/** From a month on it is called, stands or works otherwise. */
export interface Change {
  from: Month;
  name?: string;
  region?: number;
  division?: number;
}

export interface Firm extends Nature {
  id: number;
  code: string;
  name: string;
  region: number;
  division: number;
  park: string;
  joined: Month;
  joinedHow: RosterHow;
  /** First month with output; before it there is nothing, not even a base. */
  starts?: Month;
  /** Months until it works at full load. */
  rampMonths?: number;
  left?: Month;
  leftHow?: RosterHow;
  /** It came onto the roster without figures of the year before. */
  withoutBase?: boolean;
  changes: Change[];
  effects: Effect[];
  /** Its last year's output and sales were restated by this factor in these months, with approval (基数调整). */
  restated?: { from: Month; to: Month; factor: number };
  /** Took another enterprise over: from then on last year's figures hold both. */
  absorbed?: { from: Month; firm: Firm };
  mergedInto?: number;
}
