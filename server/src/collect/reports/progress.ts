import { codeRange, isWithin, type Region, region as regionOf, regionsOf } from "@diaodu/core/catalogue";
import { type FormCode, form as formOf, isCollectedIn } from "@diaodu/core/collect";
import { addMonths, type Month, monthsBetween } from "@diaodu/core/period";
import type { Static } from "typebox";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { membersAt, placeOf } from "../roster/roster-at.ts";
import { readStates } from "../roster/states.ts";
import { chaseList } from "./chase.ts";
import { isExplained } from "./doubts.ts";
import { closedMonths } from "./locked.ts";
import type { Progress, ProgressRowSchema } from "./schemas.ts";
import type { MonthGate } from "./types.ts";

export interface ReportPlace {
  form: FormCode;
  month: Month;
  region: number;
}

type ProgressRow = Static<typeof ProgressRowSchema>;
type Counts = Omit<ProgressRow, "name" | "state">;

/** Who has reported, per county and in total, and who to chase, heaviest first. */
export async function progress(db: Db, actor: Actor, place: ReportPlace, gate: MonthGate): Promise<Progress> {
  const { form, month, region } = place;
  return asActor(db, actor, async (tx) => {
    const latestMonths = await monthsWithReports(tx, place);
    await tx.query(byHash);
    const isDue = isCollectedIn(formOf(form), month);
    const counts = isDue ? await countsByRegion(tx, place) : [];
    const closed = await closedMonths(tx, gate, form, month);
    const rowOf = (code: number, of: readonly Counts[]): ProgressRow => ({
      ...sumOf(code, of),
      name: regionOf(code)?.name ?? String(code),
      state: closed.get(code) ?? "open",
    });
    return {
      form,
      month,
      region,
      total: rowOf(region, counts),
      rows: childrenOf(region, counts).map((code) =>
        rowOf(
          code,
          counts.filter((each) => isWithin(each.region, code)),
        ),
      ),
      chase: isDue ? await chaseList(tx, place, latestMonths) : [],
      latestMonths,
    };
  });
}

/**
 * Left alone, the planner takes the roster of a month for a handful of rows and walks over all reports for each of them. For this
 * transaction only.
 */
const byHash = "select set_config('enable_nestloop', 'off', true), set_config('enable_mergejoin', 'off', true)";

/** Units below in official order, then zones and whatever else enterprises stand in directly. */
function childrenOf(region: number, counts: readonly Counts[]): number[] {
  const units: readonly Region[] = regionsOf(region);
  const others = new Set(
    counts
      .map((each) => each.region)
      .filter((code) => code !== region && !units.some((unit) => isWithin(code, unit.code))),
  );
  return [...units.map(({ code }) => code), ...[...others].sort((a, b) => a - b)];
}

const kinds = ["due", "missing", "drafts", "reported", "reviewed", "accepted", "sentBack", "doubtful"] as const;

function sumOf(region: number, counts: readonly Counts[]): Counts {
  const sums = kinds.map((kind) => [kind, counts.reduce((sum, each) => sum + each[kind], 0)]);
  return { region, ...Object.fromEntries(sums) };
}

/** One row per region with enterprises on the month's roster: in which state their reports are. */
function countsByRegion(tx: Db, { form, month, region }: ReportPlace): Promise<Counts[]> {
  return readStates<Counts>(
    tx,
    `with due as materialized (${membersAt("s.enterprise_id as id, s.city, s.region")}),
     doubtful as materialized (
       select distinct f.city, f.enterprise_id from finding f
        where f.form = $6 and f.month = $1 and f.level = 'soft' and f.region between $2 and $3 and not ${isExplained})
     select due.region, count(*)::int as due,
            (count(*) filter (where r.state is null))::int as missing,
            (count(*) filter (where r.state is null and d.city is not null))::int as drafts,
            (count(*) filter (where r.state = 1))::int as reported,
            (count(*) filter (where r.state = 2))::int as reviewed,
            (count(*) filter (where r.state = 3))::int as accepted,
            (count(*) filter (where r.state = 4))::int as "sentBack",
            (count(*) filter (where x.city is not null))::int as doubtful
       from due
       left join report_${form} r on r.month = $1 and r.city = due.city and r.enterprise_id = due.id
       left join report_draft d on d.form = $6 and d.month = $1 and d.city = due.city and d.enterprise_id = due.id
       left join doubtful x on x.city = due.city and x.enterprise_id = due.id
      group by due.region`,
    [...placeOf(month, region), form],
  );
}

/** About three years of months. */
const monthsListed = 40;

/**
 * Months of this form that have reports of the region, newest first. Asked month by month, by a subquery that is no join: as one, the
 * planner reads every report.
 */
async function monthsWithReports(tx: Db, { form, region }: ReportPlace): Promise<Month[]> {
  const { first, last } = codeRange(region);
  const [newest] = await tx.query<{ month: Month | null }>(`select max(month) as month from report_${form}`);
  if (!newest?.month) return [];
  const listed = monthsBetween(addMonths(newest.month, -monthsListed), newest.month);
  const rows = await tx.query<{ month: Month }>(
    `select m.month from unnest($1::int[]) m (month)
      where (select true from report_${form} r where r.month = m.month and r.region between $2 and $3 limit 1)
      order by m.month desc`,
    [listed, first, last],
  );
  return rows.map(({ month }) => month);
}
