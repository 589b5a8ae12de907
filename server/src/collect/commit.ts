import { gzipSync } from "node:zlib";
import { codeRange, type RegionCode, region, regionPath } from "@diaodu/core/catalogue";
import {
  cellName,
  collectFault,
  compare,
  type ImportCell,
  isConfirmable,
  needsConfirmation,
  publicationOf,
  type Reading,
  summarise,
} from "@diaodu/core/collect";
import { type Fault, ok, type Result, refuse } from "@diaodu/core/errors";
import { beijingDay, type Month } from "@diaodu/core/period";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { heldFor } from "./held.ts";
import { earlierImportOf } from "./history.ts";
import { addObservations } from "./observations.ts";
import { oneWriter } from "./one-writer.ts";
import { readShelved } from "./preview.ts";
import type { CommitAnswer } from "./schemas.ts";
import type { PreviewShelf, ShelvedFile } from "./shelf.ts";

export interface Commit {
  token: string;
  /** Flagged or conflicting cells to store all the same, as sheet!A1. */
  confirm?: readonly string[];
  home?: RegionCode;
  month?: Month;
  published?: number;
}

/**
 * Takes a previewed file into the store: everything that is understood, in one transaction, or nothing. The comparison is
 * made anew against the store of this moment, so that a preview of yesterday cannot write yesterday's view.
 */
export async function commit(db: Db, actor: Actor, shelf: PreviewShelf, wish: Commit): Promise<Result<CommitAnswer>> {
  const file = shelf.get(actor.user, wish.token);
  if (!file) return refuse(collectFault("collect/preview-gone"));
  const said = {
    ...file.said,
    ...(wish.home === undefined ? {} : { home: wish.home }),
    ...(wish.month === undefined ? {} : { month: wish.month }),
    ...(wish.published === undefined ? {} : { published: wish.published }),
  };
  const read = await readShelved(db, actor, file, said);
  if (!read.ok) return read;
  const { reading } = read.value;
  return asActor(db, actor, async (tx) => {
    await oneWriter(tx);
    const earlier = await earlierImportOf(tx, file.token);
    if (earlier) {
      const at = beijingDay(earlier.at);
      return refuse(collectFault("collect/already-imported", { at, by: earlier.byUser, id: earlier.importId }));
    }
    const published = said.published ?? publicationOf(reading.cells, reading.released);
    const cells = compare(reading.cells, await heldFor(tx, reading.cells), { published });
    const chosen = toStore(cells, new Set(wish.confirm));
    const fault = refusal(actor, reading, cells, chosen);
    if (fault) return refuse(fault);
    const home = said.home ?? reading.home ?? commonRegion(chosen);
    const importId = await addImport(tx, actor, { file, home, published }, cells, chosen.length);
    await addObservations(
      tx,
      importId,
      chosen.map((cell) => ({ ...cell, sourceId: importId })),
    );
    return ok({
      importId,
      stored: chosen.length,
      left: cells.filter((cell) => cell.status === "unknown" || needsConfirmation(cell)).length - confirmed(chosen),
      summary: summarise(cells),
      home,
      month: chosen.reduce<number | null>((last, { month }) => Math.max(last ?? 0, month ?? 0), null),
    });
  });
}

const confirmed = (chosen: readonly ImportCell[]) => chosen.filter(isConfirmable).length;

/** What goes in: new and changed figures without a doubt, and those in doubt that a person confirmed. */
function toStore(cells: readonly ImportCell[], confirm: ReadonlySet<string>): ImportCell[] {
  const chosen = new Map<string, ImportCell>();
  for (const cell of cells) {
    const isNews = cell.status === "new" || cell.status === "changed";
    const goesIn = isConfirmable(cell) ? confirm.has(cellName(cell)) : isNews;
    // Of conflicting cells the last one confirmed stands.
    if (goesIn && cell.address !== null) chosen.set(cell.address, cell);
  }
  return [...chosen.values()];
}

function refusal(
  actor: Actor,
  reading: Reading,
  cells: readonly ImportCell[],
  chosen: readonly ImportCell[],
): Fault | undefined {
  const [missing] = reading.missing;
  if (missing)
    return collectFault(missing === "home" ? "collect/missing-home" : "collect/missing-month", {}, { field: missing });
  const outside = chosen.find(({ region: code }) => code === null || code < actor.scope.from || code > actor.scope.to);
  if (outside) {
    const name = region(outside.region ?? -1)?.name ?? String(outside.region);
    return collectFault("collect/outside-scope", { region: name }, { sheet: outside.sheet, cell: outside.cell });
  }
  if (chosen.length > 0) return undefined;
  const { equal, unknown, flagged } = summarise(cells);
  return collectFault("collect/nothing-new", { equal, unknown, flagged });
}

/** The smallest region that holds all of a file's. */
function commonRegion(cells: readonly ImportCell[]): RegionCode {
  const codes = cells.map((cell) => cell.region ?? (0 as RegionCode));
  const holdsAll = ({ code }: { code: RegionCode }) => {
    const { first, last } = codeRange(code);
    return codes.every((each) => each >= first && each <= last);
  };
  return regionPath(codes[0] ?? 0).find(holdsAll)?.code ?? (0 as RegionCode);
}

async function addImport(
  tx: Db,
  actor: Actor,
  { file, home, published }: { file: ShelvedFile; home: RegionCode; published: number | null },
  cells: readonly ImportCell[],
  stored: number,
): Promise<number> {
  const [row] = await tx.query<{ id: number }>(
    `insert into import (kind, file_name, sha256, home, summary, stored, by_user, published)
     values ('file', $1, $2, $3, $4, $5, $6, $7) returning id`,
    [file.fileName, file.token, home, JSON.stringify(summarise(cells)), stored, actor.user, published],
  );
  const id = row?.id ?? 0;
  await tx.query("insert into import_file (import_id, home, bytes, cells) values ($1, $2, $3, $4)", [
    id,
    home,
    file.bytes,
    gzipSync(JSON.stringify(cells), { level: 1 }),
  ]);
  return id;
}
