import { gunzipSync } from "node:zlib";
import { type Book, collectFault, type ImportCell } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { guarded } from "./open/guarded.ts";
import type { HistoryLine, ImportDetail, PreviewAnswer } from "./schemas.ts";

const lines = `
  -- One row per import or undo, newest first.
  select i.id, i.kind, i.undoes, u.id as "undoneBy", i.file_name as "fileName", i.home, i.at, i.by_user as "byUser",
         i.stored, i.summary
    from import i
    left join import u on u.undoes = i.id`;

const longestHistory = 500;

export const listImports = (db: Db, actor: Actor): Promise<HistoryLine[]> =>
  asActor(db, actor, (tx) => tx.query<HistoryLine>(`${lines} order by i.id desc limit ${longestHistory}`));

/** The import by which this very file is in the store now, if it is. */
export async function earlierImportOf(tx: Db, sha256: string): Promise<PreviewAnswer["alreadyImported"]> {
  const [found] = await tx.query<NonNullable<PreviewAnswer["alreadyImported"]>>(
    `select i.id as "importId", i.at, i.by_user as "byUser", i.file_name as "fileName"
       from import i
      where i.sha256 = $1 and i.kind = 'file' and not exists (select 1 from import u where u.undoes = i.id)
      order by i.id desc limit 1`,
    [sha256],
  );
  return found;
}

export async function importLine(tx: Db, id: number): Promise<HistoryLine | undefined> {
  return (await tx.query<HistoryLine>(`${lines} where i.id = $1`, [id]))[0];
}

/** One import with its cells as they were understood on the day. */
export async function importDetail(db: Db, actor: Actor, id: number): Promise<Result<ImportDetail>> {
  return asActor(db, actor, async (tx) => {
    const line = await importLine(tx, id);
    if (!line) return refuse(collectFault("collect/no-such-import", { id }));
    const cells = await storedCells(tx, id);
    return ok({ line, sheets: [...new Set(cells.map((cell) => cell.sheet))], cells });
  });
}

export async function storedCells(tx: Db, id: number): Promise<ImportCell[]> {
  const [file] = await tx.query<{ cells: Uint8Array }>("select cells from import_file where import_id = $1", [id]);
  return file ? JSON.parse(gunzipSync(file.cells).toString("utf8")) : [];
}

/** The file itself, as it came. An undo has none. */
export async function importedFile(
  db: Db,
  actor: Actor,
  id: number,
): Promise<Result<{ fileName: string; bytes: Uint8Array }>> {
  return asActor(db, actor, async (tx) => {
    const [file] = await tx.query<{ fileName: string; bytes: Uint8Array }>(
      `select i.file_name as "fileName", f.bytes from import_file f join import i on i.id = f.import_id where i.id = $1`,
      [id],
    );
    return file ? ok(file) : refuse(collectFault("collect/no-such-import", { id }));
  });
}

/** Books that somebody is looking into: one cell after the other of the same few files. An import's file never changes. */
const openBooks = new WeakMap<Db, Map<number, Book>>();
const mostOpenBooks = 4;

export async function importedBook(db: Db, actor: Actor, id: number): Promise<Result<Book>> {
  const books = openBooks.get(db) ?? new Map<number, Book>();
  openBooks.set(db, books);
  const held = books.get(id);
  // Held or not, the actor must be allowed to see it.
  if (held && (await asActor(db, actor, (tx) => importLine(tx, id)))) return ok(held);
  const file = await importedFile(db, actor, id);
  if (!file.ok) return file;
  const book = await guarded({ kind: "open", ...file.value });
  if (!book.ok) return book;
  books.set(id, book.value);
  const [oldest] = books.keys();
  if (books.size > mostOpenBooks && oldest !== undefined) books.delete(oldest);
  return book;
}
