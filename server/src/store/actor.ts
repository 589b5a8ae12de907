import type { RegionCode } from "@diaodu/core/catalogue";
import type { Db } from "./db.ts";

export type Role = "viewer" | "reporter" | "clerk" | "analyst" | "supervisor" | "leader" | "admin";

/** Who acts. Every function that touches data takes one; row-level security sees nothing outside `scope`. */
export interface Actor {
  user: string;
  unit: string;
  role: Role;
  /** A range of region codes, both ends included: the nation 0-999999, a province pp0000-pp9999, a city ppcc00-ppcc99. */
  scope: { from: RegionCode; to: RegionCode };
}

/** The one user of a fresh installation on loopback, until sign-in exists. */
export const localAdministrator: Actor = {
  user: "本机管理员",
  unit: "本单位",
  role: "admin",
  scope: { from: 0 as RegionCode, to: 999999 as RegionCode },
};

/**
 * Runs `work` in one transaction as a member role (the owner would bypass row-level security) whose scope is set for
 * that transaction only.
 */
export function asActor<T>(db: Db, actor: Actor, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.query("set local role diaodu_member");
    // Plain SET, not set_config: Citus passes only the former on to its workers. The values are integers by type.
    await tx.query(`set local app.lo = '${Math.trunc(actor.scope.from)}'`);
    await tx.query(`set local app.hi = '${Math.trunc(actor.scope.to)}'`);
    return work(tx);
  });
}

/**
 * Runs `work` as the owner, inside a transaction of `asActor`: for COPY into tables under row-level security, which Postgres
 * refuses to members. The caller has checked that every row lies in the actor's scope.
 */
export async function asOwner<T>(tx: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  await tx.query("reset role");
  const result = await work(tx);
  await tx.query("set local role diaodu_member");
  return result;
}
