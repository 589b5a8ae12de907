import type { Db } from "../store/index.ts";

/** Any fixed number, other than the one of migrations. */
const lock = 20250302;

/** Imports and undos run one after the other: each decides by comparing with what the one before left. */
export const oneWriter = (tx: Db) => tx.query(`select pg_advisory_xact_lock(${lock})`);
