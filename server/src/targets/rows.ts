import { parentOf, region as regionOf } from "@diaodu/core/catalogue";
import type { Target } from "@diaodu/core/figures";
import { type Month, yearOf } from "@diaodu/core/period";
import { remarksOn } from "@diaodu/core/targets";
import { computeFigures } from "../figures/resolve.ts";
import { type Actor, asActor, type Db, type ReadOptions } from "../store/index.ts";
import { figuresHeld } from "./entry/figures-held.ts";
import { addressIn, isOpenAt, monthsUpTo } from "./periods.ts";
import { readTargets } from "./read-targets.ts";
import { rowOf, type TargetAt } from "./row.ts";
import type { TargetRow } from "./schemas.ts";

/** How far knowledge goes: what was known at the end of a day. */
export type AsOf = Pick<ReadOptions, "asOf">;

/** Targets in the order given as rows, each at its newest month with a figure that is not after `asked`. */
export async function rowsOf(
  db: Db,
  actor: Actor,
  targets: readonly Target[],
  asked: Month,
  options: AsOf = {},
): Promise<TargetRow[]> {
  if (targets.length === 0) return [];
  const at = await withNewest(db, actor, targets, asked, options);
  const around = await asActor(db, actor, (tx) => circumstancesOf(tx, targets, options));
  return computeFigures(db, actor, options, (workings) => {
    const remarks = remarksOn(targets, { ...around, workings });
    return at.map((each, i) => ({
      ...rowOf(each, workings),
      remarks: remarks.filter((remark) => remark.at === i).map(({ kind, text }) => ({ kind, text })),
    }));
  });
}

/**
 * Which month is the newest decides what else is asked for; so it is looked for first. A month that enterprises are still reporting
 * is no month done: it is taken only where there is no other.
 */
export async function withNewest(
  db: Db,
  actor: Actor,
  targets: readonly Target[],
  asked: Month,
  options: AsOf = {},
): Promise<TargetAt[]> {
  const newest = await computeFigures(db, actor, options, (workings) =>
    targets.map((target) => {
      const known = monthsUpTo(target, asked)
        .map((at) => ({ at, isOpen: isOpenAt(addressIn(target, at), workings) }))
        .filter(({ isOpen }) => isOpen !== null);
      return (known.findLast(({ isOpen }) => !isOpen) ?? known.at(-1))?.at ?? null;
    }),
  );
  return targets.map((target, i) => ({ target, asked, upTo: newest[i] ?? null }));
}

/** The month by which a target is judged when one looks at it in another: its newest, or the one asked where there is none. */
export async function judgedMonth(db: Db, actor: Actor, target: Target, asked: Month): Promise<Month> {
  const [newest] = await withNewest(db, actor, [target], asked);
  return newest?.upTo ?? asked;
}

/** What remarks need beside the targets: those of the units above, and of what there are figures. */
async function circumstancesOf(tx: Db, targets: readonly Target[], options: AsOf) {
  const above = new Map(targets.map((target) => [aboveOf(target), yearOf(target.month)] as const));
  const others: Target[] = [];
  for (const [code, year] of above)
    others.push(...(await readTargets(tx, { regions: { first: code, last: code }, year, ...options })));
  const series = targets.flatMap((target) =>
    [target.region, aboveOf(target), 0].map((region) => ({ region, indicator: target.indicator })),
  );
  return { others, hasFigures: await figuresHeld(tx, series) };
}

const aboveOf = ({ region: code }: Target): number => parentOf(code)?.code ?? regionOf(code)?.code ?? code;
