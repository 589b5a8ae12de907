import { type Address, type AddressContext, printCanonical, readAddress } from "@diaodu/core/address";
import { codeRange, type RegionCode } from "@diaodu/core/catalogue";
import { ok, type Result } from "@diaodu/core/errors";
import {
  type Explanation,
  explanationOf,
  type Figure,
  figureOf,
  plan,
  unknownFigure,
  type Workings,
  workingsOver,
} from "@diaodu/core/figures";
import { type Actor, asActor, type Db, readObservations } from "../store/index.ts";

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
  const known = read.flatMap((result) => (result.ok ? [result.value] : []));
  const workings = await workingsFor(db, actor, known, context.asOf);
  return read.map((result, i) => (result.ok ? figureOf(result.value, workings) : unknownFigure(addresses[i] ?? "")));
}

/** The same for addresses already read. */
export async function resolveAddresses(
  db: Db,
  actor: Actor,
  addresses: readonly Address[],
  asOf?: string,
): Promise<Figure[]> {
  const workings = await workingsFor(db, actor, addresses, asOf);
  return addresses.map((address) => figureOf(address, workings));
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
  const workings = await workingsFor(db, actor, [read.value], context.asOf, true);
  const explanation = explanationOf(read.value, workings);
  if (!explanation) throw new Error(`an address without an indicator: ${printCanonical(read.value)}`);
  return ok(explanation);
}

/** Everything that the given addresses need, read in one query as the actor may see it. */
export async function workingsFor(
  db: Db,
  actor: Actor,
  addresses: readonly Address[],
  asOf?: string,
  origins = false,
): Promise<Workings> {
  const needs = plan(addresses);
  const options = { ...(asOf === undefined ? {} : { asOf }), origins };
  const observations = await asActor(db, actor, (tx) => readObservations(tx, needs, options));
  return workingsOver(observations, (region) => isInScope(actor, region));
}

/** All of a region lies in the actor's scope. */
function isInScope({ scope }: Actor, region: RegionCode): boolean {
  const { first, last } = codeRange(region);
  return first >= scope.from && last <= scope.to;
}
