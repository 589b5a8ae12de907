import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { collectFault } from "@diaodu/core/collect";
import { refuse } from "@diaodu/core/errors";
import { projectRoot } from "../../store/index.ts";
import { kindOf } from "./kind.ts";
import { limits } from "./limits.ts";
import { perform, type Task, type TaskResults } from "./task.ts";
import { listZip } from "./zip.ts";

/** Up to here a file is read in well under a second, and a worker would cost more than it saves. */
const lightBytes = 512 * 1024;
const lightUnpackedBytes = 2 * 1024 * 1024;
const lightFields = 60_000;

/**
 * Does a task where it can do no harm: light files at once, heavy or old binary ones in a worker thread that is stopped
 * when it takes too long or too much memory. The server answers others meanwhile.
 */
export async function guarded<K extends Task["kind"]>(task: Extract<Task, { kind: K }>): Promise<TaskResults[K]> {
  return (isLight(task.bytes) ? await perform(task) : await inWorker(task)) as TaskResults[K];
}

function isLight(bytes: Uint8Array): boolean {
  if (bytes.length > lightBytes) return false;
  switch (kindOf(bytes).kind) {
    case "zip": {
      const listed = listZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), "");
      return !listed.ok || listed.value.reduce((sum, entry) => sum + entry.unpacked, 0) <= lightUnpackedBytes;
    }
    case "text":
      return fieldsIn(bytes) <= lightFields;
    // The old format's parser follows pointers in the file.
    case "ole":
      return false;
    default:
      return true;
  }
}

/** About how many fields a text has, whatever its delimiter. */
function fieldsIn(bytes: Uint8Array): number {
  const separators = new Set([..."\n,\t;|"].map((letter) => letter.charCodeAt(0)));
  let count = 0;
  for (const byte of bytes) if (separators.has(byte)) count++;
  return count;
}

const isBundled = fileURLToPath(import.meta.url).includes(join("server", "dist"));

/** The thread runs the bundle beside ours; from source (tests, benches) it must learn TypeScript before it starts. */
function startThread(task: Task): Worker {
  const options = { workerData: task, resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb } };
  if (isBundled) return new Worker(join(projectRoot(), "server/dist/open-worker.js"), options);
  // Its CommonJS door, which is what resolves from here, cannot register (tsx 4.23.15); the module beside it can.
  const tsx = pathToFileURL(
    createRequire(import.meta.url)
      .resolve("tsx/esm/api")
      .replace(/cjs$/, "mjs"),
  ).href;
  const source = pathToFileURL(join(projectRoot(), "server/src/collect/open-worker.ts")).href;
  const code = `import("${tsx}").then(({ register }) => { register(); return import("${source}"); });`;
  return new Worker(code, { ...options, eval: true });
}

function inWorker(task: Task): Promise<TaskResults[Task["kind"]]> {
  const file = task.fileName;
  const worker = startThread(task);
  return new Promise((resolve, reject) => {
    const clock = setTimeout(
      () => finish(refuse(collectFault("collect/too-slow", { file, limit: limits.seconds[task.kind] }))),
      limits.seconds[task.kind] * 1000,
    );
    const finish = (answer: TaskResults[Task["kind"]]) => {
      clearTimeout(clock);
      resolve(answer);
      void worker.terminate();
    };
    worker.once("message", finish);
    // Out of memory ends the thread, not the process; anything else is a fault of our own.
    worker.once("error", (failure: NodeJS.ErrnoException) => {
      if (failure.code === "ERR_WORKER_OUT_OF_MEMORY") {
        return finish(refuse(collectFault("collect/too-many-cells", { file, limit: limits.filledCells })));
      }
      clearTimeout(clock);
      reject(failure);
    });
  });
}
