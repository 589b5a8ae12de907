import { codeRange, type RegionCode } from "@diaodu/core/catalogue";
import { type Point, plan, type Value, valueIn, workingsOver } from "@diaodu/core/figures";
import { type Actor, asActor, type Column, type Db, readColumns, regionsPublished } from "../store/index.ts";
import { coversOf, type FigureOptions, later, readAll } from "./resolve.ts";

/** Some observed figures, each of the same places. */
export interface ManyFigures {
  /** What is asked of each place, whatever region these points name. */
  figures: readonly Point[];
  places: readonly RegionCode[];
}

/**
 * The values that `resolve` gives of a few figures of very many places, and nothing but the values. As a published figure wins and
 * nearly all are published, those are read first and by themselves; only what is not there is planned and worked out.
 * @returns a row by place, in it a value by figure
 */
export async function valuesOfMany(
  db: Db,
  actor: Actor,
  { figures, places }: ManyFigures,
  options: FigureOptions = {},
): Promise<Value[][]> {
  return asActor(db, actor, async (tx) => {
    const columns = await readColumns(tx, figures.map(columnOf), places, options);
    const values = places.map((place) => columns.map((column): Value => column.get(place) ?? null));
    const missing = await missingOf(tx, { figures, places }, values);
    if (missing.length === 0) return values;
    const needs = plan((workings) => missing.map(({ point }) => workings.of(point)), { later });
    const workings = workingsOver(await readAll(tx, needs, options), coversOf(actor), { later });
    for (const { row, at, point } of missing) row[at] = valueIn(workings.of(point));
    return values;
  });
}

const columnOf = ({ indicator, month, span, measure }: Point): Column => ({
  indicator: indicator.code,
  month,
  span,
  measure,
});

interface Missing {
  row: Value[];
  at: number;
  point: Point;
}

/** What is not published of places of which anything is known; of the others nothing can be worked out. */
async function missingOf(tx: Db, { figures, places }: ManyFigures, values: Value[][]): Promise<Missing[]> {
  if (values.every((row) => !row.includes(null))) return [];
  const isKnown = await knownPlaces(tx);
  return values.flatMap((row, i) => {
    const region = places[i] as RegionCode;
    if (!row.includes(null) || !isKnown(region)) return [];
    return figures.flatMap((figure, at) => (row[at] === null ? [{ row, at, point: { ...figure, region } }] : []));
  });
}

/** Places of which something is published, or in whose city enterprises report. */
async function knownPlaces(tx: Db): Promise<(place: RegionCode) => boolean> {
  const published = await regionsPublished(tx);
  const roots = await tx.query<{ region: RegionCode }>("select distinct region from cube_root");
  const ranges = roots.map(({ region }) => codeRange(region));
  return (place) => published.has(place) || ranges.some(({ first, last }) => place >= first && place <= last);
}
