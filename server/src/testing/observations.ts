import { parseCanonical } from "@diaodu/core/address";
import { prefectureOf } from "@diaodu/core/catalogue";
import type { Db } from "../store/index.ts";

/** A published value, by its canonical address: `{ "430500.gdp.202503.ytd.level": 630.5 }`; null takes a value back. */
export type Published = Readonly<Record<string, number | null>>;

export interface SeedOptions {
  /** When it became known. */
  at?: string;
  /** Unit as published; absent: 亿元 for amounts, % for rates. */
  unit?: string;
  fileName?: string;
}

/** Amounts carry the unit of the bulletin, the others their measure's. */
const unitsByMeasure: Readonly<Record<string, string>> = {
  yoy: "%",
  "yoy-change-year": "百分点",
  rank: "位",
  "level-rank": "位",
  share: "%",
  contribution: "%",
  pull: "百分点",
};

/**
 * Stores published values as one import would, one cell each (A1, A2, …), all known at one time.
 * @returns the import's id
 */
export async function seed(db: Db, values: Published, options: SeedOptions = {}): Promise<number> {
  const { at = "2025-04-20T02:00:00Z", fileName = "月报.xlsx" } = options;
  const [row] = await db.query<{ id: number }>(
    `insert into import (kind, home, file_name, sha256, stored, at, by_user)
     values ('file', 430500, $1, '', $3, $2, '测试') returning id`,
    [fileName, at, Object.keys(values).length],
  );
  const id = row?.id ?? 0;
  const columns = Object.entries(values).map(([text, value], i) => {
    const parsed = parseCanonical(text);
    if (!parsed.ok) throw new Error(parsed.faults[0]?.message.en ?? text);
    const { region, indicator, month, span, measure, filters } = parsed.value;
    const unit = unitsByMeasure[measure] ?? options.unit ?? "亿元";
    const city = prefectureOf(region);
    return [city, region, indicator, filters.industry ?? "", month, span, measure, value, unit, `B${i + 1}`] as const;
  });
  const column = (i: number) => columns.map((each) => each[i]);
  await db.query(
    `insert into observation
       (city, region, indicator, industry, month, span, measure, value, unit, cell, import_id, source_id, sheet, known_at)
     select *, $11::int, $11::int, '表1', $12::timestamptz
       from unnest($1::int[], $2::int[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[], $8::float8[], $9::text[], $10::text[])`,
    [...(columns.length ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(column) : Array(10).fill([])), id, at],
  );
  return id;
}
