import { randomUUID } from "node:crypto";
import pg from "pg";
import { type Db, embeddedDb, migrate, openPglite, postgresDb } from "../store/index.ts";

let dump: Promise<Blob> | undefined;

/**
 * A migrated, empty database of this test's own: PGlite in memory, or a new database on the server of `DATABASE_URL`.
 * Close it with `close()`.
 */
export async function testDatabase(): Promise<Db> {
  const url = process.env.DATABASE_URL;
  if (url) return onServer(url);
  dump ??= emptyDump();
  return embeddedDb(await openPglite(undefined, await dump));
}

async function emptyDump(): Promise<Blob> {
  const lite = await openPglite();
  await migrate(embeddedDb(lite));
  const blob = await lite.dumpDataDir("none");
  await lite.close();
  return blob;
}

async function onServer(url: string): Promise<Db> {
  const name = `diaodu_test_${randomUUID().replaceAll("-", "")}`;
  await administer(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const db = postgresDb(own.href);
  await migrate(db);
  return {
    ...db,
    close: async () => {
      await db.close();
      await administer(url, `drop database ${name} with (force)`);
    },
  };
}

async function administer(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
