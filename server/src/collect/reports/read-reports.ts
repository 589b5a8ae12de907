import { codeRange } from "@diaodu/core/catalogue";
import { type FormCode, form as formOf, valueColumns } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import { asOwner, type Db } from "../../store/index.ts";
import { citiesOf } from "../roster/roster-at.ts";
import { eachIntegerRow } from "./binary-rows.ts";
import { type ReportState, reportStates, type StoredReport } from "./types.ts";

export interface ReportsWanted {
  months: readonly Month[];
  /** All enterprises of a region (by where they stood when they reported). */
  region?: number;
  enterpriseIds?: readonly number[];
}

/** Reports as they stand now, sent-back ones included. Run it as an actor. */
export async function readReports(tx: Db, form: FormCode, wanted: ReportsWanted): Promise<StoredReport[]> {
  const [scope] = await tx.query<{ lo: number | null; hi: number | null }>(
    `select nullif(current_setting('app.lo', true), '')::int as lo, nullif(current_setting('app.hi', true), '')::int as hi`,
  );
  const within = `region between ${Math.trunc(scope?.lo ?? 0)} and ${Math.trunc(scope?.hi ?? -1)}`;
  return asOwner(tx, (owner) => readAllReports(owner, form, wanted, within));
}

/** Across counties, for checks: reports of some cities, of some divisions or of single enterprises beside them. */
export interface AllReportsWanted extends ReportsWanted {
  cities?: readonly number[];
  industries?: readonly number[];
  orEnterpriseIds?: readonly number[];
}

/**
 * The same without regard to anybody's scope, as owner: an enterprise's reports from before it moved in, and all of its division.
 * What comes of it must not be shown. COPY, because a row each by query costs the embedded store about 60 µs.
 */
export async function readAllReports(
  owner: Db,
  form: FormCode,
  wanted: AllReportsWanted,
  within = "true",
): Promise<StoredReport[]> {
  const values = valueColumns(formOf(form));
  const quoted = values.map((column) => `"${column}"`);
  const found: StoredReport[] = [];
  const copied = owner.copyOut(
    `select ${[...fixedColumns, ...quoted].join(", ")} from report_${form} where ${conditionOf(wanted)} and ${within}`,
  );
  await eachIntegerRow(copied, (row) => found.push(reportOf(row, values)));
  return found;
}

const integers = (numbers: readonly number[]) => `'{${numbers.map(Math.trunc).join(",")}}'::int[]`;

/** Plain integers in the text, as COPY takes no parameters. */
function conditionOf(wanted: AllReportsWanted): string {
  const { months, region, enterpriseIds, cities, industries, orEnterpriseIds = [] } = wanted;
  const conditions = [`month = any(${integers(months)})`];
  if (cities) conditions.push(`city = any(${integers(cities)})`);
  if (industries) {
    conditions.push(`(industry = any(${integers(industries)}) or enterprise_id = any(${integers(orEnterpriseIds)}))`);
  }
  if (enterpriseIds) conditions.push(`enterprise_id = any(${integers(enterpriseIds)})`);
  if (region !== undefined) {
    const { first, last } = codeRange(Math.trunc(region));
    const [firstCity, lastCity] = citiesOf(Math.trunc(region));
    conditions.push(`city between ${firstCity} and ${lastCity} and region between ${first} and ${last}`);
  }
  return conditions.join(" and ");
}

const fixedColumns = [
  "city",
  "month",
  "enterprise_id",
  "region",
  "industry",
  "size",
  "filed",
  "filed_ytd",
  "previous",
  "was_region",
  "was_industry",
  "was_size",
  "state",
  "version",
] as const;
const stateNames = Object.fromEntries(Object.entries(reportStates).map(([name, code]) => [code, name as ReportState]));
export const stateName = (code: number): ReportState => stateNames[code] ?? "reported";

/** One of fixedColumns in a row of the copy. */
const fixedAt = Object.fromEntries(fixedColumns.map((column, at) => [column, at])) as Record<
  (typeof fixedColumns)[number],
  number
>;

function reportOf(row: readonly (number | null)[], columns: readonly string[]): StoredReport {
  const values: Record<string, number | null> = {};
  for (let at = 0; at < columns.length; at++) values[columns[at] as string] = row[fixedColumns.length + at] ?? null;
  const known = (column: keyof typeof fixedAt) => row[fixedAt[column]] ?? 0;
  const perhaps = (column: keyof typeof fixedAt) => row[fixedAt[column]] ?? null;
  return {
    city: known("city"),
    month: known("month") as Month,
    enterpriseId: known("enterprise_id"),
    region: known("region"),
    industry: known("industry"),
    size: known("size"),
    values,
    filed: perhaps("filed"),
    filedYtd: perhaps("filed_ytd"),
    previous: perhaps("previous"),
    was:
      perhaps("was_region") === null
        ? null
        : { region: known("was_region"), industry: known("was_industry"), size: known("was_size") },
    state: stateName(known("state")),
    version: known("version"),
  };
}
