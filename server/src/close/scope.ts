import { codeRange } from "@diaodu/core/catalogue";
import type { Db } from "../store/index.ts";

/** Whether the actor of this transaction has the whole region; without an actor nobody has. */
export async function isInScope(tx: Db, region: number): Promise<boolean> {
  const { first, last } = codeRange(region);
  const [row] = await tx.query<{ covered: boolean | null }>(
    `select $1::int >= nullif(current_setting('app.lo', true), '')::int
        and $2::int <= nullif(current_setting('app.hi', true), '')::int as covered`,
    [first, last],
  );
  return row?.covered === true;
}

/** For what is done as the owner, past row-level security. @throws outside the actor's scope: a fault in our own code */
export async function requireScope(tx: Db, region: number) {
  if (!(await isInScope(tx, region))) throw new Error(`region ${region} is outside the actor's scope`);
}
