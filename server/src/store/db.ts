import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { PGlite, type Transaction, types } from "@electric-sql/pglite";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { CopyOut } from "./copy-out.ts";

/**
 * The one way to Postgres, embedded or not. Numbers come back as numbers (int8 and numeric included: our integers stay
 * below 2^53), times as ISO strings, bytea as Uint8Array.
 */
export interface Db {
  readonly engine: "embedded" | "postgres";
  query<Row = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** All of `work` or nothing of it. Inside a transaction it simply joins. */
  transaction<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  /** Rows of a query in PostgreSQL's binary COPY form. No parameters: values are numbers that stand in the text. */
  copyOut(select: string): AsyncIterable<Uint8Array>;
  /** Takes rows in binary COPY form into a table. Where row-level security holds, COPY is refused: run it `asOwner`. */
  copyIn(tableAndColumns: string, rows: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void>;
  close(): Promise<void>;
}

const isoTime = (text: string) => new Date(text).toISOString();

export function embeddedDb(lite: PGlite): Db {
  return {
    engine: "embedded",
    ...embeddedWork(lite),
    transaction: (work) =>
      lite.transaction((tx) => {
        const inner: Db = {
          engine: "embedded",
          ...embeddedWork(tx),
          transaction: (nested) => nested(inner),
          close: async () => {},
        };
        return work(inner);
      }),
    close: () => lite.close(),
  };
}

const embeddedWork = (lite: PGlite | Transaction): Pick<Db, "query" | "copyOut" | "copyIn"> => ({
  query: async (sql, params = []) => (await lite.query(sql, [...params])).rows as never,
  copyOut: async function* (select) {
    const { blob } = await lite.query(`copy (${select}) to '/dev/blob' with (format binary)`);
    if (blob) yield new Uint8Array(await blob.arrayBuffer());
  },
  copyIn: async (target, rows) => {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const part of rows) parts.push(part as Uint8Array<ArrayBuffer>);
    await lite.query(`copy ${target} from '/dev/blob' with (format binary)`, [], { blob: new Blob(parts) });
  },
});

const serverWork = (client: pg.Pool | pg.PoolClient): Pick<Db, "query" | "copyOut" | "copyIn"> => ({
  query: async (sql, params = []) => (await client.query(sql, [...params])).rows as never,
  copyOut: (select) => (client as pg.PoolClient).query(new CopyOut(`copy (${select}) to stdout with (format binary)`)),
  copyIn: (target, rows) =>
    pipeline(
      Readable.from(rows, { objectMode: true, highWaterMark: 2 }),
      (client as pg.PoolClient).query(copyFrom(`copy ${target} from stdin with (format binary)`)),
    ),
});

/** A pool gives a connection for as long as the stream takes; simplest had by a transaction. */
const outsideTransaction = (): never => {
  throw new Error("COPY runs inside a transaction");
};

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
  // An idle connection that the database ends (a restart, a dropped database) is replaced at its next use; unheard, the pool's
  // event would end the process.
  pool.on("error", () => {});
  return {
    engine: "postgres",
    ...serverWork(pool),
    copyOut: outsideTransaction,
    copyIn: outsideTransaction,
    transaction: async (work) => {
      const client = await pool.connect();
      const inner: Db = {
        engine: "postgres",
        ...serverWork(client),
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
