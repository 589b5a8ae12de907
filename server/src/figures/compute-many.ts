import { codeRange, type RegionCode } from "@diaodu/core/catalogue";
import {
  type Observations,
  type Point,
  plan,
  type StandardsNeed,
  type Workings,
  workingsOver,
} from "@diaodu/core/figures";
import { yearOf } from "@diaodu/core/period";
import {
  type Actor,
  asActor,
  type Column,
  type Db,
  readColumns,
  readStandards,
  regionsPublished,
} from "../store/index.ts";
import { coversOf, type FigureOptions, later, readAll } from "./resolve.ts";

/** Some figures, each of the same places. */
export interface ManyFigures {
  /** Points of the first place; the others differ by their region only. */
  figures: readonly Point[];
  places: readonly RegionCode[];
  /** Whose lights are asked for beside the figures themselves. */
  lit?: readonly RegionCode[];
}

/**
 * The same as `computeFigures` for a few figures of very many places. As nearly all of them are published, those are read first and
 * by themselves; only what is not there is planned and worked out, and nothing at all of places of which nothing is known.
 * @param work asks for the figures of the places given, and for the lights of `lit`
 */
export async function computeMany<T>(
  db: Db,
  actor: Actor,
  options: FigureOptions,
  { figures, places, lit = [] }: ManyFigures,
  work: (workings: Workings, known: (place: RegionCode) => boolean) => T,
): Promise<T> {
  return asActor(db, actor, async (tx) => {
    const standards = await readStandards(tx, cutsOf(figures, lit), options);
    const published = await readColumns(tx, figures.map(columnOf), places, options);
    const isKnown = await knownPlaces(tx, places);
    const missing = figures.flatMap((figure) =>
      places.filter(isKnown).flatMap((region) => {
        const point = { ...figure, region };
        return published.find(point) ? [] : [point];
      }),
    );
    const judged = { standards, later };
    const needs = plan((workings) => missing.map((point) => workings.of(point)), judged);
    const others = needs.length > 0 ? await readAll(tx, needs, options) : null;
    return work(workingsOver(others ? either(published, others) : published, coversOf(actor), judged), isKnown);
  });
}

const columnOf = ({ indicator, month, span, measure }: Point): Column => ({
  indicator: indicator.code,
  month,
  span,
  measure,
});

function cutsOf(figures: readonly Point[], lit: readonly RegionCode[]): StandardsNeed {
  const asked = new Map(
    figures.map(({ indicator: { code }, month }) => [`${code} ${yearOf(month)}`, { code, year: yearOf(month) }]),
  );
  return {
    targets: [],
    cuts: [...asked.values()].flatMap(({ code, year }) => lit.map((region) => ({ region, indicator: code, year }))),
  };
}

/** What is published, and where that has nothing what else was read. */
const either = (first: Observations, second: Observations): Observations => ({
  find: (point) => first.find(point) ?? second.find(point),
  ...(second.sums ? { sums: (point: Point) => second.sums?.(point) } : {}),
});

/** Places of which something is published, or in whose city enterprises report. */
async function knownPlaces(tx: Db, places: readonly RegionCode[]): Promise<(place: RegionCode) => boolean> {
  const published = await regionsPublished(tx);
  const roots = await tx.query<{ region: RegionCode }>("select distinct region from cube_root");
  const ranges = roots.map(({ region }) => codeRange(region));
  const known = new Set(
    places.filter((place) => published.has(place) || ranges.some(({ first, last }) => place >= first && place <= last)),
  );
  return (place) => known.has(place);
}
