import type { ReportValues } from "@diaodu/core/collect";
import type { Db } from "../store/index.ts";
import type { ClosePlace } from "./month-state.ts";

/** A cell that is not any more as it was published. */
export interface CellDiff {
  region: number;
  industry: number;
  /** 0: all sizes. */
  size: number;
  /** By name (core/close/layout), stored units; null where the cell was empty. */
  published: Readonly<Record<string, number>> | null;
  now: Readonly<Record<string, number>> | null;
}

/** What became of one report after the publication. */
export interface ReportDiff {
  enterpriseId: number;
  city: number;
  region: number;
  how: string;
  reason: string;
  by: string;
  at: string;
  /** All values of the report, stored units; null where there was none, or it did not count. */
  before: ReportValues | null;
  after: ReportValues | null;
}

export interface PublicationDiff {
  publication: { id: number; at: string; by: string } | null;
  /** All sizes together, every region and industry that differs. */
  cells: CellDiff[];
  /** Changes of reports since, oldest first. */
  reports: ReportDiff[];
}

/**
 * What changed since a region's month was published (the newest publication unless another is named), in sums and in reports.
 * Run it as an actor.
 */
export async function publicationDiff(_tx: Db, _place: ClosePlace, _publicationId?: number): Promise<PublicationDiff> {
  throw new Error("being built");
}
