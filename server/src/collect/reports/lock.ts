import type { FormCode } from "@diaodu/core/collect";
import type { Db } from "../../store/index.ts";

/** First of the two numbers of a lock; any, other than those of imports and of the close. */
const locks: Record<FormCode, number> = { output: 41_001, finance: 41_002, labour: 41_003 };

/** Changes of a city's reports of one form run one after the other: each decides by what the one before left. */
export const lockReports = (tx: Db, form: FormCode, city: number) =>
  tx.query("select pg_advisory_xact_lock($1::int, $2::int)", [locks[form], city]);
