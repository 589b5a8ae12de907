import type { RegionCode } from "@diaodu/core/catalogue";
import { compare, type ImportCell, needsConfirmation, type Reading, summarise } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import type { Month } from "@diaodu/core/period";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { dialectOf } from "./dialect.ts";
import { heldFor } from "./held.ts";
import { earlierImportOf } from "./history.ts";
import { guarded } from "./open/guarded.ts";
import type { PreviewAnswer } from "./schemas.ts";
import type { PreviewShelf, ShelvedFile } from "./shelf.ts";

/** A file as it comes, and what the person says about it that the file itself may not. */
export interface Upload {
  fileName: string;
  bytes: Uint8Array;
  home?: RegionCode;
  month?: Month;
}

/** Opens a file, reads it and holds it against the store. Nothing is stored; the file waits on the shelf for a commit. */
export async function preview(
  db: Db,
  actor: Actor,
  shelf: PreviewShelf,
  upload: Upload,
): Promise<Result<PreviewAnswer>> {
  const opened = await guarded({ kind: "open", bytes: upload.bytes, fileName: upload.fileName });
  if (!opened.ok) return refuse(...opened.faults);
  const said = {
    ...(upload.home === undefined ? {} : { home: upload.home }),
    ...(upload.month === undefined ? {} : { month: upload.month }),
  };
  const file = shelf.put(actor.user, { fileName: upload.fileName, bytes: upload.bytes, book: opened.value, said });
  return asActor(db, actor, async (tx) => {
    const { reading, cells } = await understand(tx, file, said);
    const earlier = await earlierImportOf(tx, file.token);
    return ok({
      token: file.token,
      file: { name: file.fileName, kind: file.book.kind, bytes: file.bytes.length, sha256: file.token },
      home: reading.home,
      month: reading.month,
      sheets: countsOf(file, cells),
      cells,
      summary: summarise(cells),
      ...(earlier ? { alreadyImported: earlier } : {}),
      missing: reading.missing,
    });
  });
}

/** Reads a shelved file with today's dialect and holds it against today's store. */
export async function understand(tx: Db, file: ShelvedFile, said: ShelvedFile["said"]) {
  const reading: Reading = file.read({ ...said, dialect: await dialectOf(tx) });
  const cells = compare(reading.cells, await heldFor(tx, reading.cells));
  return { reading, cells };
}

function countsOf(file: ShelvedFile, cells: readonly ImportCell[]): PreviewAnswer["sheets"] {
  return file.book.sheets.map(({ sheet, hidden }) => {
    const own = cells.filter((cell) => cell.sheet === sheet);
    const unknown = own.filter((cell) => cell.status === "unknown").length;
    const skipped = own.filter((cell) => cell.status === "skipped").length;
    return { sheet, hidden, cells: own.length, read: own.length - unknown - skipped, unknown, skipped };
  });
}

/** Cells a person has to look at. */
export const toLookAt = (cells: readonly ImportCell[]) =>
  cells.filter((cell) => cell.status === "unknown" || needsConfirmation(cell) || cell.reason === "implausible");
