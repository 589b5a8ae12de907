import type { MonthGate } from "../collect/index.ts";
import { correctMonth } from "./correct-month.ts";
import { lockedRegions } from "./month-state.ts";

/** The close as reports see it: which months are locked, and the cube kept true to every change. */
export const closeGate: MonthGate = {
  closedRegions: lockedRegions,
  stored: (tx, _actor, form, month, deltas) => correctMonth(tx, { form, month }, deltas),
};
