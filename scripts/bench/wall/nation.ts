import { indicators, type Region, regionsOf } from "../../../core/src/catalogue/index.ts";
import { type Month, monthsBetween } from "../../../core/src/period/index.ts";
import { ask } from "../../../server/src/app/in-process.ts";
import { figureRoutes } from "../../../server/src/figures/index.ts";
import { buildApp } from "../../../server/src/http/index.ts";
import { monitorRoutes } from "../../../server/src/monitor/index.ts";
import { asActor, type Db, localAdministrator, migrate, postgresDb } from "../../../server/src/store/index.ts";
import { median, percentile, round, timed } from "../report.ts";
import { timesOf } from "./times.ts";

const runs = 15;
const asked = 202503 as Month;
/** The headlines and what else counties publish: twenty indicators. */
const shown = [
  ...indicators.filter(({ headline }) => headline !== undefined).map(({ code }) => code),
  "electricity",
  "tax-revenue",
  "industrial-taxable-sales",
  "general-budget-expenditure",
].slice(0, 20);

/** A scratch database with made-up growth of every county, and the time of its wall. */
export async function ofNation(url: string, short: boolean) {
  const db = postgresDb(url);
  await migrate(db);
  const counties = countiesOf(0);
  const months = monthsBetween((short ? 202401 : 202301) as Month, asked);
  await fill(db, counties, months);
  const app = await buildApp({ db }, [figureRoutes, monitorRoutes]);
  const path = `/api/monitor/wall?region=0&deep=true&month=${asked}&indicators=${shown.join(",")}`;
  const first = await timed(async () => (await ask(app, "GET", path, undefined)).body.length);
  const { times, bytes } = await timesOf(app, path, runs);
  const plain = await plainTimes(db);
  await app.close();
  await db.close();
  return {
    figures: {
      counties: counties.length,
      indicators: shown.length,
      observations: counties.length * shown.length * months.length,
      answerMb: round(bytes / 1e6, 2),
      // Cuts of the year are drawn from history, once.
      nationFirstMs: round(first.seconds * 1000, 0),
      nationP50Ms: round(median(times), 0),
      nationP95Ms: round(percentile(times, 0.95), 0),
    },
    peers: { nationP50Ms: round(median(plain), 0), nationP95Ms: round(percentile(plain, 0.95), 0) },
  };
}

function countiesOf(code: number): Region[] {
  return regionsOf(code).flatMap((each) => (each.level === "county" ? [each] : countiesOf(each.code)));
}

/** Made-up growth of every county, indicator and month, to date, as bulletins print it. */
async function fill(db: Db, counties: readonly Region[], months: readonly Month[]) {
  const [row] = await db.query<{ id: number }>(
    `insert into import (kind, home, file_name, sha256, stored, by_user) values ('file', 0, '虚构.xlsx', '', 0, '测量') returning id`,
  );
  for (const month of months)
    await db.query(
      `insert into observation (city, region, indicator, month, span, measure, import_id, known_at, value, unit, source_id, sheet, cell)
       select c.code / 100 * 100, c.code, i.code, $3::int, case when i.stock then 'month' else 'ytd' end, 'yoy', $4::int, now(),
              round((5 + 6 * sin($3::int / 7.0 + i.no) + 8 * (random() - 0.5))::numeric, 1), '%', $4::int, '表1', 'B' || c.no
         from unnest($1::int[]) with ordinality c (code, no)
        cross join unnest($2::text[], $5::bool[]) with ordinality i (code, stock, no)`,
      [counties.map(({ code }) => code), shown, month, row?.id ?? 0, shown.map(isOfMonth)],
    );
  await db.query("vacuum analyze observation");
}

const isOfMonth = (code: string): boolean => {
  const of = indicators.find((each) => each.code === code);
  return of?.kind === "stock" || of?.group === "prices";
};

/** What a person would write who knows the table and the cuts: growth and light in one query, rows as they come. */
async function plainTimes(db: Db): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    const rows = await asActor(db, localAdministrator, (tx) => tx.query(plainQuery, [shown, asked]));
    JSON.stringify(rows);
    times.push(performance.now() - from);
  }
  return times;
}
const plainQuery = `
  select o.region, o.indicator, o.value,
         1 + (o.value >= l.c1)::int + (o.value >= l.c2)::int + (o.value >= l.c3)::int + (o.value >= l.c4)::int as light
    from (select distinct on (region, indicator) region, indicator, value
            from observation
           where indicator = any ($1) and month = $2 and measure = 'yoy' and industry = '' and region % 100 <> 0
           order by region, indicator, known_at desc, import_id desc) o
    left join light_cuts l on l.home = 0 and l.indicator = o.indicator and l.year = $2 / 100`;
