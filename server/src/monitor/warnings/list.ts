import { codeRange, type RegionCode, region } from "@diaodu/core/catalogue";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { homeOf, monitorFault } from "@diaodu/core/monitor";
import type { Month } from "@diaodu/core/period";
import { resolve } from "../../figures/resolve.ts";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { rulesInForce } from "../rules/index.ts";
import type { MatterView, WarningList } from "../schemas.ts";
import { lastRun } from "./basis.ts";
import { ensureRun } from "./ensure-run.ts";
import { mattersIn, type Told } from "./matters.ts";
import { type StoredWarning, standingWarnings } from "./stored.ts";
import { toldIn, warningView } from "./view.ts";

const severities = [4, 3, 2, 1] as const;

/** The warnings that stand in a region's month, gravest first. The rules are run first where anything has changed. */
export async function warningList(
  db: Db,
  actor: Actor,
  asked: { region: number; month: number; standing?: boolean },
): Promise<Result<WarningList>> {
  const place = region(asked.region);
  if (!place) return refuse(monitorFault("monitor/unknown-region", { code: asked.region }));
  const { run, rules, warnings } = await standingIn(
    db,
    actor,
    place.code,
    asked.month as Month,
    !(asked.standing ?? true),
  );
  return ok({
    region: place.code,
    name: place.name,
    ...(place.madeUp ? { madeUp: true } : {}),
    month: asked.month,
    runAt: run,
    rules,
    counts: severities.map((severity) => countOf(warnings, severity, asked.month)),
    warnings,
  });
}

export interface Standing {
  /** When the rules were last run for the month; null: not yet. */
  run: string | null;
  /** Live rules. */
  rules: number;
  /** By matter, gravest first. */
  warnings: MatterView[];
}

/** What stands in a region and below it. */
export async function standingIn(
  db: Db,
  actor: Actor,
  code: RegionCode,
  month: Month,
  onlyNew = false,
): Promise<Standing> {
  const home = homeOf(code);
  await ensureRun(db, actor, { home, month });
  const { run, rules, stored } = await asActor(db, actor, async (tx) => ({
    run: await lastRun(tx, { home, month }),
    rules: await rulesInForce(tx, home),
    stored: await standingWarnings(tx, { ...codeRange(code), month, onlyNew }),
  }));
  const names = new Map(rules.map(({ rule }) => [rule.code, rule.name]));
  const figures = await resolve(db, actor, addressesOf(stored, month));
  const told = stored.flatMap((each, i): Told[] => {
    const figure = figures[i];
    if (!figure) return [];
    const { month: period, rest = "" } = toldIn(each, month);
    return [{ view: warningView(each, figure, month, names), period, rest }];
  });
  const warnings = mattersIn(
    code,
    told,
    rules.map(({ rule }) => rule),
  );
  return { run: run?.at ?? null, rules: rules.filter(({ state }) => state === "live").length, warnings };
}

const addressesOf = (stored: readonly StoredWarning[], month: Month): string[] =>
  stored.map((each) => toldIn(each, month).address);

/** Open matters of a severity, and how many of them are new in the month; dismissed ones are not open. */
export function countOf(warnings: readonly MatterView[], severity: number, month: number) {
  const open = warnings.filter((each) => each.severity === severity && each.status !== "dismissed");
  return { severity, open: open.length, news: open.filter((each) => isNew(each, month)).length };
}

/** Nothing of the matter stood before the month. */
const isNew = ({ month: raised, also }: MatterView, month: number): boolean =>
  [raised, ...also.map((each) => each.month)].every((each) => each === month);
