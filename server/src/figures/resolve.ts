import { type AddressContext, printCanonical, readAddress } from "@diaodu/core/address";
import { codeRange, type RegionCode } from "@diaodu/core/catalogue";
import { ok, type Result } from "@diaodu/core/errors";
import {
  addressOf,
  type Explanation,
  explanationOf,
  type Figure,
  figureOf,
  type LaterRules,
  type Need,
  noStandards,
  type Observations,
  type OnFailure,
  plan,
  planStandards,
  unknownFigure,
  type Workings,
  workingsOver,
} from "@diaodu/core/figures";
import { monitorRules } from "@diaodu/core/monitor";
import { targetRules } from "@diaodu/core/targets";
import type { CubeOptions } from "../close/index.ts";
import { type Actor, asActor, type Db, type ReadOptions, readObservations, readStandards } from "../store/index.ts";
import { readSums } from "./cube-observations.ts";
import { enterpriseNames } from "./enterprise-names.ts";

/** What addresses may leave out, and the day on which it must have been known. */
export interface ResolveContext extends AddressContext {
  asOf?: string;
}

/**
 * The figures of addresses, in words or canonical form, in the order given. This is the one way to a number: screens,
 * documents, commands and the API all come here. What is not understood is a figure too, missing with `unknown-address`.
 */
export async function resolve(
  db: Db,
  actor: Actor,
  addresses: readonly string[],
  context: ResolveContext = {},
): Promise<Figure[]> {
  const read = addresses.map((text) => readAddress(text, context));
  return computeFigures(db, actor, optionsOf(context), (workings) =>
    read.map((result, i) => (result.ok ? figureOf(result.value, workings) : unknownFigure(addresses[i] ?? ""))),
  );
}

/** How the figure of one address came about, down to the file, sheet and cell. */
export async function explain(
  db: Db,
  actor: Actor,
  text: string,
  context: ResolveContext = {},
): Promise<Result<Explanation>> {
  const read = readAddress(text, context);
  if (!read.ok) return read;
  const options = { ...optionsOf(context), origins: true };
  const explanation = await computeFigures(db, actor, options, (workings) => explanationOf(read.value, workings));
  if (!explanation) throw new Error(`an address without an indicator: ${printCanonical(read.value)}`);
  return ok(explanation);
}

/** How far knowledge goes: a day of it, and whether a published month reads as its reports stand now. */
export type FigureOptions = ReadOptions & Pick<CubeOptions, "now">;

/**
 * Runs work over figures on everything it needs, read in one go as the actor may see it. The work runs twice, first over
 * an empty store to learn what it needs; so it must ask for the same figures whatever it finds. Where it judges by targets or cuts
 * it runs once more between, since those decide what else is needed.
 */
export async function computeFigures<T>(
  db: Db,
  actor: Actor,
  options: FigureOptions,
  work: (workings: Workings) => T,
): Promise<T> {
  const covers = coversOf(actor);
  const first = planStandards(work, later);
  const isJudged = first.standards.targets.length > 0 || first.standards.cuts.length > 0;
  return asActor(db, actor, async (tx) => {
    const standards = isJudged ? await readStandards(tx, first.standards, options) : noStandards;
    const judged = { standards, later };
    const needs = isJudged ? plan(work, judged) : first.needs;
    return work(workingsOver(await readAll(tx, needs, options), covers, { ...judged, onFailure: logFailure }));
  });
}

/** A figure whose rule threw is missing on the screen; what happened stands in the server's log. */
const logFailure: OnFailure = (point, error) => {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${new Date().toISOString()} figure ${printCanonical(addressOf(point))}: ${detail}\n`);
};

/** Measures of the later stages: what is promised, what is foreseen, and the lights. */
export const later: LaterRules = { ...targetRules, ...monitorRules };

/** What was published, and what enterprises' reports add up to. Tables know no sizes and no single enterprises. */
export async function readAll(tx: Db, needs: readonly Need[], options: FigureOptions): Promise<Observations> {
  const ofTables = needs.filter(({ size, enterprise }) => size === "" && enterprise === "");
  const published = await readObservations(tx, ofTables, options);
  const sums = await readSums(tx, needs, options);
  if (!sums) return published;
  const names = await enterpriseNames(tx, needs);
  return { find: (point) => published.find(point), sums, enterpriseName: (code) => names.get(code) };
}

const optionsOf = ({ asOf }: ResolveContext): ReadOptions => (asOf === undefined ? {} : { asOf });

/** Whether all of a region lies in the actor's scope. */
export const coversOf =
  ({ scope }: Actor) =>
  (region: RegionCode): boolean => {
    const { first, last } = codeRange(region);
    return first >= scope.from && last <= scope.to;
  };
