import type { Db } from "../../store/index.ts";
import type { RosterHow } from "./types.ts";

const city = 430500;

/** An enterprise of 邵阳市 for tests, without a place on the roster yet. */
export async function anEnterprise(db: Db, code: string): Promise<number> {
  const [row] = await db.query<{ id: number }>("insert into enterprise (city, code) values ($1, $2) returning id", [
    city,
    code,
  ]);
  return row?.id ?? 0;
}

interface StateWish {
  name: string;
  region: number;
  industry: number;
  size: number;
  how: RosterHow;
  onRoster: boolean;
}

/** What holds of an enterprise from a month on. */
export async function aState(db: Db, id: number, from: number, wish: Partial<StateWish> = {}): Promise<void> {
  const state = { name: "某厂", region: 430502, industry: 26, size: 3, how: "initial", onRoster: true, ...wish };
  await db.query(
    `insert into roster_state (city, enterprise_id, from_month, on_roster, how, name, region, industry, size, by_user)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'test')`,
    [city, id, from, state.onRoster, state.how, state.name, state.region, state.industry, state.size],
  );
}
