import { prefectureOf } from "@diaodu/core/catalogue";
import { forms } from "@diaodu/core/collect";
import { formsWithCubes } from "../../close/index.ts";
import type { Db } from "../../store/index.ts";

export interface Series {
  region: number;
  indicator: string;
}
export type HasFigures = (region: number, indicator: string) => boolean;

const formOf = new Map(
  forms.flatMap(({ code, fields }) =>
    fields.flatMap(({ indicator }) => (indicator ? [[indicator, code] as const] : [])),
  ),
);

/** Of which series any figure is held: published, or summed up from enterprises' reports. Run it as an actor. */
export async function figuresHeld(tx: Db, series: readonly Series[]): Promise<HasFigures> {
  const wanted = [...new Map(series.map((each) => [keyOf(each), each])).values()];
  const published = await tx.query<Series>(
    `-- One row per series asked about of which something was published.
     select region, indicator
       from unnest($1::int[], $2::int[], $3::text[]) as wanted (city, region, indicator)
      where exists (select 1 from observation o
                     where o.city = wanted.city and o.region = wanted.region and o.indicator = wanted.indicator)`,
    [
      wanted.map(({ region }) => prefectureOf(region)),
      wanted.map(({ region }) => region),
      wanted.map(({ indicator }) => indicator),
    ],
  );
  const held = new Set(published.map(keyOf));
  const ofForms = wanted.filter(({ indicator }) => formOf.has(indicator));
  for (const region of new Set(ofForms.map((each) => each.region))) {
    const summed = await formsWithCubes(tx, [region]);
    for (const [indicator, form] of formOf) if (summed.has(form)) held.add(keyOf({ region, indicator }));
  }
  return (region, indicator) => held.has(keyOf({ region, indicator }));
}

const keyOf = ({ region, indicator }: Series) => `${region} ${indicator}`;
