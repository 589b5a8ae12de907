import { isAddressable } from "@diaodu/core/address";
import { codeRange } from "@diaodu/core/catalogue";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import type { Target } from "@diaodu/core/figures";
import { type Month, yearOf } from "@diaodu/core/period";
import { targetFault, targetText } from "@diaodu/core/targets";
import { figureFault } from "../figures/errors.ts";
import { computeFigures } from "../figures/resolve.ts";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { hasCourse } from "./course.ts";
import { byRegions } from "./decompose-regions.ts";
import { byPeriods } from "./decompose-time.ts";
import { inOrder } from "./order.ts";
import { indicatorOf } from "./periods.ts";
import { readTargets } from "./read-targets.ts";
import { judgedMonth } from "./rows.ts";
import type { Decomposition } from "./schemas.ts";

type By = Decomposition["by"];

/** A target that is taken apart, and the others of its indicator and year in its region and below. */
export interface TakenApart {
  target: Target;
  others: Target[];
  asked: Month;
}

/** A target taken apart (分解): assigned, implied and needed of each part side by side. Saving parts is entering targets. */
export async function decompose(
  db: Db,
  actor: Actor,
  { goal, by, month }: { goal: number; by: By; month: number },
): Promise<Result<Decomposition>> {
  if (!isAddressable(month)) return refuse(figureFault("figures/not-a-month", { month }));
  const held = await asActor(db, actor, (tx) => heldOf(tx, goal));
  if (!held) return refuse(targetFault("targets/no-such-target", { goal }));
  const { target } = held;
  const of = indicatorOf(target);
  const unit = target.measure === "level" ? of.unit : "%";
  const frame = { goal, by, text: targetText(target, of), unit };
  if (!hasCourse(target)) return ok({ ...frame, parts: [], sum: noSum(target), notes: [cannot] });
  const apart: TakenApart = { ...held, asked: await judgedMonth(db, actor, target, month) };
  const taken = await computeFigures(db, actor, {}, (workings) =>
    by === "regions" ? byRegions(apart, workings) : byPeriods(apart, by, workings),
  );
  return ok({ ...frame, ...taken });
}

const cannot = "只有总量和增速目标可以分解。";
const noSum = ({ value }: Target): Decomposition["sum"] => ({ target: value, implied: null, gap: null, text: "" });

async function heldOf(tx: Db, goal: number): Promise<Omit<TakenApart, "asked"> | null> {
  const [target] = await readTargets(tx, { regions: { first: 0, last: 999_999 }, goal });
  if (!target) return null;
  const { region, indicator, measure, industry } = target;
  const all = await readTargets(tx, { regions: codeRange(region), indicator, year: yearOf(target.month) });
  const others = all.filter((each) => each.goal !== goal && each.measure === measure && each.industry === industry);
  // 确保 before 奋斗: where a part has both, the assured line is what it was given.
  return { target, others: inOrder(others).sort((a, b) => a.tier.localeCompare(b.tier)) };
}
