import { codeRange, industry, industryCode, region } from "@diaodu/core/catalogue";
import { columnName, form, mainField } from "@diaodu/core/collect";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { rosterAt } from "../roster/index.ts";
import { isExplained } from "./doubts.ts";
import type { ReportPlace } from "./progress.ts";
import type { ReportList } from "./schemas.ts";
import { type ReportState, reportStates } from "./types.ts";

export interface ListAsk extends ReportPlace {
  state: ReportState;
  offset?: number;
}

/** One page of a list in which a person selects rows. */
const pageSize = 50;

interface Row {
  enterpriseId: number;
  region: number;
  industry: number;
  value: number | null;
  unexplained: number;
  savedAt: string;
  savedBy: string;
  total: number;
}

/** Reports of a region's month in one state, heaviest first, to be selected and moved on together. */
export function reportList(db: Db, actor: Actor, ask: ListAsk): Promise<ReportList> {
  return asActor(db, actor, async (tx) => {
    const { first, last } = codeRange(ask.region);
    const params = [ask.month, first, last, reportStates[ask.state], ask.form, ask.offset ?? 0, pageSize];
    const rows = await tx.query<Row>(listQuery(ask), params);
    const names = new Map((await rosterAt(tx, ask.month, ask.region)).map((entry) => [entry.id, entry]));
    return {
      total: rows[0]?.total ?? 0,
      items: rows.map(({ total: _, industry: number, ...row }) => ({
        ...row,
        code: names.get(row.enterpriseId)?.code ?? "",
        name: names.get(row.enterpriseId)?.name ?? "",
        regionName: region(row.region)?.name ?? String(row.region),
        industryName: industry(industryCode(number))?.name ?? "",
        state: ask.state,
      })),
    };
  });
}

/** One row per report in the state; a doubt counts until it is explained. Table and column come from the form's declaration. */
function listQuery({ form: code }: ListAsk): string {
  const { code: main, columns, decimals } = mainField(form(code));
  const column = columnName(main, columns.includes("ytd") ? "ytd" : "month");
  return `
    select r.enterprise_id as "enterpriseId", r.region, r.industry, r.saved_at as "savedAt", r.saved_by as "savedBy",
           r."${column}"::float8 / ${10 ** decimals} as value,
           count(*) over ()::int as total,
           (select count(*)::int
              from finding f
             where f.city = r.city and f.form = $5 and f.month = r.month and f.enterprise_id = r.enterprise_id
               and f.level = 'soft'
               and not ${isExplained}
           ) as unexplained
      from report_${code} r
     where r.month = $1 and r.region between $2 and $3 and r.state = $4
     order by r."${column}" desc nulls last, r.enterprise_id
     offset $6 limit $7`;
}
