// One thread of the speed measurement. Plain JavaScript, since a worker does not inherit the loader of TypeScript.
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { adjustAndForesee } = await import("./speed.ts");

// Once before the clock runs, so that compiling is not measured.
adjustAndForesee(0, 200);
parentPort?.on("message", () => {
  adjustAndForesee(workerData.from, workerData.to);
  parentPort?.postMessage("done");
});
parentPort?.postMessage("ready");
