import { isAddressable } from "@diaodu/core/address";
import { type RegionCode, region as regionOf } from "@diaodu/core/catalogue";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type Month, yearOf } from "@diaodu/core/period";
import type { Mark } from "@diaodu/core/targets";
import { figureFault } from "../figures/errors.ts";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { inOrder } from "./order.ts";
import { readTargets, targetYears } from "./read-targets.ts";
import { type AsOf, rowsOf } from "./rows.ts";
import type { TargetSheet } from "./schemas.ts";

export { targetDetail } from "./detail.ts";

/** All targets of a region's year on one sheet, each with where it stands in a month. */
export async function targetSheet(
  db: Db,
  actor: Actor,
  asked: { region: number; month: number; year?: number; asOf?: string },
): Promise<Result<TargetSheet>> {
  const place = regionOf(asked.region);
  if (!place) return refuse(figureFault("figures/unknown-region", { code: asked.region }));
  if (!isAddressable(asked.month)) return refuse(figureFault("figures/not-a-month", { month: asked.month }));
  const year = asked.year ?? yearOf(asked.month);
  const options = asOfOf(asked);
  const { targets, years } = await asActor(db, actor, async (tx) => ({
    targets: await readTargets(tx, { regions: only(place.code), year, ...options }),
    years: await targetYears(tx, place.code),
  }));
  const rows = await rowsOf(db, actor, inOrder(targets), asked.month, options);
  const frame = { region: place.code, name: place.name, ...(place.madeUp && { madeUp: true }), year, years };
  return ok({ ...frame, month: asked.month, rows, remarks: onceEach(rows.flatMap(({ remarks }) => remarks)) });
}

const only = (code: RegionCode) => ({ first: code, last: code });
export const asOfOf = ({ asOf }: { asOf?: string }): AsOf => (asOf === undefined ? {} : { asOf });

/** Both ends of a contradiction tell it. */
const onceEach = <T extends { text: string }>(remarks: readonly T[]): T[] => [
  ...new Map(remarks.map((remark) => [remark.text, remark])).values(),
];

/** How many targets of a region's year are on track, at risk, hardly in reach, and cannot be judged. */
export async function targetMarks(
  db: Db,
  actor: Actor,
  { region, month }: { region: RegionCode; month: Month },
): Promise<Record<Mark, number>> {
  const regions = only(region);
  const targets = await asActor(db, actor, (tx) => readTargets(tx, { regions, year: yearOf(month) }));
  const marks: Record<Mark, number> = { green: 0, yellow: 0, red: 0, grey: 0 };
  for (const { mark } of await rowsOf(db, actor, targets, month)) marks[mark]++;
  return marks;
}
