import type { RegionCode } from "@diaodu/core/catalogue";
import {
  type EasingAsked,
  easingOf,
  type Finding,
  findingOf,
  type MovingFirm,
  namesFirms,
  type WarningDetail,
  type WarningRule,
} from "@diaodu/core/monitor";
import type { Month } from "@diaodu/core/period";
import { moversOf } from "../../figures/index.ts";
import { computeFigures } from "../../figures/resolve.ts";
import type { Actor, Db } from "../../store/index.ts";
import { looksAtVintages } from "./courses.ts";

/** A warning to be told anew. */
export interface Told {
  rule: WarningRule;
  region: RegionCode;
  period: Month;
}

/** What the figures say of some warnings, in their order: sentence, facts, drivers. */
export async function readFindings(
  db: Db,
  actor: Actor,
  home: RegionCode,
  month: Month,
  told: readonly Told[],
): Promise<Finding[]> {
  if (told.length === 0) return [];
  const movers = await moversByPeriod(db, actor, home, told);
  const options = { origins: told.some(({ rule }) => looksAtVintages(rule)) };
  return computeFigures(db, actor, options, (workings) =>
    told.map((each) => findingOf({ ...each, month, movers: movers.get(each.period) ?? [] }, workings)),
  );
}

/** What the figures say of standing warnings that no longer hold, in their order. */
export async function readEasings(
  db: Db,
  actor: Actor,
  easing: readonly EasingAsked[],
): Promise<WarningDetail["latest"][]> {
  if (easing.length === 0) return [];
  const options = { origins: easing.some(({ rule }) => looksAtVintages(rule)) };
  return computeFigures(db, actor, options, (workings) => easing.map((each) => easingOf(each, workings)));
}

async function moversByPeriod(
  db: Db,
  actor: Actor,
  home: RegionCode,
  told: readonly Told[],
): Promise<Map<Month, MovingFirm[]>> {
  const months = [...new Set(told.filter(({ rule }) => namesFirms(rule)).map(({ period }) => period))];
  const all: [Month, MovingFirm[]][] = [];
  for (const month of months) all.push([month, await moversOf(db, actor, home, month)]);
  return new Map(all);
}
