import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { collectFault } from "@diaodu/core/collect";
import { refuse } from "@diaodu/core/errors";
import { projectRoot } from "../../store/index.ts";
import { kindOf } from "./kind.ts";
import { limits } from "./limits.ts";
import { perform, type Task, type TaskResults } from "./task.ts";
import { listZip } from "./zip.ts";

/** Up to here a file is opened in under a quarter of a second, and a worker would cost more than it saves. */
const lightBytes = 1024 * 1024;
const lightUnpackedBytes = 6 * 1024 * 1024;

/**
 * Does a task where it can do no harm: light files at once, heavy or old binary ones in a worker thread that is stopped
 * when it takes too long or too much memory. The server answers others meanwhile.
 */
export async function guarded<K extends Task["kind"]>(task: Extract<Task, { kind: K }>): Promise<TaskResults[K]> {
  return (isLight(task.bytes) ? await perform(task) : await inWorker(task)) as TaskResults[K];
}

function isLight(bytes: Uint8Array): boolean {
  if (bytes.length > lightBytes) return false;
  const { kind } = kindOf(bytes);
  if (kind !== "zip") return kind !== "ole"; // the old format's parser follows pointers in the file
  const listed = listZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), "");
  return !listed.ok || listed.value.reduce((sum, entry) => sum + entry.unpacked, 0) <= lightUnpackedBytes;
}

const here = fileURLToPath(import.meta.url);
const isBundled = here.includes(join("server", "dist"));
const bundle = () => join(projectRoot(), "server/dist/open-worker.js");
const source = () => join(projectRoot(), "server/src/collect/open-worker.ts");

function inWorker(task: Task): Promise<TaskResults[Task["kind"]]> {
  const file = task.fileName;
  const worker = new Worker(isBundled ? bundle() : source(), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
    // From source (tests, benches) the thread must learn TypeScript first.
    ...(isBundled ? {} : { execArgv: ["--import", "tsx"] }),
  });
  return new Promise((resolve) => {
    const clock = setTimeout(
      () => finish(refuse(collectFault("collect/too-slow", { file, limit: limits.seconds }))),
      limits.seconds * 1000,
    );
    const finish = (answer: TaskResults[Task["kind"]]) => {
      clearTimeout(clock);
      resolve(answer);
      void worker.terminate();
    };
    worker.once("message", finish);
    // Out of memory ends the thread, not the process.
    worker.once("error", (failure: NodeJS.ErrnoException) => {
      const code = failure.code === "ERR_WORKER_OUT_OF_MEMORY" ? "collect/too-many-cells" : "collect/damaged";
      finish(refuse(collectFault(code, { file, limit: limits.filledCells })));
    });
  });
}
