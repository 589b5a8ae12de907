import { isWithin } from "@diaodu/core/catalogue";
import {
  type PlanFor,
  planRecord,
  type RosterPlan,
  type RosterRecord,
  readRecords,
  readSheetRows,
  rosterColumns,
  standingAt,
} from "@diaodu/core/collect";
import { ok, type Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../../store/index.ts";
import { guarded } from "../open/guarded.ts";
import type { ShelvedFile } from "../shelf.ts";
import { isInScope, type RosterPlace } from "./place.ts";
import { type Timeline, timelinesOf } from "./timelines.ts";
import type { RosterState } from "./types.ts";

/** What taking in a roster does, row by row, and who is on the roster but not in the file. */
export interface FilePlan {
  rows: { record: RosterRecord; plan: RosterPlan }[];
  missing: RosterState[];
}

type Tables = Parameters<typeof readRecords>[0];

/** Opens a roster file where it can do no harm. Takes long for large files, so no transaction may be open meanwhile. */
export async function rosterTables({
  bytes,
  fileName,
}: Pick<ShelvedFile, "bytes" | "fileName">): Promise<Result<Tables>> {
  const book = await guarded({ kind: "open", bytes, fileName });
  return book.ok ? readSheetRows(book.value, rosterColumns) : book;
}

/** Holds a roster against the store of this moment. Run it as the actor. */
export async function planFile(
  tx: Db,
  actor: Actor,
  { home, city, month }: RosterPlace,
  file: string,
  tables: Tables,
): Promise<Result<FilePlan>> {
  const timelines = await timelinesOf(tx, city);
  const records = readRecords(tables, { file, home, isKnown: (code) => timelines.has(code) });
  const of: PlanFor = { month, isFirst: timelines.size === 0, inScope: isInScope(actor) };
  const rows = records.map((record) => ({
    record,
    plan: planRecord(record, timelines.get(record.code)?.states ?? [], of),
  }));
  return ok({ rows, missing: missingFrom(rows, timelines, { home, city, month }) });
}

/** On the roster of a county that the file is about, but not in the file. A file of one county says nothing of the others. */
function missingFrom(
  rows: FilePlan["rows"],
  timelines: ReadonlyMap<string, Timeline>,
  { home, month }: RosterPlace,
): RosterState[] {
  const told = new Set(rows.map(({ record }) => record.code));
  const counties = new Set(rows.flatMap(({ record, plan }) => [plan.held?.region, record.said.region]));
  return [...timelines.values()].flatMap(({ code, states }) => {
    const standing = standingAt(states, month);
    const isMissing = standing?.onRoster && !told.has(code) && counties.has(standing.region);
    return isMissing && isWithin(standing.region, home) ? [standing] : [];
  });
}
