import { codeRange, prefectureOf } from "@diaodu/core/catalogue";
import { cubeColumns, layoutOf } from "@diaodu/core/close";
import { form } from "@diaodu/core/collect";
import { type Actor, asOwner, type Db } from "../store/index.ts";
import { closeMonth } from "./close-month.ts";
import type { ClosePlace } from "./month-state.ts";
import type { Closed } from "./sum-month.ts";
import { writeStep } from "./write-step.ts";

export interface PublishAsk extends ClosePlace {
  /** ISO time at which it counts as published; absent: now. */
  at?: string;
}

/**
 * Sums a region's month once more, ranks it and freezes the cube as a publication, with its step in `month_state`. Publishing
 * again adds another publication; none is ever changed. Checks nothing: `moveMonth` does. Run it as an actor.
 */
export async function publishMonth(tx: Db, actor: Actor, ask: PublishAsk): Promise<Closed & { publicationId: number }> {
  const closed = await closeMonth(tx, ask.form, ask.month, ask.region);
  const publicationId = await asOwner(tx, (owner) => freeze(owner, actor, ask));
  await writeStep(tx, actor, { ...ask, state: "published" });
  return { ...closed, publicationId };
}

async function freeze(owner: Db, actor: Actor, ask: PublishAsk): Promise<number> {
  const { month, region } = ask;
  const [publication] = await owner.query<{ id: number }>(
    `insert into publication (city, region, form, month, at, by_user)
     values ($1, $2, $3, $4, coalesce($5::timestamptz, now()), $6) returning id`,
    [prefectureOf(region), region, ask.form, month, ask.at ?? null, actor.user],
  );
  const id = publication?.id ?? 0;
  const { first, last } = codeRange(region);
  const columns = cubeColumns(layoutOf(form(ask.form)))
    .map(({ name }) => `"${name}"`)
    .join(", ");
  await owner.query(
    `insert into published_${ask.form} (publication_id, ${columns}) select $1::int, ${columns} from cube_${ask.form}
      where month = $2 and region between $3 and $4 order by region, size, industry`,
    [id, month, first, last],
  );
  return id;
}
