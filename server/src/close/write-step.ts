import { prefectureOf } from "@diaodu/core/catalogue";
import type { Actor, Db } from "../store/index.ts";
import type { ClosePlace, MonthState } from "./month-state.ts";

export interface Step extends ClosePlace {
  state: MonthState;
  reason?: string | undefined;
  /** ISO time; absent: now. */
  at?: string | undefined;
}

/** Adds a step of a region's month. Steps are never changed. */
export const writeStep = (tx: Db, actor: Actor, { form, month, region, state, reason, at }: Step) =>
  tx.query(
    `insert into month_state (city, region, form, month, state, reason, at, by_user)
     values ($1, $2, $3, $4, $5, $6, coalesce($7::timestamptz, now()), $8)`,
    [prefectureOf(region), region, form, month, state, reason ?? "", at ?? null, actor.user],
  );
