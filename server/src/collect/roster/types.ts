import type { RosterHow } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";

export type { RosterHow } from "@diaodu/core/collect";

/** An enterprise as it stands on the roster in one month. */
export interface RosterEntry {
  id: number;
  city: number;
  code: string;
  name: string;
  region: number;
  /** Number of the division. */
  industry: number;
  /** 1 large … 4 micro. */
  size: number;
  park: string;
  /** Month from which this standing holds, and why. */
  since: Month;
  how: RosterHow;
}

/** What held of an enterprise from a month until its next state: on the roster, or off it (退库). */
export interface RosterState extends RosterEntry {
  onRoster: boolean;
  reason: string;
  knownAt: string;
  by: string;
  batchId: number | null;
}

/** An enterprise's own row, which outlives its time on the roster. */
export interface Enterprise {
  id: number;
  city: number;
  code: string;
  mergedInto: number | null;
}
