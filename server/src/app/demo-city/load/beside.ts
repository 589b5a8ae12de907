import { form as formOf, toUnits } from "@diaodu/core/collect";
import type { Db } from "../../../store/index.ts";
import { onDayAfter } from "../month-states.ts";
import type { DemoCity } from "../types.ts";
import { columnsOf, demoClerk } from "./place.ts";

/** Stores the firms that should perhaps be on the roster. */
export async function loadCandidates(owner: Db, city: DemoCity) {
  const rows = city.candidates.map((each) => [
    each.region,
    each.code,
    each.name,
    each.industry,
    each.electricity,
    each.taxableSales,
    each.project,
    each.state,
    each.reason,
  ]);
  await owner.query(
    `insert into candidate (city, month, by_user, region, code, name, industry, electricity, taxable_sales, project, state, reason)
     select $1::int, $2::int, $3::text, n.*
       from unnest($4::int[], $5::text[], $6::text[], $7::smallint[], $8::bigint[], $9::bigint[], $10::text[], $11::text[],
                   $12::text[]) n`,
    [city.city, city.openMonth, demoClerk.user, ...columnsOf(rows, 9)],
  );
}

/** Stores the reports that are being typed; a draft is in the form's units. @param regions where each enterprise stands */
export async function loadDrafts(owner: Db, city: DemoCity, regions: ReadonlyMap<number, number>, firstId: number) {
  const rows = city.drafts.map(({ form, month, enterpriseId, values }) => [
    regions.get(enterpriseId),
    form,
    month,
    firstId + enterpriseId,
    JSON.stringify(toUnits(formOf(form), values)),
    onDayAfter(month, 7, 2),
  ]);
  await owner.query(
    `insert into report_draft (city, version, by_user, region, form, month, enterprise_id, fields, at)
     select $1::int, 1, $2::text, n.*
       from unnest($3::int[], $4::text[], $5::int[], $6::int[], $7::jsonb[], $8::timestamptz[]) n`,
    [city.city, demoClerk.user, ...columnsOf(rows, 6)],
  );
}

/** Stores the steps of the months up to their close; publishing adds its own. */
export async function loadClosedMonths(owner: Db, city: DemoCity) {
  const rows = city.monthStates
    .filter(({ state }) => state === "closed")
    .map(({ form, month, state, at }) => [form, month, state, at]);
  await owner.query(
    `insert into month_state (city, region, by_user, form, month, state, at)
     select $1::int, $1::int, $2::text, n.* from unnest($3::text[], $4::int[], $5::text[], $6::timestamptz[]) n`,
    [city.city, demoClerk.user, ...columnsOf(rows, 4)],
  );
}
