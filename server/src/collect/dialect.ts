import { measures } from "@diaodu/core/address";
import { indicator, industry, region } from "@diaodu/core/catalogue";
import { collectFault, type DialectEntry } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type Actor, asActor, type Db } from "../store/index.ts";

/** What people of this scope have taught the reader, newest wording of each. */
export async function dialectOf(tx: Db): Promise<DialectEntry[]> {
  return tx.query<DialectEntry>(
    `-- One row per wording: the newest mapping of it, unless that took it back.
     select kind, words, title, target
       from (select distinct on (home, kind, words, title) id, kind, words, title, target
               from dialect
              order by home, kind, words, title, id desc) newest
      where target <> ''
      order by id desc`,
  );
}

export const listDialect = (db: Db, actor: Actor): Promise<DialectEntry[]> => asActor(db, actor, dialectOf);

const forgotten = "";
/** What an entry of kind `ignore` points at, so that it differs from one that was taken back. */
const ignored = "ignore";

/** Remembers one mapping, or takes it back (`forget`). It counts from the next preview on. */
export async function teach(
  db: Db,
  actor: Actor,
  entry: DialectEntry & { forget?: boolean },
  home: number = actor.scope.from,
): Promise<Result<DialectEntry[]>> {
  const target = entry.forget ? forgotten : entry.kind === "ignore" ? ignored : entry.target;
  if (!entry.forget && !isKnown(entry)) {
    return refuse(collectFault("collect/unknown-target", { target: entry.target }, { field: "target" }));
  }
  return asActor(db, actor, async (tx) => {
    await tx.query("insert into dialect (home, kind, words, title, target, by_user) values ($1, $2, $3, $4, $5, $6)", [
      home,
      entry.kind,
      entry.words.trim(),
      entry.title.trim(),
      target,
      actor.user,
    ]);
    return ok(await dialectOf(tx));
  });
}

function isKnown({ kind, target }: DialectEntry): boolean {
  if (kind === "ignore") return true;
  if (kind === "region") return region(Number(target)) !== null;
  if (kind === "measure") return (measures as readonly string[]).includes(target);
  const [code = "", division] = target.split(":");
  return indicator(code) !== null && (division === undefined || industry(division) !== null);
}
