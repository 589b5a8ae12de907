import { createHash } from "node:crypto";
import type { ReadingContext } from "@diaodu/core/collect";
import type { Result } from "@diaodu/core/errors";
import { guarded } from "./open/guarded.ts";
import type { ReadFile } from "./open/task.ts";

/** What a person says about a file that the file itself may not. */
export interface Said extends Pick<ReadingContext, "home" | "month"> {
  /** When it was published, as core/collect counts: a person may know what the file does not say. */
  published?: number;
}

/** A file that was previewed and may be committed. */
export interface ShelvedFile {
  token: string;
  fileName: string;
  bytes: Uint8Array;
  /** What the person said when previewing; a commit that says nothing else means the same. */
  said: Said;
  read(context: ReadingContext): Promise<Result<ReadFile>>;
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
    const file: ShelvedFile = { ...given, token: tokenOf(given.bytes), read: readerOf(given) };
    const key = `${user}/${file.token}`;
    this.#files.delete(key);
    this.#files.set(key, file);
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

const tokenOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A commit mostly reads in the same context as the preview before it, which need not be done twice. */
function readerOf({ bytes, fileName }: Pick<ShelvedFile, "bytes" | "fileName">): ShelvedFile["read"] {
  let last: { key: string; read: Promise<Result<ReadFile>> } | undefined;
  return (context) => {
    const key = JSON.stringify(context);
    if (last?.key !== key) last = { key, read: guarded({ kind: "read", bytes, fileName, context }) };
    return last.read;
  };
}
