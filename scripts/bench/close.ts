import type { Month } from "../../core/src/period/index.ts";
import { closeMonth } from "../../server/src/close/index.ts";
import { eachReport } from "../../server/src/close/report-rows.ts";
import { asActor, type Db, localAdministrator, migrate, postgresDb } from "../../server/src/store/index.ts";
import { hasPostgres, withPostgres } from "./close/cluster.ts";
import { correctReports } from "./close/corrections.ts";
import { drillDown, regionTable } from "./close/drill-down.ts";
import { closeInDuckDb, totals } from "./close/duckdb.ts";
import { anEconomy, monthsOf } from "./close/economy.ts";
import { Reporting, reportColumns } from "./close/reports.ts";
import { type Bench, type BenchReport, median, round, timed } from "./report.ts";

const nation = 0;
const limits = {
  ingestRowsPerSecondLimit: 300_000,
  secondsLimit: 2,
  corrections1000SecondsLimit: 0.3,
  drilldownP95Ms1Limit: 5,
  drilldownP95Ms16Limit: 30,
};

/** The monthly close at national size on PostgreSQL, beside DuckDB on the same reports. */
export const close: Bench = async ({ short }, args) => {
  const enterprises = Number(args.enterprises ?? (short ? 20_000 : 510_000));
  const months = monthsOf(Number(args.months ?? (short ? 6 : 24)));
  if (!process.env.DATABASE_URL && !hasPostgres()) {
    process.stderr.write("no PostgreSQL 15 here: install postgresql-15 or set DATABASE_URL; nothing was measured\n");
    return { bench: "close", figures: {}, peers: limits };
  }
  return withPostgres(async (url) => {
    const db = postgresDb(url);
    await migrate(db);
    const report = await measure(db, url, enterprises, months);
    await db.close();
    return report;
  });
};

async function measure(db: Db, url: string, enterprises: number, months: readonly Month[]): Promise<BenchReport> {
  const history = await fillAndClose(db, new Reporting(anEconomy(enterprises, months.length)), months);
  const last = months.at(-1) as Month;
  const duckDb = await closeInDuckDb((take) =>
    db.transaction((tx) => eachReport(tx, { form: "output", month: last, region: nation }, take)),
  );
  await compare(db, last, duckDb.totals);
  await db.query(regionTable);
  await db.query("grant select on bench_region to diaodu_member");
  await db.query("vacuum analyze cube_output");
  const seconds = median(history.closeSeconds.slice(-3));
  const again = await timed(() => closeNation(db, last));
  return {
    bench: "close",
    figures: {
      enterprises,
      months: months.length,
      rows: history.rows,
      cells: again.value.cells,
      ingestRowsPerSecond: round(history.rows / history.copySeconds, 0),
      seconds: round(seconds),
      ...(months.length > 6 ? { secondsAt6Months: round(median(history.closeSeconds.slice(3, 6))) } : {}),
      againSeconds: round(again.seconds),
      secondsPerDuckdb: round(seconds / duckDb.seconds, 2),
      corrections1000Seconds: round(await corrections(db, last, enterprises)),
      drilldownP95Ms1: round(drillDown(url, months, 1, 5), 1),
      drilldownP95Ms16: round(drillDown(url, months, 16, 5), 1),
    },
    peers: { ...limits, duckdbSeconds: round(duckDb.seconds), secondsPerDuckdbLimit: 2 },
  };
}

/** The median of nine, a thousand other enterprises each time: as a server that has run for a while does it. */
async function corrections(db: Db, month: Month, enterprises: number): Promise<number> {
  const seconds: number[] = [];
  for (let seed = 0; seed < 9; seed++)
    seconds.push(await correctReports(db, month, { enterprises, count: 1000, seed }));
  return median(seconds);
}

const closeNation = (db: Db, month: Month) =>
  asActor(db, localAdministrator, (tx) => closeMonth(tx, "output", month, nation));

/** Takes every month's reports in by COPY and closes it, as the months go by. */
async function fillAndClose(db: Db, reporting: Reporting, months: readonly Month[]) {
  const done = { rows: 0, copySeconds: 0, closeSeconds: [] as number[] };
  for (const month of months) {
    const { count, rows } = reporting.month(month);
    const bytes = [...rows];
    const table = `report_output (${reportColumns.join(", ")})`;
    done.copySeconds += (await timed(() => db.transaction((tx) => tx.copyIn(table, bytes)))).seconds;
    done.rows += count;
    done.closeSeconds.push((await timed(() => closeNation(db, month))).seconds);
  }
  return done;
}

/** @throws when DuckDB has another cube */
async function compare(db: Db, month: Month, theirs: readonly number[]) {
  const [row] = await db.query<Record<string, number>>(
    `select ${totals.map((total, at) => `(${total})::float8 as t${at}`).join(", ")} from cube_output where month = $1`,
    [month],
  );
  const ours = Object.values(row ?? {});
  if (ours.some((total, at) => total !== theirs[at]))
    throw new Error(`the two cubes differ: ${totals.join(", ")}\n${ours.join(", ")}\n${theirs.join(", ")}`);
}
