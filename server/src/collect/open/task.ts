import type { Book } from "@diaodu/core/collect";
import type { Result } from "@diaodu/core/errors";
import { annotate, type Mark } from "../annotate/annotate.ts";
import { openFile } from "./open-file.ts";

/** Work on a file that came from outside, which may be done in a worker. */
export type Task =
  | { kind: "open"; bytes: Uint8Array; fileName: string }
  | { kind: "annotate"; bytes: Uint8Array; fileName: string; marks: readonly Mark[] };
export interface TaskResults {
  open: Result<Book>;
  annotate: Result<Uint8Array>;
}

export function perform(task: Task): TaskResults[Task["kind"]] | Promise<TaskResults[Task["kind"]]> {
  return task.kind === "open" ? openFile(task.bytes, task.fileName) : annotate(task.bytes, task.fileName, task.marks);
}
