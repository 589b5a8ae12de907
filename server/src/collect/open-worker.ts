import { parentPort, workerData } from "node:worker_threads";
import { perform, type Task } from "./open/task.ts";

/** Entry of the worker thread: one task, one answer, then it ends. A bundle of its own, next to the server's. */
parentPort?.postMessage(await perform(workerData as Task));
