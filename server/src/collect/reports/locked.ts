import { region as regionOf } from "@diaodu/core/catalogue";
import { type FormCode, reportFault } from "@diaodu/core/collect";
import type { Fault } from "@diaodu/core/errors";
import { type Month, monthLabel, spanLabelEn } from "@diaodu/core/period";
import { asOwner, type Db } from "../../store/index.ts";
import type { MonthGate } from "./types.ts";

const words = { closed: { zh: "已月结", en: "closed" }, published: { zh: "已发布", en: "published" } } as const;

/**
 * Regions whose month is locked, with the state. As owner, because a county is closed by its city's step, which lies outside its
 * clerk's scope. Run it as an actor.
 */
export async function closedMonths(tx: Db, gate: MonthGate, form: FormCode, month: Month) {
  const closed = await asOwner(tx, (owner) => gate.closedRegions(owner, form, month));
  return new Map(closed.map(({ region, state }) => [region, state]));
}

/** Whether a month is locked for enterprises of some regions: one fault for each region that is. Run it as an actor. */
export async function lockedFaults(
  tx: Db,
  gate: MonthGate,
  form: FormCode,
  month: Month,
  regions: Iterable<number>,
): Promise<Map<number, Fault>> {
  const closed = await closedMonths(tx, gate, form, month);
  const faults = new Map<number, Fault>();
  for (const region of new Set(regions)) {
    const state = closed.get(region);
    if (state) faults.set(region, lockedFault(region, month, state));
  }
  return faults;
}

function lockedFault(region: number, month: Month, state: keyof typeof words): Fault {
  return reportFault("report/month-closed", {
    region: regionOf(region)?.name ?? region,
    month: monthLabel(month),
    monthEn: spanLabelEn(month, "month"),
    state: words[state].zh,
    stateEn: words[state].en,
  });
}
