import { ask } from "../../../server/src/app/in-process.ts";
import type { App } from "../../../server/src/http/index.ts";

const warmUps = 2;

/** @returns milliseconds of each of `runs` answers, and the size of one */
export async function timesOf(app: App, path: string, runs: number): Promise<{ times: number[]; bytes: number }> {
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run < runs + warmUps; run++) {
    const from = performance.now();
    const { status, body } = await ask(app, "GET", path, undefined);
    if (status !== 200) throw new Error(body.toString("utf8"));
    bytes = body.length;
    if (run >= warmUps) times.push(performance.now() - from);
  }
  return { times, bytes };
}
