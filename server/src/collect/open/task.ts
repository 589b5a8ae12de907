import { type Book, collectFault, type Reading, type ReadingContext, readBook } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { annotate, type Mark } from "../annotate/annotate.ts";
import { openFile } from "./open-file.ts";

interface File {
  bytes: Uint8Array;
  fileName: string;
}
/** Work on a file that came from outside, which may be done in a worker. */
export type Task =
  | ({ kind: "open" } & File)
  | ({ kind: "read"; context: ReadingContext } & File)
  | ({ kind: "annotate"; marks: readonly Mark[] } & File);
export interface TaskResults {
  open: Result<Book>;
  read: Result<ReadFile>;
  annotate: Result<Uint8Array>;
}

/** A file's figures, without the file. */
export interface ReadFile {
  kind: Book["kind"];
  sheets: { sheet: string; hidden: boolean }[];
  reading: Reading;
}

export function perform(task: Task): TaskResults[Task["kind"]] | Promise<TaskResults[Task["kind"]]> {
  switch (task.kind) {
    case "open":
      return openFile(task.bytes, task.fileName);
    case "read":
      return readFile(task.bytes, task.fileName, task.context);
    case "annotate":
      return annotate(task.bytes, task.fileName, task.marks);
  }
}

function readFile(bytes: Uint8Array, fileName: string, context: ReadingContext): Result<ReadFile> {
  const book = openFile(bytes, fileName);
  if (!book.ok) return book;
  const reading = readBook(book.value, context);
  if (reading.cells.length === 0) return refuse(collectFault("collect/no-figures", { file: fileName }));
  const sheets = book.value.sheets.map(({ sheet, hidden }) => ({ sheet, hidden }));
  return ok({ kind: book.value.kind, sheets, reading });
}
