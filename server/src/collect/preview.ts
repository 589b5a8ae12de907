import { compare, factKey, type Held, type ImportCell, publicationOf, summarise } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { listDialect } from "./dialect.ts";
import { heldFor } from "./held.ts";
import { earlierImportOf } from "./history.ts";
import type { ReadFile } from "./open/task.ts";
import type { PreviewAnswer } from "./schemas.ts";
import type { PreviewShelf, Said, ShelvedFile } from "./shelf.ts";

export interface Upload {
  fileName: string;
  bytes: Uint8Array;
  said: Said;
}

/** Opens a file, reads it and holds it against the store. Nothing is stored; the file waits on the shelf for a commit. */
export async function preview(
  db: Db,
  actor: Actor,
  shelf: PreviewShelf,
  upload: Upload,
): Promise<Result<PreviewAnswer>> {
  const file = shelf.put(actor.user, upload);
  const read = await readShelved(db, actor, file, upload.said);
  if (!read.ok) return refuse(...read.faults.map((fault) => ({ ...fault, where: { file: file.fileName } })));
  const { kind, reading } = read.value;
  return asActor(db, actor, async (tx) => {
    const published = upload.said.published ?? publicationOf(reading.cells, reading.released);
    const held = await heldFor(tx, reading.cells);
    const cells = compare(reading.cells, held, { published });
    const earlier = await earlierImportOf(tx, file.token);
    return ok({
      token: file.token,
      file: { name: file.fileName, kind, bytes: file.bytes.length, sha256: file.token },
      home: reading.home,
      month: reading.month,
      sheets: countsOf(read.value, cells),
      cells,
      summary: summarise(cells),
      ...(earlier ? { alreadyImported: earlier } : {}),
      missing: reading.missing,
      published,
      publishedLater: publishedLater(cells, held),
    });
  });
}

/** Reads a shelved file with today's dialect. Takes long for large files, so no transaction may be open meanwhile. */
export async function readShelved(db: Db, actor: Actor, file: ShelvedFile, said: Said): Promise<Result<ReadFile>> {
  const { published: _, ...context } = said;
  return file.read({ ...context, dialect: await listDialect(db, actor) });
}

/** The latest publication of what is held against this file's older figures; null where none of it is older. */
function publishedLater(cells: readonly ImportCell[], held: readonly Held[]): number | null {
  const older = new Set(cells.filter(({ reason }) => reason === "older-release").map(factKey));
  const days = held.flatMap((each) => (older.has(factKey(each)) ? (each.published ?? []) : []));
  return days.length === 0 ? null : Math.max(...days);
}

function countsOf({ sheets }: ReadFile, cells: readonly ImportCell[]): PreviewAnswer["sheets"] {
  const counts = new Map(
    sheets.map(({ sheet, hidden }) => [sheet, { sheet, hidden, cells: 0, read: 0, unknown: 0, skipped: 0 }]),
  );
  for (const { sheet, status } of cells) {
    const count = counts.get(sheet);
    if (!count) continue;
    count.cells++;
    count[status === "unknown" || status === "skipped" ? status : "read"]++;
  }
  return [...counts.values()];
}
