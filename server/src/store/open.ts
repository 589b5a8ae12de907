import { existsSync, mkdirSync, openAsBlob, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Db, embeddedDb, openPglite, postgresDb } from "./db.ts";
import { type FolderLock, takeLockWatching } from "./lock.ts";
import { migrate } from "./migrate.ts";
import { projectRoot } from "./project-root.ts";

export interface Store {
  db: Db;
  /** True when the store was created by this call. */
  fresh: boolean;
  /** Tells other processes where to ask instead of opening the folder. */
  announce(url: string): void;
  close(): Promise<void>;
}

/** What the build leaves for a quick first start: a migrated, empty data directory, packed. */
export const preparedPath = () => join(projectRoot(), "server/dist/prepared.tar.gz");

/**
 * Opens `DATABASE_URL`, or else the embedded store in `folder`, and migrates it.
 * @throws FolderInUse when another living process has the folder: PGlite itself would let both in and lose rows
 */
export async function openStore(folder: string, databaseUrl = process.env.DATABASE_URL): Promise<Store> {
  if (databaseUrl) {
    const db = postgresDb(databaseUrl);
    const applied = await migrate(db);
    return { db, fresh: applied.includes("0001-first.sql"), announce: () => {}, close: () => db.close() };
  }
  mkdirSync(folder, { recursive: true });
  const lock = await takeLockWatching(folder);
  try {
    const fresh = await prepareFolder(folder);
    const db = heldDb(embeddedDb(await openPglite(join(folder, "pg"))), lock);
    await migrate(db);
    return {
      db,
      fresh,
      announce: lock.announce,
      close: async () => {
        await db.close();
        lock.release();
      },
    };
  } catch (failure) {
    lock.release();
    throw failure;
  }
}

/**
 * A store that refuses to write once its folder was taken by another process, as after a laptop slept: asked before each
 * transaction and before its commit. Closing it then leaves the files alone: a checkpoint would write too.
 */
function heldDb(db: Db, lock: FolderLock): Db {
  return {
    ...db,
    query: async (sql, params) => {
      lock.assertHeld();
      return db.query(sql, params);
    },
    transaction: (work) =>
      db.transaction(async (tx) => {
        lock.assertHeld();
        const result = await work(tx);
        lock.assertHeld();
        return result;
      }),
    close: async () => {
      lock.assertHeld();
      await db.close();
    },
  };
}

/** Creates the data directory beside its place and renames it there, so that a killed first start leaves nothing half made. */
async function prepareFolder(folder: string): Promise<boolean> {
  const place = join(folder, "pg");
  if (existsSync(place)) return false;
  const partial = join(folder, "pg.partial");
  rmSync(partial, { recursive: true, force: true });
  const prepared = existsSync(preparedPath()) ? await openAsBlob(preparedPath()) : undefined;
  const lite = await openPglite(partial, prepared);
  await lite.close();
  renameSync(partial, place);
  return true;
}
