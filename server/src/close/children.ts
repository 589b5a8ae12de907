import { region as regionOf, regionsOf } from "@diaodu/core/catalogue";
import type { Db } from "../store/index.ts";
import { type ClosePlace, lastSteps, type MonthState, stateOf } from "./month-state.ts";

export interface Child {
  region: number;
  name: string;
  state: MonthState;
}

/** What a region's month is summed from: its units, and those of its zones that have reports of their own. */
export async function childrenOf(tx: Db, { form, month, region }: ClosePlace): Promise<Child[]> {
  const steps = (await lastSteps(tx, form, [month]))(month);
  const zones = regionsOf(region, { zones: true }).filter(({ kind }) => kind === "zone");
  const held = await tx.query<{ region: number }>(
    `select distinct region from report_${form} where month = $1 and region = any($2::int[])`,
    [month, zones.map(({ code }) => code)],
  );
  const codes = [...regionsOf(region).map(({ code }) => code), ...held.map((row) => row.region).sort((a, b) => a - b)];
  return codes.map((code) => ({ region: code, name: regionOf(code)?.name ?? "", state: stateOf(steps, code) }));
}
