import { isAddressable } from "@diaodu/core/address";
import { codeRange, regionsOf } from "@diaodu/core/catalogue";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import type { Target } from "@diaodu/core/figures";
import { yearOf } from "@diaodu/core/period";
import { isCeiling, reachedText, targetFault, targetText } from "@diaodu/core/targets";
import { figureFault } from "../figures/errors.ts";
import { computeFigures } from "../figures/resolve.ts";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { inOrder } from "./order.ts";
import { pathOf } from "./path.ts";
import { indicatorOf } from "./periods.ts";
import { readTargets, readVersions, type TargetVersionRow } from "./read-targets.ts";
import { entryOf, historyOf, type TargetAt } from "./row.ts";
import { type AsOf, rowsOf } from "./rows.ts";
import type { TargetDetail, TargetVersion } from "./schemas.ts";

/** One target: its versions, its path month by month, the same target of the regions below. */
export async function targetDetail(
  db: Db,
  actor: Actor,
  { goal, month, asOf }: { goal: number; month: number; asOf?: string },
): Promise<Result<TargetDetail>> {
  if (!isAddressable(month)) return refuse(figureFault("figures/not-a-month", { month }));
  const options = asOf === undefined ? {} : { asOf };
  const held = await asActor(db, actor, (tx) => heldOf(tx, goal, options));
  if (!held) return refuse(targetFault("targets/no-such-target", { goal }));
  const { target, versions, below } = held;
  const [row, ...counties] = await rowsOf(db, actor, [target, ...below], month, options);
  if (!row) throw new Error("a target without a row");
  const at: TargetAt = { target, asked: month, upTo: row.upTo as TargetAt["upTo"] };
  const needed = row.needed.value;
  const { path, history } = await computeFigures(db, actor, options, (workings) => ({
    path: pathOf(at, workings),
    history: historyOf(at, needed, workings),
  }));
  const text = reachedText(history, needed, isCeiling(target, indicatorOf(target)));
  const { reached, of } = history;
  return ok({ row, versions: versions.map(versionOf), path, history: { text, reached, of }, counties });
}

/** A target with all its versions, and the same one of the regions below. */
async function heldOf(tx: Db, goal: number, options: AsOf) {
  const versions = await readVersions(tx, goal, options.asOf);
  const [newest] = versions;
  if (!newest) return null;
  const { indicator, region } = newest;
  const wanted = { indicator, year: yearOf(newest.month), ...options };
  const all = await readTargets(tx, { ...wanted, regions: codeRange(region) });
  // One that was withdrawn, or whose day has not come, is shown as it was last set.
  const target: Target = all.find((each) => each.goal === goal) ?? newest;
  const children = new Set(regionsOf(region, { zones: true }).map(({ code }) => code));
  return {
    target,
    versions,
    below: firstOfEach(all.filter((each) => children.has(each.region) && isSame(each, target))),
  };
}

const isSame = (one: Target, other: Target) =>
  one.industry === other.industry &&
  one.measure === other.measure &&
  one.tier === other.tier &&
  one.month === other.month &&
  one.span === other.span;

/** One target a region, the first in order. */
const firstOfEach = (targets: readonly Target[]): Target[] =>
  [
    ...new Map(
      inOrder(targets)
        .reverse()
        .map((target) => [target.region, target] as const),
    ).values(),
  ].reverse();

function versionOf(version: TargetVersionRow): TargetVersion {
  const { goal, unit, withdrawn, reason, knownAt, by } = version;
  const text = targetText(version, indicatorOf(version));
  return { goal, entry: entryOf(version), unit, text, withdrawn, reason, at: new Date(knownAt).toISOString(), by };
}
