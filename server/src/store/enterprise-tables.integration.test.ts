import { layoutOf } from "@diaodu/core/close";
import { forms, valueColumns } from "@diaodu/core/collect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../testing/index.ts";
import type { Db } from "./db.ts";

let db: Db;
beforeAll(async () => {
  db = await testDatabase();
}, 60_000);
afterAll(() => db.close());

async function columnsOf(table: string): Promise<string[]> {
  const rows = await db.query<{ name: string }>(
    `select attname as name from pg_attribute
      where attrelid = to_regclass($1) and attnum > 0 and not attisdropped order by attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}

describe("the tables of enterprise reports", () => {
  it.each(forms.map((form) => [form.code, form] as const))("hold what the form %s declares", async (code, form) => {
    const values = valueColumns(form);
    expect((await columnsOf(`report_${code}`)).filter((column) => values.includes(column))).toEqual(values);
    const sums = [...layoutOf(form).columns];
    for (const table of [`cube_${code}`, `published_${code}`]) {
      const columns = await columnsOf(table);
      expect(columns.slice(columns.indexOf("month") + 1, columns.indexOf("rnk"))).toEqual(sums);
    }
  });

  it("are shut to a member whose scope is not set", async () => {
    const tables = await db.query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity",
    );
    expect(tables.map(({ name }) => name)).toEqual(["migration"]);
  });
});
