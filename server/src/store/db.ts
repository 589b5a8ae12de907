import { PGlite, types } from "@electric-sql/pglite";
import pg from "pg";

/**
 * The one way to Postgres, embedded or not. Numbers come back as numbers (int8 and numeric included: our integers stay
 * below 2^53), times as ISO strings, bytea as Uint8Array.
 */
export interface Db {
  readonly engine: "embedded" | "postgres";
  query<Row = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** All of `work` or nothing of it. Inside a transaction it simply joins. */
  transaction<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const isoTime = (text: string) => new Date(text).toISOString();

export function embeddedDb(lite: PGlite): Db {
  return {
    engine: "embedded",
    query: async (sql, params = []) => (await lite.query(sql, [...params])).rows as never,
    transaction: (work) =>
      lite.transaction((tx) => {
        const inner: Db = {
          engine: "embedded",
          query: async (sql, params = []) => (await tx.query(sql, [...params])).rows as never,
          transaction: (nested) => nested(inner),
          close: async () => {},
        };
        return work(inner);
      }),
    close: () => lite.close(),
  };
}

/** @param directory a folder, or nothing for a database in memory. @param prepared a data directory as `dumpDataDir` packs it */
export async function openPglite(directory?: string, prepared?: Blob): Promise<PGlite> {
  return PGlite.create({
    ...(directory ? { dataDir: directory } : {}),
    ...(prepared ? { loadDataDir: prepared } : {}),
    parsers: {
      [types.INT8]: Number,
      [types.NUMERIC]: Number,
      [types.TIMESTAMPTZ]: isoTime,
      [types.DATE]: (text: string) => text,
    },
  });
}

export function postgresDb(url: string): Db {
  const pool = new pg.Pool({ connectionString: url, max: 10, types: { getTypeParser: parserOf } });
  return {
    engine: "postgres",
    query: async (sql, params = []) => (await pool.query(sql, [...params])).rows as never,
    transaction: async (work) => {
      const client = await pool.connect();
      const inner: Db = {
        engine: "postgres",
        query: async (sql, params = []) => (await client.query(sql, [...params])).rows as never,
        transaction: (nested) => nested(inner),
        close: async () => {},
      };
      try {
        await client.query("begin");
        const result = await work(inner);
        await client.query("commit");
        client.release();
        return result;
      } catch (failure) {
        // A connection whose rollback fails is not given back to the pool.
        const broken = await client.query("rollback").then(
          () => undefined,
          (error: Error) => error,
        );
        client.release(broken);
        throw failure;
      }
    },
    close: () => pool.end(),
  };
}

function parserOf(oid: number, format?: "text" | "binary"): (text: string) => unknown {
  if (oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC) return Number;
  if (oid === pg.types.builtins.TIMESTAMPTZ) return isoTime;
  if (oid === pg.types.builtins.DATE) return (text) => text;
  return pg.types.getTypeParser(oid, format as "text");
}
