import { region } from "@diaodu/core/catalogue";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type Decision, decide, homeOf, monitorFault, runOf, settledBy } from "@diaodu/core/monitor";
import { type Month, yearOf } from "@diaodu/core/period";
import { coversOf } from "../../figures/resolve.ts";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { freezeCuts } from "../freeze-cuts.ts";
import { type RuleInForce, rulesInForce } from "../rules/index.ts";
import type { RunAnswer } from "../schemas.ts";
import { basisOf, noteRun, runMonths } from "./basis.ts";
import { type Course, readCourses } from "./courses.ts";
import { readEasings, readFindings, type Told } from "./findings.ts";
import { keyOf, readRecords, type WarningRecord } from "./records.ts";
import { type RunChanges, type RunPlace, writeRun } from "./write-run.ts";

/**
 * Runs the live rules of a region's unit over a month: raises, worsens and clears warnings. Running twice changes nothing. Months
 * that were run after it are run again, so that the record reads as if they had been run in their order.
 */
export async function runRules(
  db: Db,
  actor: Actor,
  asked: { region: number; month: number },
): Promise<Result<RunAnswer>> {
  const place = region(asked.region);
  if (!place) return refuse(monitorFault("monitor/unknown-region", { code: asked.region }));
  const home = homeOf(place.code);
  if (!coversOf(actor)(home))
    return refuse(monitorFault("monitor/rules-not-yours", { region: region(home)?.name ?? "" }));
  const month = asked.month as Month;
  const later = (await asActor(db, actor, (tx) => runMonths(tx, home))).filter((each) => each > month);
  const answer = await runMonth(db, actor, { home, month });
  for (const each of later) await runMonth(db, actor, { home, month: each });
  return ok(answer);
}

/** One month of a unit that the actor has. */
export async function runMonth(db: Db, actor: Actor, place: RunPlace): Promise<RunAnswer> {
  const from = performance.now();
  const { home, month } = place;
  await freezeCuts(db, actor, home, yearOf(month));
  // Before any figure is read: what comes in meanwhile is run over the next time.
  const { basis, live } = await asActor(db, actor, async (tx) => ({
    basis: await basisOf(tx),
    live: (await rulesInForce(tx, home)).filter(({ state }) => state === "live"),
  }));
  const courses = await readCourses(
    db,
    actor,
    home,
    month,
    live.map(({ rule }) => rule),
  );
  const records = await asActor(db, actor, (tx) => readRecords(tx, home));
  const decided = courses.map((course) => decidedOf(course, live, records, month));
  const changes = await changesOf(db, actor, place, decided, records);
  return asActor(db, actor, async (tx) => {
    const written = await writeRun(tx, actor, place, changes);
    const seconds = (performance.now() - from) / 1000;
    await noteRun(tx, place, { seconds, raised: written.raised, basis });
    const regions = new Set(courses.map((course) => course.region)).size;
    return { month, rules: live.length, regions, ...written, standing: await standingIn(tx, place), seconds };
  });
}

interface Decided extends Told {
  /** Whether the conditions hold in the newest period of which anything is known. */
  holds: boolean;
  /** Good periods still to come before a standing warning is over. */
  left: number;
  inForce: RuleInForce;
  decision: Decision;
}

function decidedOf(
  { rule, region: code, readings }: Course,
  live: readonly RuleInForce[],
  records: ReadonlyMap<string, WarningRecord[]>,
  month: Month,
): Decided {
  const inForce = live.find((each) => each.rule === rule);
  if (!inForce) throw new Error(`a course of a rule that is not in force: ${rule.code}`);
  const decision = decide(rule, readings, records.get(keyOf(rule.code, code)) ?? [], month);
  const settled = settledBy(readings, month);
  const newest = settled.findLast(({ holds }) => holds !== null);
  const good = runOf(
    settled.map(({ holds }) => holds),
    false,
  );
  return {
    inForce,
    rule,
    region: code,
    period: newest?.month ?? month,
    holds: newest?.holds === true,
    left: rule.clearAfter - good,
    decision,
  };
}

async function changesOf(
  db: Db,
  actor: Actor,
  place: RunPlace,
  decided: readonly Decided[],
  records: ReadonlyMap<string, WarningRecord[]>,
): Promise<RunChanges> {
  const told = decided.filter((each) => each.decision.step === "raise" || (each.holds && isNewer(each, records)));
  const easing = decided.filter((each) => !each.holds && isNewer(each, records));
  const findings = await readFindings(db, actor, place.home, place.month, told);
  const changes: RunChanges = {
    raised: [],
    stay: [],
    easing: await easedOf(db, actor, place, easing, records),
    cleared: orphansOf(decided, records),
  };
  for (const { decision } of decided)
    if (decision.step === "clear") changes.cleared.push({ id: decision.id, text: "" });
  for (const [i, { decision, inForce, region: code }] of told.entries()) {
    const finding = findings[i];
    if (!finding?.holds) continue;
    if (decision.step === "stay") changes.stay.push({ id: decision.id, region: code, ...finding });
    if (decision.step !== "raise") continue;
    if (decision.replaces !== null) changes.cleared.push({ id: decision.replaces, text: "情况持续，重新预警" });
    changes.raised.push({ rule: inForce, region: code, earlier: decision.earlier, finding });
  }
  return changes;
}

const recordOf = ({ decision, rule, region: code }: Decided, records: ReadonlyMap<string, WarningRecord[]>) =>
  decision.step === "stay" ? records.get(keyOf(rule.code, code))?.find(({ id }) => id === decision.id) : undefined;

/** A standing warning of which the newest period was not told before. */
function isNewer(decided: Decided, records: ReadonlyMap<string, WarningRecord[]>): boolean {
  const record = recordOf(decided, records);
  return record !== undefined && record.knownTo <= decided.period;
}

/** Standing warnings whose newest period is good: what they said stays beside, the newest is told. */
async function easedOf(
  db: Db,
  actor: Actor,
  { month }: RunPlace,
  easing: readonly Decided[],
  records: ReadonlyMap<string, WarningRecord[]>,
): Promise<RunChanges["easing"]> {
  const latest = await readEasings(
    db,
    actor,
    easing.map((each) => ({ ...each, month })),
  );
  return easing.flatMap((each, i) => {
    const record = recordOf(each, records);
    const told = latest[i];
    if (!record || !told) return [];
    const { id, region: code, severity, detail } = record;
    return [{ id, region: code, severity, detail: { ...detail, latest: told } }];
  });
}

/** Warnings of rules that are no longer live, or of regions that left their scope. */
function orphansOf(decided: readonly Decided[], records: ReadonlyMap<string, WarningRecord[]>): RunChanges["cleared"] {
  const run = new Set(decided.map(({ rule, region: code }) => keyOf(rule.code, code)));
  return [...records].flatMap(([key, all]) =>
    run.has(key)
      ? []
      : all.flatMap(({ id, cleared }) => (cleared === null ? [{ id, text: "规则已停用或不再适用" }] : [])),
  );
}

async function standingIn(tx: Db, { home, month }: RunPlace): Promise<number> {
  const [row] = await tx.query<{ standing: number }>(
    `select count(*)::int as standing from warning
      where home = $1 and month <= $2 and (cleared is null or cleared > $2) and status <> 'dismissed'`,
    [home, month],
  );
  return row?.standing ?? 0;
}
