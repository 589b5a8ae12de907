import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Db, projectRoot, type Store } from "../store/index.ts";
import { loadDemoCity } from "./demo-city/index.ts";

const demoFolder = () => join(projectRoot(), "demo/shaoyang");
interface DemoFile {
  name: string;
  home: number;
}
/** The API over HTTP or in process; refusals are thrown. */
export type Send = (path: string, body: FormData | object) => Promise<Record<string, unknown>>;

/** Left beside the embedded store while the demo is being taken in, so that a killed first start goes on at the next. */
const pendingMark = (folder: string) => join(folder, "demo-pending");

export function demoIsDue(store: Store, folder: string): boolean {
  if (store.db.engine === "postgres") return store.fresh;
  if (store.fresh) writeFileSync(pendingMark(folder), "");
  return existsSync(pendingMark(folder));
}

/** Takes the demo in: the published figures of 邵阳市 and the made-up enterprises of 示范市. What is already in is passed over. */
export async function loadDemo(db: Db, send: Send, folder: string, tell: (text: string) => void) {
  await loadPublished(send, tell);
  await loadDemoCity(db, tell);
  rmSync(pendingMark(folder), { force: true });
}

/** Each file as a person would take it in: preview, then commit. */
async function loadPublished(send: Send, tell: (text: string) => void) {
  const { files } = JSON.parse(readFileSync(join(demoFolder(), "demo.json"), "utf8")) as { files: DemoFile[] };
  for (const [index, { name, home }] of files.entries()) {
    tell(`正在装入示例数据 ${index + 1}/${files.length}：${name}`);
    const form = new FormData();
    form.set("home", String(home));
    form.set("file", new Blob([readFileSync(join(demoFolder(), name))]), name);
    const preview = await send("/api/imports/preview", form);
    if (preview.alreadyImported) continue;
    await send("/api/imports/commit", { token: preview.token, home });
  }
}
