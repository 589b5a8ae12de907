import { shippedRules } from "@diaodu/core/monitor";
import type { Month } from "@diaodu/core/period";
import { ask } from "../../server/src/app/in-process.ts";
import type { App } from "../../server/src/http/index.ts";
import type { RunAnswer } from "../../server/src/monitor/schemas.ts";
import { type Release, releases } from "./bulletins.ts";

export const shaoyang = 430500;

/** A month as it was lived: its bulletins taken in, then the rules run. */
export interface LivedMonth {
  month: Month;
  stored: number;
  run: RunAnswer;
}

/** Takes one bulletin in after the other, as a person would, and runs the rules after each month of the city's own bulletin. */
export async function liveThrough(app: App, tell: (text: string) => void): Promise<LivedMonth[]> {
  const lived: LivedMonth[] = [];
  await setAllLive(app);
  const all = releases();
  for (const month of [...new Set(all.map((release) => release.month))]) {
    const due = all.filter((release) => release.month === month);
    let stored = 0;
    for (const release of due) stored += await takeIn(app, release);
    if (!due.some(({ home }) => home === shaoyang)) continue;
    const run = await send<RunAnswer>(app, "/api/warnings/run", { region: shaoyang, month });
    tell(`${month}: 入库${stored}，新增${run.raised}，升级${run.worse}，解除${run.cleared}，现有${run.standing}`);
    lived.push({ month, stored, run });
  }
  return lived;
}

/** The whole set is tried, not only what is switched on: each rule by itself. */
async function setAllLive(app: App): Promise<void> {
  for (const rule of shippedRules)
    await send(app, "/api/warning-rules", { home: shaoyang, rule, state: "live" }, "PUT");
}

async function takeIn(app: App, { home, name, text }: Release): Promise<number> {
  const form = new FormData();
  form.set("home", String(home));
  form.set("file", new Blob([text]), name);
  const preview = await send<{ token: string }>(app, "/api/imports/preview", form);
  const done = await send<{ stored: number }>(app, "/api/imports/commit", { token: preview.token, home });
  return done.stored;
}

async function send<T>(app: App, path: string, body: object, method: "POST" | "PUT" = "POST"): Promise<T> {
  const answer = await ask(app, method, path, body);
  const value = JSON.parse(answer.body.toString("utf8")) as T & { faults?: { message: { zh: string } }[] };
  if (answer.status !== 200) throw new Error(`${path}: ${value.faults?.map(({ message }) => message.zh).join("；")}`);
  return value;
}
