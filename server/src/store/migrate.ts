import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Db } from "./db.ts";
import { projectRoot } from "./project-root.ts";

const directory = () => join(projectRoot(), "server/src/store/migrations");

/** Any fixed number: whoever migrates this database holds it until commit, so two at once run one after the other. */
const migrationLock = 20250301;

/**
 * Brings the schema to the newest migration. Forward only, each migration whole or not at all, one statement a message.
 * @returns the names of the migrations that were applied now
 */
export async function migrate(db: Db): Promise<string[]> {
  const files = readdirSync(directory())
    .filter((name) => name.endsWith(".sql"))
    .sort();
  const applied: string[] = [];
  for (const name of files) {
    const isNew = await db.transaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(${migrationLock})`);
      await tx.query(
        "create table if not exists migration (name text primary key, at timestamptz not null default now())",
      );
      const done = await tx.query("select 1 from migration where name = $1", [name]);
      if (done.length > 0) return false;
      for (const statement of statementsOf(readFileSync(join(directory(), name), "utf8"))) await tx.query(statement);
      await tx.query("insert into migration (name) values ($1)", [name]);
      return true;
    });
    if (isNew) applied.push(name);
  }
  return applied;
}

/** Splits at a semicolon that ends a line, but not inside a $$ body. */
export function statementsOf(sql: string): string[] {
  const statements: string[] = [];
  let open = "";
  for (const line of sql.split("\n")) {
    if (open === "" && (line.trim() === "" || line.startsWith("--"))) continue;
    open += `${line}\n`;
    const insideBody = (open.match(/\$\$/g)?.length ?? 0) % 2 === 1;
    if (line.trimEnd().endsWith(";") && !insideBody) {
      statements.push(open.trim());
      open = "";
    }
  }
  if (open.trim() !== "") statements.push(open.trim());
  return statements;
}
