import { codeRange, industryNumber, type RegionCode, regionPath, regionsOf } from "@diaodu/core/catalogue";
import { type FormCode, forms } from "@diaodu/core/collect";
import type { Month, Span } from "@diaodu/core/period";
import { type Db, endOfDay } from "../store/index.ts";
import { type FormFigure, formFigures } from "./form-figures.ts";

/** Which periods, regions and indicators have figures that enterprises' reports add up to, though nobody published them. */

export interface CubePeriod {
  indicator: string;
  span: Span;
  month: Month;
}

export interface CubePeriodsWanted {
  region: RegionCode;
  indicators: readonly string[];
  industry?: string;
  from: Month;
  to: Month;
  asOf?: string;
}

/** Periods of a region and industry for which there are reports. Run it as an actor. */
export async function cubePeriods(tx: Db, wanted: CubePeriodsWanted): Promise<CubePeriod[]> {
  const figures = formFigures.filter(({ of }) => wanted.indicators.includes(of.code));
  const months = await monthsOfCubes(tx, [...new Set(figures.map(({ form }) => form.code))], wanted);
  return months.flatMap(({ form: code, month }) =>
    figures.filter(({ form }) => form.code === code).flatMap((figure) => periodsIn(figure, month)),
  );
}

const periodsIn = ({ of, spans }: FormFigure, month: Month): CubePeriod[] =>
  spans.map((span) => ({ indicator: of.code, span, month }));

interface FormMonth {
  form: FormCode;
  month: Month;
}

async function monthsOfCubes(tx: Db, asked: readonly FormCode[], wanted: CubePeriodsWanted): Promise<FormMonth[]> {
  const { region, industry = "", from, to, asOf } = wanted;
  const trade = industryNumber(industry);
  if (trade === null || asked.length === 0) return [];
  const each = asked.map(
    (code) => `select '${code}' as form, month from cube_${code}
      where region = $1 and size = 0 and industry = $2 and month between $3 and $4`,
  );
  const rows = await tx.query<FormMonth>(each.join(" union all "), [region, trade, from, to]);
  if (asOf === undefined || rows.length === 0) return rows;
  const known = new Map<FormCode, Set<Month>>();
  for (const code of asked) known.set(code, await publishedBy(tx, code, region, asOf));
  return rows.filter(({ form, month }) => known.get(form)?.has(month));
}

/** A city's publication holds for its counties. */
async function publishedBy(tx: Db, form: FormCode, region: RegionCode, asOf: string): Promise<Set<Month>> {
  const rows = await tx.query<{ month: Month }>(
    "select distinct month from publication where form = $1 and region = any ($2) and at <= $3::timestamptz",
    [form, regionPath(region).map(({ code }) => code), endOfDay(asOf)],
  );
  return new Set(rows.map(({ month }) => month));
}

/** One walk down the index for each region asked about; left alone, the planner reads the whole cube. */
const byIndex = "select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true)";

/** Months of which regions have reports. Run it as an actor. */
export async function cubeMonths(tx: Db): Promise<Map<RegionCode, Set<Month>>> {
  const held = new Map<RegionCode, Set<Month>>();
  const roots = await tx.query<{ region: RegionCode }>("select distinct region from cube_root");
  if (roots.length === 0) return held;
  await tx.query(byIndex);
  const regions = [...new Set(roots.flatMap(({ region }) => withAllBelow(region)))];
  const each = forms.map(
    ({ code }) => `select c.region, c.month from unnest($1::int[]) asked (region)
       join cube_${code} c on c.region = asked.region and c.size = 0 and c.industry = 0`,
  );
  const rows = await tx.query<{ region: RegionCode; month: Month }>(each.join(" union "), [regions]);
  for (const { region, month } of rows) {
    const months = held.get(region);
    if (months) months.add(month);
    else held.set(region, new Set([month]));
  }
  return held;
}

const withAllBelow = (region: RegionCode): RegionCode[] => [
  region,
  ...regionsOf(region, { zones: true }).flatMap(({ code }) => withAllBelow(code)),
];

/** Indicators of which a region or one inside it has reports. Run it as an actor. */
export async function cubeIndicators(tx: Db, within: RegionCode): Promise<string[]> {
  const { first, last } = codeRange(within);
  const rows = await tx.query<{ form: FormCode }>(
    "select distinct form from cube_root where region between $1 and $2 or region = any ($3)",
    [first, last, regionPath(within).map(({ code }) => code)],
  );
  const held = new Set(rows.map(({ form }) => form));
  return formFigures.flatMap(({ form, of }) => (held.has(form.code) ? [of.code] : []));
}

/** Industries of which a region has reports of a form, as numbers: sections and divisions. Run it as an actor. */
export async function cubeIndustries(tx: Db, form: FormCode, region: RegionCode): Promise<number[]> {
  const rows = await tx.query<{ industry: number }>(
    `select distinct industry from cube_${form} where region = $1 and size = 0 and industry > 0`,
    [region],
  );
  return rows.map(({ industry }) => industry);
}
