import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RegionCode } from "@diaodu/core/catalogue";
import { afterEach, describe, expect, it } from "vitest";
import { testDatabase } from "../testing/index.ts";
import { type Actor, asActor, localAdministrator } from "./actor.ts";
import { type Db, embeddedDb, openPglite, postgresDb } from "./db.ts";
import { LockLost } from "./lock.ts";
import { migrate, statementsOf } from "./migrate.ts";
import { openStore } from "./open.ts";

const open: Db[] = [];
afterEach(async () => {
  for (const db of open.splice(0)) await db.close();
});
async function aDatabase() {
  const db = await testDatabase();
  open.push(db);
  return db;
}

const county = (code: number): Actor => ({
  ...localAdministrator,
  role: "clerk",
  scope: { from: code as RegionCode, to: code as RegionCode },
});

async function publish(db: Db, region: number, actor = localAdministrator) {
  await asActor(db, actor, (tx) =>
    tx.query(
      `insert into observation (city, region, indicator, month, span, measure, import_id, known_at, value, unit, source_id, sheet, cell)
       values (430500, $1, 'gdp', 202503, 'ytd', 'level', 1, now(), 1, '亿元', 1, 's', 'A1')`,
      [region],
    ),
  );
}

describe("migrations", () => {
  it("do nothing the second time", async () => {
    expect(await migrate(await aDatabase())).toEqual([]);
  });

  it("run once when two processes start at the same moment", async () => {
    const url = process.env.DATABASE_URL;
    const [a, b] = url ? await twoConnections() : await twoOverOnePglite();
    const applied = (await Promise.all([migrate(a), migrate(b)])).flat();
    expect(applied).toEqual([...new Set(applied)].sort());
    expect(applied.length).toBeGreaterThan(0);
  });

  it("are split into single statements, keeping $$ bodies whole", () => {
    expect(statementsOf("-- why\nselect 1;\n\ndo $$\nbegin\n  null;\nend\n$$;\n")).toEqual([
      "select 1;",
      "do $$\nbegin\n  null;\nend\n$$;",
    ]);
  });
});

describe("row-level security", () => {
  it("shows a county its own rows and those of the units above, and nothing of its neighbours", async () => {
    const db = await aDatabase();
    for (const region of [0, 430000, 430500, 430502, 430503]) await publish(db, region);
    const seen = await asActor(db, county(430502), (tx) =>
      tx.query<{ region: number }>("select region from observation order by region"),
    );
    expect(seen.map((row) => row.region)).toEqual([0, 430000, 430500, 430502]);
  });

  it("refuses a write outside the scope", async () => {
    const db = await aDatabase();
    await expect(publish(db, 430503, county(430502))).rejects.toThrow(/row-level security/);
  });

  it("shows nothing when no scope is set", async () => {
    const db = await aDatabase();
    await publish(db, 430500);
    const rows = await db.transaction(async (tx) => {
      await tx.query("set local role diaodu_member");
      return tx.query("select 1 from observation");
    });
    expect(rows).toEqual([]);
  });

  it("forbids changing what was published", async () => {
    const db = await aDatabase();
    await publish(db, 430500);
    await expect(asActor(db, localAdministrator, (tx) => tx.query("update observation set value = 2"))).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe.skipIf(process.env.DATABASE_URL)("the embedded folder", () => {
  it("keeps what was stored, and is refused to a second process", async () => {
    const folder = mkdtempSync(join(tmpdir(), "diaodu-"));
    const first = await openStore(folder);
    expect(first.fresh).toBe(true);
    await publish(first.db, 430500);
    await first.close();
    const second = await openStore(folder);
    expect(second.fresh).toBe(false);
    expect(await second.db.query("select region from observation")).toEqual([{ region: 430500 }]);
    await second.close();
    rmSync(folder, { recursive: true });
  });

  it("stores nothing once another process has taken the folder, as after a laptop slept", async () => {
    const folder = mkdtempSync(join(tmpdir(), "diaodu-"));
    const slept = await openStore(folder);
    const lock = join(folder, "lock.json");
    writeFileSync(lock, readFileSync(lock, "utf8").replace(/"token":"[^"]*"/, '"token":"another"'));
    await expect(publish(slept.db, 430500)).rejects.toThrow(LockLost);
    await expect(slept.close()).rejects.toThrow(LockLost);
    rmSync(folder, { recursive: true });
  });
});

async function twoConnections(): Promise<[Db, Db]> {
  const { Client } = (await import("pg")).default;
  const url = new URL(process.env.DATABASE_URL ?? "");
  const name = `diaodu_twice_${process.pid}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name}`);
  await client.end();
  url.pathname = `/${name}`;
  const pair: [Db, Db] = [postgresDb(url.href), postgresDb(url.href)];
  open.push(...pair);
  return pair;
}

async function twoOverOnePglite(): Promise<[Db, Db]> {
  const lite = await openPglite();
  open.push(embeddedDb(lite));
  return [embeddedDb(lite), embeddedDb(lite)];
}
