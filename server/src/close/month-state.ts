import { region as regionOf, regionPath } from "@diaodu/core/catalogue";
import { treeOf } from "@diaodu/core/close";
import type { FormCode } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../store/index.ts";

export type MonthState = "open" | "closed" | "published";

/** A region's month of one form. */
export interface ClosePlace {
  form: FormCode;
  month: Month;
  region: number;
}

/** The newest step of every region that took one in a month: a higher number is a later step. */
export type LastSteps = ReadonlyMap<number, { state: MonthState; number: number }>;

/** Steps of some months, as far as the actor may see them. */
export async function lastSteps(
  tx: Db,
  form: FormCode,
  months: readonly Month[],
): Promise<(month: Month) => LastSteps> {
  const rows = await tx.query<{ month: Month; region: number; state: MonthState; number: number }>(
    `select distinct on (month, region) month, region, state, id as number from month_state
      where form = $1 and month = any($2::int[]) order by month, region, id desc`,
    [form, months],
  );
  const byMonth = new Map<Month, Map<number, { state: MonthState; number: number }>>();
  for (const { month, region, ...step } of rows) {
    const steps = byMonth.get(month) ?? new Map();
    byMonth.set(month, steps.set(region, step));
  }
  return (month) => byMonth.get(month) ?? new Map();
}

/**
 * A region's state: the newest step of its own or of a unit above it. So closing a city closes its counties, and one of them may
 * be unlocked alone.
 */
export function stateOf(steps: LastSteps, region: number): MonthState {
  const own = regionPath(region).flatMap(({ code }) => steps.get(code) ?? []);
  return own.reduce((newest, step) => (step.number > newest.number ? step : newest), unstarted).state;
}
const unstarted: { state: MonthState; number: number } = { state: "open", number: 0 };

/** The states of a region's month and of every unit and zone below it. Run it as an actor. */
export async function monthStates(tx: Db, { form, month, region }: ClosePlace): Promise<Map<number, MonthState>> {
  const steps = (await lastSteps(tx, form, [month]))(month);
  return new Map(treeOf(region).codes.map((code) => [code, stateOf(steps, code)]));
}

/** Every region whose month is locked, one by one: a county of a closed city is among them unless it was unlocked alone. */
export async function lockedRegions(tx: Db, form: FormCode, month: Month) {
  const steps = (await lastSteps(tx, form, [month]))(month);
  const locked = [...steps].filter(([, { state }]) => state !== "open").map(([code]) => code);
  const tops = locked.filter(
    (code) => !regionPath(code).some((above) => above.code !== code && locked.includes(above.code)),
  );
  return tops.flatMap((top) =>
    treeOf(top).codes.flatMap((code) => {
      const state = stateOf(steps, code);
      return state === "open" ? [] : [{ region: code, state }];
    }),
  );
}

/** All steps that decided a region's month, newest first: its own, and those of the units above it. */
export async function stepsOf(tx: Db, { form, month, region }: ClosePlace) {
  const rows = await tx.query<{ at: string; by: string; state: MonthState; reason: string; region: number }>(
    `select at, by_user as by, state, reason, region from month_state
      where form = $1 and month = $2 and region = any($3::int[]) order by id desc`,
    [form, month, regionPath(region).map(({ code }) => code)],
  );
  return rows.map((step) => ({ ...step, regionName: regionOf(step.region)?.name ?? "" }));
}
