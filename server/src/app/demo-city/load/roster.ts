import type { RosterHow } from "../../../collect/index.ts";
import type { Db } from "../../../store/index.ts";
import { onDay } from "../month-states.ts";
import type { DemoCity } from "../types.ts";
import { columnsOf, demoClerk } from "./place.ts";

/** Why, as a roster list says it. */
const reasons: Readonly<Record<RosterHow, string>> = {
  initial: "",
  "new-start": "新建投产",
  grown: "上年主营业务收入达到2000万元",
  "moved-in": "由外市转入",
  changed: "年度核定或变更登记",
  renamed: "更名",
  "below-size": "上年主营业务收入低于2000万元",
  closed: "停止生产经营",
  "moved-out": "转出本市",
  merged: "合并",
  undone: "",
};

/** Stores enterprises and what holds of them from which month on. Ids are the demo's own, above what the store has. */
export async function loadRoster(owner: Db, city: DemoCity, firstId: number): Promise<void> {
  const firms = city.enterprises.map(({ id, code, mergedInto }) => [
    firstId + id,
    code,
    mergedInto === null ? null : firstId + mergedInto,
  ]);
  await owner.query(
    `insert into enterprise (city, id, code, merged_into)
     select $1::int, n.* from unnest($2::int[], $3::text[], $4::int[]) n`,
    [city.city, ...columnsOf(firms, 3)],
  );
  await owner.query("select setval(pg_get_serial_sequence('enterprise', 'id'), $1)", [
    firstId + Math.max(...city.enterprises.map(({ id }) => id)),
  ]);
  const states = city.rosterStates.map((state) => [
    firstId + state.enterpriseId,
    state.fromMonth,
    onDay(state.fromMonth, 3, 1),
    state.onRoster,
    state.how,
    state.name,
    state.region,
    state.industry,
    state.size,
    state.park,
    reasons[state.how],
  ]);
  await owner.query(
    `insert into roster_state (city, by_user, enterprise_id, from_month, known_at, on_roster, how, name, region, industry, size,
                               park, reason)
     select $1::int, $2::text, n.*
       from unnest($3::int[], $4::int[], $5::timestamptz[], $6::boolean[], $7::text[], $8::text[], $9::int[], $10::smallint[],
                   $11::smallint[], $12::text[], $13::text[]) n`,
    [city.city, demoClerk.user, ...columnsOf(states, 11)],
  );
}
