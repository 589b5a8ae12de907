import type { Month } from "../../../core/src/period/index.ts";
import { mulberry } from "../../../server/src/app/demo-city/random.ts";
import { closeGate } from "../../../server/src/close/index.ts";
import { readReports, type StoredReport } from "../../../server/src/collect/index.ts";
import { asActor, asOwner, type Db, localAdministrator } from "../../../server/src/store/index.ts";
import { timed } from "../report.ts";

/** Seconds until corrected reports of a month, of enterprises anywhere, are stored with all sums they are part of. */
export async function correctReports(
  db: Db,
  month: Month,
  { enterprises, count, seed }: { enterprises: number; count: number; seed: number },
): Promise<number> {
  const draw = mulberry(seed);
  const ids = Array.from({ length: count * 2 }, () => 1 + Math.floor(draw() * enterprises));
  const found = await asActor(db, localAdministrator, (tx) =>
    readReports(tx, "output", { months: [month], enterpriseIds: ids }),
  );
  const deltas = found.slice(0, count).map((before) => ({ before, after: corrected(before) }));
  const { seconds } = await timed(() =>
    asActor(db, localAdministrator, async (tx) => {
      await asOwner(tx, (owner) =>
        store(
          owner,
          month,
          deltas.map(({ after }) => after),
        ),
      );
      await closeGate.stored(tx, localAdministrator, "output", month, deltas);
    }),
  );
  return seconds;
}

/** A tenth more in the month, and so in the year to date. */
function corrected(report: StoredReport): StoredReport {
  const { output = 0, output_ytd = 0 } = report.values;
  const more = Math.round((output ?? 0) / 10);
  return {
    ...report,
    values: { ...report.values, output: (output ?? 0) + more, output_ytd: (output_ytd ?? 0) + more },
  };
}

const store = (owner: Db, month: Month, reports: readonly StoredReport[]) =>
  owner.query(
    `update report_output r set output = c.output, output_ytd = c.output_ytd
       from unnest($1::int[], $2::int[], $3::bigint[], $4::bigint[]) c (city, id, output, output_ytd)
      where r.month = $5 and r.city = c.city and r.enterprise_id = c.id`,
    [
      reports.map(({ city }) => city),
      reports.map(({ enterpriseId }) => enterpriseId),
      reports.map(({ values }) => values.output ?? null),
      reports.map(({ values }) => values.output_ytd ?? null),
      month,
    ],
  );
