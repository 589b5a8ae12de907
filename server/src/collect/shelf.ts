import { createHash } from "node:crypto";
import { type Book, type Reading, type ReadingContext, readBook } from "@diaodu/core/collect";

/** A file that was previewed and may be committed: its bytes, what it holds, and what it was last taken for. */
export interface ShelvedFile {
  token: string;
  fileName: string;
  bytes: Uint8Array;
  book: Book;
  /** What the person said when previewing; a commit that says nothing else means the same. */
  said: Pick<ReadingContext, "home" | "month">;
  read(context: ReadingContext): Reading;
}

const mostFiles = 12;
const mostBytes = 192 * 1024 * 1024;

/**
 * Keeps the files of recent previews between preview and commit, in memory: nothing reaches the store before a commit.
 * The oldest make room. A token is the file's SHA-256, so the same file is kept once and recognised in the history.
 */
export class PreviewShelf {
  readonly #files = new Map<string, ShelvedFile>();

  put(user: string, given: Omit<ShelvedFile, "token" | "read">): ShelvedFile {
    const token = tokenOf(given.bytes);
    const file: ShelvedFile = { ...given, token, read: rememberLast((context) => readBook(given.book, context)) };
    this.#files.delete(`${user}/${token}`);
    this.#files.set(`${user}/${token}`, file);
    this.#makeRoom();
    return file;
  }

  get(user: string, token: string): ShelvedFile | undefined {
    return this.#files.get(`${user}/${token}`);
  }

  #makeRoom() {
    const bytes = () => [...this.#files.values()].reduce((sum, file) => sum + file.bytes.length, 0);
    for (const key of this.#files.keys()) {
      if (this.#files.size === 1 || (this.#files.size <= mostFiles && bytes() <= mostBytes)) return;
      this.#files.delete(key);
    }
  }
}

export const tokenOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A commit mostly reads in the same context as the preview before it, which need not be done twice. */
function rememberLast(read: (context: ReadingContext) => Reading): (context: ReadingContext) => Reading {
  let last: { key: string; reading: Reading } | undefined;
  return (context) => {
    const key = JSON.stringify(context);
    if (last?.key !== key) last = { key, reading: read(context) };
    return last.reading;
  };
}
