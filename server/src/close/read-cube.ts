import type { FormCode } from "@diaodu/core/collect";
import { type Db, endOfDay } from "../store/index.ts";
import { liveMonths } from "./cube-roots.ts";
import { type FoundCell, findLive, findPublished } from "./find-cells.ts";
import { lastSteps, type MonthState, stateOf } from "./month-state.ts";
import { newestPublications } from "./publications.ts";
import { type CellKey, type CellsWanted, keysOf } from "./wanted.ts";

export type { CellsWanted } from "./wanted.ts";

/** One cell of a form's cube. */
export interface CubeCell extends CellKey {
  /** By name, as core/close/layout lists them; whole numbers in the form's stored units. */
  sums: Readonly<Record<string, number>>;
  /** Among the sister regions; null where it has no growth, no sisters, or they have changed since they were ranked. */
  rank: number | null;
  rankYtd: number | null;
  /** Milliseconds: when it was published, or when the sums last changed. */
  knownAt: number;
  state: MonthState;
}

export interface CubeOptions {
  /** A day or an instant: only what was published by then. */
  asOf?: string;
  /** Of a published month, what is known now instead of what was published. */
  now?: boolean;
}

/**
 * Cells of a form's cube. A month that was published reads as its newest publication; any other as the reports now stand.
 * Run it as an actor.
 */
export async function readCube(
  tx: Db,
  form: FormCode,
  wanted: readonly CellsWanted[],
  { asOf, now = false }: CubeOptions = {},
): Promise<CubeCell[]> {
  const keys = keysOf(wanted);
  if (keys.length === 0) return [];
  const months = [...new Set(keys.map(({ month }) => month))];
  const steps = await lastSteps(tx, form, months);
  const withState = (cell: FoundCell): CubeCell => ({ ...cell, state: stateOf(steps(cell.month), cell.region) });
  const published = now
    ? () => undefined
    : await newestPublications(tx, form, months, asOf === undefined ? undefined : endOfDay(asOf));
  const [frozen, live] = apart(keys, ({ month, region }) => published(month, region)?.id);
  const cells = await findPublished(tx, form, frozen, (month, region) =>
    Date.parse(published(month, region)?.at ?? ""),
  );
  if (asOf === undefined || now) cells.push(...(await findLive(tx, form, live, await liveMonths(tx, form, months))));
  return cells.map(withState);
}

/** Keys with a publication and that publication, and keys without. */
function apart(keys: readonly CellKey[], publicationOf: (key: CellKey) => number | undefined) {
  const frozen: (CellKey & { publication: number })[] = [];
  const live: CellKey[] = [];
  for (const key of keys) {
    const publication = publicationOf(key);
    if (publication === undefined) live.push(key);
    else frozen.push({ ...key, publication });
  }
  return [frozen, live] as const;
}
