import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FolderInUse, holderOf, LockLost, takeLock, takeLockWatching } from "./lock.ts";

let folder: string;
let started: ChildProcess[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "diaodu-lock-"));
  started = [];
});
afterEach(() => {
  for (const child of started) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const path = () => join(folder, "lock.json");
const written = (): Record<string, unknown> => JSON.parse(readFileSync(path(), "utf8"));
/** Puts a lock in place as another holder would have left it, at that age of its last sign of life. */
function left(change: Record<string, unknown>, ageSeconds = 0) {
  rmSync(path(), { force: true });
  const lock = takeLock(folder);
  const mine = written();
  lock.release();
  const beat = Date.now() - ageSeconds * 1000;
  writeFileSync(path(), JSON.stringify({ ...mine, token: "another", beat, ...change }));
  utimesSync(path(), beat / 1000, beat / 1000);
}

/** Another process that takes the lock of the folder and lives on. */
async function anotherHolds(): Promise<ChildProcess> {
  const code = `import { takeLock } from ${JSON.stringify(join(import.meta.dirname, "lock.ts"))};
    takeLock(${JSON.stringify(folder)}); process.stdout.write("held"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  started.push(child);
  if (child.stdout) await once(child.stdout, "data");
  return child;
}

describe("the lock of a data folder", { timeout: 60_000 }, () => {
  it("is refused to a second process while the first lives, and taken over after a kill", async () => {
    const other = await anotherHolds();
    expect(() => takeLock(folder)).toThrow(FolderInUse);
    expect(holderOf(folder)?.pid).toBe(other.pid);
    const gone = once(other, "exit");
    other.kill("SIGKILL");
    await gone;
    expect(holderOf(folder)).toBeNull();
    const lock = takeLock(folder);
    expect(written()).toMatchObject({ pid: process.pid, host: hostname() });
    lock.release();
  });

  it("does not block when its process is dead and another has the number now", () => {
    left({ pid: process.ppid, start: "1" });
    takeLock(folder).release();
  });

  it("blocks from another machine while there are signs of life, and not after a long silence", () => {
    left({ host: "elsewhere", boot: "b" }, 5);
    expect(() => takeLock(folder)).toThrow(/elsewhere/);
    expect(holderOf(folder)).toBeNull(); // its address is not ours to ask
    left({ host: "elsewhere", boot: "b" }, 600);
    takeLock(folder).release();
  });

  it("of another container is taken when it stays silent, however young it says it is", async () => {
    left({ boot: "the same machine, another container" });
    (await takeLockWatching(folder)).release();
  });

  it("of another container is left to it when it gives a sign of life", async () => {
    left({ boot: "the same machine, another container" });
    setTimeout(() => left({ boot: "the same machine, another container" }), 1500);
    await expect(takeLockWatching(folder)).rejects.toThrow(FolderInUse);
  });

  it("that came along with a copy of the folder says nothing of the copy", async () => {
    await anotherHolds();
    const copy = `${folder}-copy`;
    cpSync(folder, copy, { recursive: true });
    expect(holderOf(copy)).toBeNull();
    takeLock(copy).release();
    rmSync(copy, { recursive: true });
  });

  it("once lost lets its former holder write nothing and take nothing away", () => {
    const slept = takeLock(folder);
    slept.assertHeld();
    left({ host: "elsewhere", boot: "b" });
    expect(() => slept.assertHeld()).toThrow(LockLost);
    slept.release();
    expect(written()).toMatchObject({ host: "elsewhere" });
  });

  it("half written by a crash is no lock", () => {
    writeFileSync(path(), '{"pid":');
    takeLock(folder).release();
  });

  it("of 0.3.0 is respected while its process lives, and not once the number is another's", async () => {
    const other = await anotherHolds();
    const asBefore = JSON.stringify({ pid: other.pid, url: null });
    writeFileSync(path(), asBefore);
    expect(() => takeLock(folder)).toThrow(FolderInUse);
    utimesSync(path(), 1_000_000, 1_000_000); // long before that process started
    takeLock(folder).release();
    writeFileSync(path(), asBefore);
    const gone = once(other, "exit");
    other.kill("SIGKILL");
    await gone;
    takeLock(folder).release();
  });
});
