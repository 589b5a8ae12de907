import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Another process has the folder. `url`: where it answers, when it is a server. */
export class FolderInUse extends Error {
  constructor(
    readonly pid: number,
    readonly url: string | null,
  ) {
    super(`the data folder is in use by process ${pid}`);
  }
}

/** One process a folder: PGlite has no lock of its own, and a second opener loses rows without an error. */
export function takeLock(folder: string): { announce(url: string): void; release(): void } {
  const path = join(folder, "lock.json");
  const write = (url: string | null, flag: "wx" | "w") =>
    writeFileSync(path, JSON.stringify({ pid: process.pid, url }), { flag });
  try {
    write(null, "wx");
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== "EEXIST") throw failure;
    const holder = readHolder(path);
    if (holder && holder.pid !== process.pid && isAlive(holder.pid)) throw new FolderInUse(holder.pid, holder.url);
    write(null, "w"); // its holder died without releasing it
  }
  return { announce: (url) => write(url, "w"), release: () => rmSync(path, { force: true }) };
}

/** Who holds the folder now, if anyone alive does. */
export function holderOf(folder: string): { pid: number; url: string | null } | null {
  const holder = readHolder(join(folder, "lock.json"));
  return holder && holder.pid !== process.pid && isAlive(holder.pid) ? holder : null;
}

function readHolder(path: string): { pid: number; url: string | null } | null {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === "EPERM";
  }
}
