import { measureCatalogue, usualSpan } from "@diaodu/core/address";
import {
  codeRange,
  indicators,
  type Region,
  type RegionCode,
  region,
  regionPath,
  regionsOf,
} from "@diaodu/core/catalogue";
import type { Month } from "@diaodu/core/period";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { cubeIndicators, cubeMonths } from "./cube-periods.ts";
import type { CatalogueAnswer } from "./schemas.ts";

/** What pickers need: regions around the given one, indicators, measures, and the months of which there is anything. */
export async function catalogueView(db: Db, actor: Actor, asked?: RegionCode): Promise<CatalogueAnswer> {
  const held = await asActor(db, actor, async (tx) => {
    const months = await monthsIn(tx);
    const home = (await homeIn(tx)) ?? onlyCityIn(months);
    return { home, months, indicators: await indicatorsIn(tx, asked ?? home) };
  });
  const listed = regionsAround(asked ?? held.home, held.months);
  return {
    home: held.home,
    regions: listed.map(({ code, name, shortName, parent, level, kind, madeUp }) => ({
      code,
      name,
      shortName,
      parent,
      level,
      kind,
      hasData: held.months.has(code),
      ...(madeUp ? { madeUp } : {}),
    })),
    indicators: indicators.map((of) => ({
      code: of.code,
      name: of.name,
      english: of.english,
      group: of.group,
      unit: of.unit,
      kind: of.kind,
      good: of.good,
      frequency: of.frequency,
      span: usualSpan(of),
      additive: of.additive,
      decimals: of.decimals,
      ...(of.parent === undefined ? {} : { parent: of.parent }),
      ...(of.headline === undefined ? {} : { headline: of.headline }),
      hasData: held.indicators.has(of.code),
    })),
    measures: measureCatalogue.map(({ code, words, english, unit }) => ({
      code,
      name: words[0],
      english,
      unit: unit === "own" ? "" : unit,
    })),
    months: listed.flatMap(({ code }) => {
      const months = held.months.get(code);
      return months ? [{ region: code, months }] : [];
    }),
  };
}

/** Whose bulletins were taken in most often. */
async function homeIn(tx: Db): Promise<RegionCode | null> {
  const [most] = await tx.query<{ home: RegionCode }>(
    "select home from import where kind = 'file' group by home order by count(*) desc, home limit 1",
  );
  return most?.home ?? null;
}

/** Months of which a region has anything, newest first; one row in all, as a row each would cost more than the grouping. */
async function monthsIn(tx: Db): Promise<Map<RegionCode, Month[]>> {
  const [all] = await tx.query<{ regions: { region: RegionCode; months: Month[] }[] | null }>(
    `select json_agg(json_build_object('region', region, 'months', months)) as regions
       from (select region, json_agg(month order by month desc) as months
               from (select distinct region, month from observation) each_month
              group by region) each_region`,
  );
  const held = new Map((all?.regions ?? []).map(({ region, months }) => [region, months]));
  for (const [region, months] of await cubeMonths(tx))
    held.set(
      region,
      [...new Set([...(held.get(region) ?? []), ...months])].sort((a, b) => b - a),
    );
  return held;
}

/** Without any bulletin: the city whose enterprises report here. */
const onlyCityIn = (months: ReadonlyMap<RegionCode, unknown>): RegionCode | null =>
  [...months.keys()].find((code) => region(code)?.level === "prefecture") ?? null;

/** Indicators of which a region or one inside it has anything. */
async function indicatorsIn(tx: Db, within: RegionCode | null): Promise<Set<string>> {
  const { first, last } = codeRange(within ?? 0);
  const [all] = await tx.query<{ codes: string[] | null }>(
    "select json_agg(distinct indicator) as codes from observation where region between $1 and $2",
    [first, last],
  );
  return new Set([...(all?.codes ?? []), ...(await cubeIndicators(tx, within ?? nation))]);
}

const nation = 0 as RegionCode;
const withZones = { zones: true, others: true };

/**
 * In the order of codes: every region of which there is anything with all above it, wherever it lies, so that no city is out of
 * reach; and around the given one its line of parents with their siblings, and its children.
 */
function regionsAround(code: RegionCode | null, months: ReadonlyMap<RegionCode, unknown>): Region[] {
  const nation = region(0);
  const held = [...months.keys()].flatMap(regionPath);
  const path = code === null ? [] : regionPath(code);
  const siblings = path.flatMap(({ parent }) => (parent === null || parent === 0 ? [] : regionsOf(parent)));
  const children = code === null || code === 0 ? [] : regionsOf(code, withZones);
  const shown = children.filter(({ kind, code: child }) => kind === "unit" || months.has(child));
  const all = [...(nation ? [nation] : []), ...held, ...path, ...siblings, ...shown];
  return [...new Map(all.map((each) => [each.code, each])).values()].sort((a, b) => a.code - b.code);
}
