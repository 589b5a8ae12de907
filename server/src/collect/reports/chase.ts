import { industry, industryCode, region as regionOf } from "@diaodu/core/catalogue";
import { columnName, type Form, form as formOf, isCombined, mainField } from "@diaodu/core/collect";
import { addMonths, type Month, yearBefore } from "@diaodu/core/period";
import type { Static } from "typebox";
import type { Db } from "../../store/index.ts";
import { membersAt, placeOf } from "../roster/roster-at.ts";
import { inScope, readStates } from "../roster/states.ts";
import type { ReportPlace } from "./progress.ts";
import type { ChaseSchema } from "./schemas.ts";
import { reportStates } from "./types.ts";

type Chased = Static<typeof ChaseSchema>;

interface Row {
  enterpriseId: number;
  code: string;
  name: string;
  region: number;
  industry: number;
  state: number | null;
  isTyping: boolean;
  lastYear: number | null;
  whole: number | null;
  missedBefore: number;
}

const firmColumns = "s.enterprise_id as id, s.city, e.code, s.name, s.region, s.industry, s.from_month as since";

/** Nobody telephones more than these in a day; the counts beside the list are of all. */
const longestList = 500;

/**
 * Enterprises that have not reported or whose report was sent back, those that weighed most a year ago first.
 * @param held months for which reports were collected
 */
export async function chaseList(
  tx: Db,
  { form: code, month, region }: ReportPlace,
  held: readonly Month[],
): Promise<Chased[]> {
  const form = formOf(code);
  const main = mainColumn(form, month);
  const rows = await readStates<Row>(
    tx,
    `-- One row per enterprise to chase: last year's value of the main field, and months before in which it did not report.
     with due as materialized (${membersAt(firmColumns)}),
     filed as materialized (
       select city, enterprise_id, "${main}" as value from report_${code} r
        where r.month = $6 and r.state <> 4 and r.region between $2 and $3 and ${inScope("r.region")}),
     chased as materialized (
       select due.*, r.state, filed.value, d.city is not null as typing
         from due
         left join report_${code} r on r.month = $1 and r.city = due.city and r.enterprise_id = due.id
         left join report_draft d on d.form = $8 and d.month = $1 and d.city = due.city and d.enterprise_id = due.id
         left join filed on filed.city = due.city and filed.enterprise_id = due.id
        where r.state is null or r.state = ${reportStates["sent-back"]}
        order by filed.value desc nulls last, due.code limit ${longestList}),
     counted as (
       select r.city, r.enterprise_id, count(*) as n from report_${code} r
        where r.month = any($7::int[]) and r.city between $4 and $5 and r.state <> 4
          and r.enterprise_id in (select id from chased)
        group by r.city, r.enterprise_id)
     select c.id as "enterpriseId", c.code, c.name, c.region, c.industry, c.state, c.typing as "isTyping",
            c.value as "lastYear", (select sum(value::float8) from filed) as whole,
            greatest(0, (select count(*) from unnest($7::int[]) m (month) where m.month >= c.since) - coalesce(n.n, 0))::int
              as "missedBefore"
       from chased c
       left join counted n on n.city = c.city and n.enterprise_id = c.id
      order by c.value desc nulls last, c.code`,
    [...placeOf(month, region), yearBefore(month), monthsBefore(month, held), code],
  );
  const scale = 10 ** mainField(form).decimals;
  return rows.map(({ whole, industry: trade, isTyping, lastYear, state, ...row }) => ({
    ...row,
    regionName: regionOf(row.region)?.name ?? String(row.region),
    industryName: industry(industryCode(trade))?.name ?? "",
    state: state === null ? (isTyping ? "draft" : "missing") : "sent-back",
    lastYear: lastYear === null ? null : lastYear / scale,
    weightPct: lastYear === null || !whole ? null : (100 * lastYear) / whole,
  }));
}

/** Months of the year before a month for which there are reports. */
const monthsBefore = (month: Month, held: readonly Month[]): Month[] =>
  held.filter((each) => each < month && each >= addMonths(month, -12));

const mainColumn = (form: Form, month: Month): string =>
  columnName(form.main, mainField(form).columns.includes("month") && !isCombined(form, month) ? "month" : "ytd");
