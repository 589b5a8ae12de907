import { codeRange } from "@diaodu/core/catalogue";
import { regionWord } from "@diaodu/core/collect";
import type { Static } from "typebox";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import type { RosterBatchSchema } from "./schemas.ts";

type RosterBatch = Static<typeof RosterBatchSchema>;
type Row = Omit<RosterBatch, "homeName" | "summary"> & { summary: Record<string, unknown> };

/** A screen of them; older ones are not undone any more. */
const most = 50;

/** Files and changes by hand that altered a region's roster, newest first. */
export async function rosterBatches(db: Db, actor: Actor, region: number): Promise<RosterBatch[]> {
  const { first, last } = codeRange(region);
  const rows = await asActor(db, actor, (tx) =>
    tx.query<Row>(
      `select id, home, month, file_name as "fileName", sha256 = '' as "byHand", at, by_user as by, summary,
              undone_at as "undoneAt"
         from batch where kind = 'roster' and home between $1 and $2 order by id desc limit $3`,
      [first, last, most],
    ),
  );
  return rows.map(({ summary, ...row }) => ({ ...row, homeName: regionWord(row.home), summary: numbersIn(summary) }));
}

const numbersIn = (summary: Record<string, unknown>): Record<string, number> =>
  Object.fromEntries(Object.entries(summary).filter((pair): pair is [string, number] => typeof pair[1] === "number"));
