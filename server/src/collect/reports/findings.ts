import type { Finding } from "@diaodu/core/check";
import { columnName, type FormCode, form as formOf, isCombined, mainField } from "@diaodu/core/collect";
import { type Month, yearBefore } from "@diaodu/core/period";
import { asOwner, type Db } from "../../store/index.ts";
import { examine } from "./examine.ts";
import type { ReportDelta, StoredReport } from "./types.ts";

/** What a finding keeps beside its keys: the sentence, the values in stored units, how much of the main field hangs on it. */
export type FindingDetail = Pick<Finding, "sentence" | "reported" | "proposed" | "effect">;

/**
 * Replaces the doubts about reports by those of now. Where the reports were just examined, their findings are given.
 * Run it as an actor.
 */
export async function keepFindings(
  tx: Db,
  form: FormCode,
  month: Month,
  deltas: readonly ReportDelta[],
  given?: ReadonlyMap<number, readonly Finding[]>,
): Promise<void> {
  if (deltas.length === 0) return;
  const reports = deltas.flatMap(({ after }) => after ?? []);
  const findings = given ?? (await examine(tx, form, month, reports));
  const ids = deltas.map(({ before, after }) => (after ?? before)?.enterpriseId ?? 0);
  await asOwner(tx, async (owner) => {
    await owner.query("delete from finding where form = $1 and month = $2 and enterprise_id = any($3)", [
      form,
      month,
      ids,
    ]);
    await insertFindings(owner, form, month, reports, findings);
  });
}

async function insertFindings(
  owner: Db,
  form: FormCode,
  month: Month,
  reports: readonly StoredReport[],
  findings: ReadonlyMap<number, readonly Finding[]>,
) {
  const doubtful = reports.filter(({ enterpriseId }) => findings.has(enterpriseId));
  const wholes = await lastYearTotals(owner, form, month, [...new Set(doubtful.map(({ city }) => city))]);
  const rows = doubtful.flatMap(({ city, region, enterpriseId }) =>
    (findings.get(enterpriseId) ?? []).map(({ checkId, field, level, effect, sentence, reported, proposed }) => {
      const detail = JSON.stringify({ sentence, reported, proposed, effect } satisfies FindingDetail);
      const whole = wholes.get(city) ?? 0;
      return [city, region, enterpriseId, checkId, field, level, whole > 0 ? (effect / whole) * 100 : 0, detail];
    }),
  );
  if (rows.length === 0) return;
  const column = (at: number) => rows.map((row) => row[at]);
  await owner.query(
    `insert into finding (form, month, city, region, enterprise_id, check_id, field, level, effect_pp, detail)
     select $1, $2::int, n.*
       from unnest($3::int[], $4::int[], $5::int[], $6::text[], $7::text[], $8::text[], $9::float8[], $10::jsonb[]) n
         on conflict do nothing`,
    [form, month, ...[0, 1, 2, 3, 4, 5, 6, 7].map(column)],
  );
}

/** The main field's total of a city a year before, stored units: what one report's error is a share of. */
async function lastYearTotals(
  owner: Db,
  form: FormCode,
  month: Month,
  cities: readonly number[],
): Promise<Map<number, number>> {
  const { main } = formOf(form);
  const isMonth = mainField(formOf(form)).columns.includes("month") && !isCombined(formOf(form), month);
  const [now, base] = isMonth
    ? [columnName(main, "month"), columnName(main, "monthBase")]
    : [columnName(main, "ytd"), columnName(main, "ytdBase")];
  const rows = await owner.query<{ city: number; filed: number | null; base: number | null }>(
    `-- One row per city: what was reported a year ago, and what is now given as last year's.
     select city, sum("${now}"::float8) filter (where month = $2) as filed,
            sum("${base}"::float8) filter (where month = $1) as base
       from report_${form}
      where month in ($1::int, $2::int) and city = any($3) and state <> 4
      group by city`,
    [month, yearBefore(month), cities],
  );
  return new Map(rows.map(({ city, filed, base: given }) => [city, filed || given || 0]));
}
