import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Static, Type } from "typebox";
import { Check } from "typebox/value";
import { processStart, startedAtMs } from "./process-start.ts";

/** Who holds a folder: which process, started when, on which machine, and which folder it meant. */
const HolderSchema = Type.Object({
  host: Type.String(),
  boot: Type.String(),
  pid: Type.Integer({ minimum: 1 }),
  start: Type.Union([Type.String(), Type.Null()]),
  /** The folder's own path and inode: a copy of the folder carries the lock along but is another folder. */
  folder: Type.String(),
  inode: Type.String(),
  /** This very taking of the lock. */
  token: Type.String(),
  /** Where it answers, when it is a server. */
  url: Type.Union([Type.String(), Type.Null()]),
  /** Last sign of life, milliseconds since 1970. */
  beat: Type.Number(),
});
export type LockHolder = Static<typeof HolderSchema>;

/** Another process has the folder. `url`: where it answers, when it is a server on this machine. */
export class FolderInUse extends Error {
  constructor(
    readonly pid: number,
    readonly url: string | null,
    readonly host: string = hostname(),
  ) {
    super(`the data folder is in use by process ${pid} on ${host}`);
  }
}

/** The lock went to another process while this one slept: nothing may be written any more. */
export class LockLost extends Error {
  constructor(folder: string) {
    super(`the data folder ${folder} was taken by another process while this one stood still; nothing was written`);
  }
}

export interface FolderLock {
  announce(url: string): void;
  release(): void;
  /** Before anything is written. @throws LockLost when another process has taken the folder meanwhile */
  assertHeld(): void;
}

/** How often the holder gives a sign of life, and after how much silence it is taken for dead where nothing else tells. */
export const beatEveryMs = 5_000;
export const silentAfterMs = 60_000;
/** So long a holder elsewhere is watched: without a sign of life meanwhile it is dead, whatever the two clocks say. */
const watchMs = 3.5 * beatEveryMs;

/**
 * One process a folder: PGlite has no lock of its own, and a second opener loses rows without an error. On this machine a
 * process is known by its number and its start, so a number used again does not block; on another machine (a second
 * container, a share) only by its signs of life, for which `takeLockWatching` waits. Taking is atomic: the lock is written beside and linked into its place.
 * @throws FolderInUse
 */
export function takeLock(folder: string, { deadToken }: { deadToken?: string } = {}): FolderLock {
  const path = join(folder, "lock.json");
  const mine = ourselves(folder);
  takePlace(path, folder, mine, deadToken);
  const assertHeld = () => {
    if (readHolder(path)?.token !== mine.token) throw new LockLost(folder);
  };
  const rewrite = () => {
    assertHeld();
    mine.beat = Date.now();
    replace(path, mine);
  };
  const beating = setInterval(() => {
    try {
      rewrite();
    } catch {
      clearInterval(beating); // lost or unreachable: the next write finds out and refuses
    }
  }, beatEveryMs);
  beating.unref();
  return {
    assertHeld,
    announce: (url) => {
      mine.url = url;
      rewrite();
    },
    release: () => {
      clearInterval(beating);
      if (readHolder(path)?.token === mine.token) rmSync(path, { force: true });
    },
  };
}

/** As `takeLock`, but a holder on another machine or in another container is given time to show that it lives. */
export async function takeLockWatching(folder: string): Promise<FolderLock> {
  const path = join(folder, "lock.json");
  try {
    return takeLock(folder);
  } catch (failure) {
    const holder = readHolder(path);
    if (!(failure instanceof FolderInUse) || !holder || isHere(holder)) throw failure;
    const seen = readText(path);
    for (const end = Date.now() + watchMs; Date.now() < end; ) {
      await sleep(500);
      const text = readText(path);
      if (text !== null && text !== seen) throw failure;
    }
    return takeLock(folder, { deadToken: holder.token });
  }
}

/** The process of this machine that holds the folder now. A lock that came along with a copy of another folder says nothing. */
export function holderOf(folder: string): LockHolder | null {
  const path = join(folder, "lock.json");
  const holder = readHolder(path);
  return holder && isHere(holder) && !isOurs(holder) && holds(holder, path, folder) ? holder : null;
}

function takePlace(path: string, folder: string, mine: LockHolder, deadToken?: string) {
  const beside = `${path}.${mine.token}`;
  writeFileSync(beside, JSON.stringify(mine), { flag: "wx" });
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      if (putInPlace(beside, path)) return;
      const text = readText(path);
      const holder = parseHolder(text);
      const earlier = earlierHolder(text, modifiedAt(path));
      if (earlier !== null) throw new FolderInUse(earlier, null);
      if (holder && holder.token !== deadToken && !isOurs(holder) && holds(holder, path, folder)) {
        throw new FolderInUse(holder.pid, isHere(holder) ? holder.url : null, holder.host);
      }
      removeStale(path, text, mine.token);
    }
    throw new FolderInUse(readHolder(path)?.pid ?? 0, null);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** @returns false where a lock stands already. A file system without links (some shares) creates the file itself. */
function putInPlace(beside: string, path: string): boolean {
  try {
    linkSync(beside, path);
    return true;
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    return createWhole(path, readFileSync(beside, "utf8"));
  }
}

function createWhole(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: "wx" });
    return true;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw failure;
  }
}

/**
 * Moves a dead holder's lock away. Of two that find it dead at once only one moves it; the other, should it have moved the
 * winner's new lock instead, sees another text and puts it back.
 */
function removeStale(path: string, text: string | null, token: string) {
  const away = `${path}.${token}.old`;
  try {
    renameSync(path, away);
  } catch {
    return;
  }
  if (readText(away) !== text) putInPlace(away, path);
  rmSync(away, { force: true });
}

/** Written beside and renamed: a reader sees the old lock or the new one, never half of one. */
function replace(path: string, mine: LockHolder) {
  const beside = `${path}.${mine.token}.new`;
  writeFileSync(beside, JSON.stringify(mine));
  renameSync(beside, path);
}

function ourselves(folder: string): LockHolder {
  const real = realpathSync(folder);
  return {
    host: hostname(),
    pid: process.pid,
    ...processStart(process.pid),
    folder: real,
    inode: inodeOf(real),
    token: randomUUID(),
    url: null,
    beat: Date.now(),
  };
}

const inodeOf = (folder: string) => String(statSync(folder, { bigint: true }).ino);
const isHere = ({ host, boot }: LockHolder) => host === hostname() && boot === processStart(process.pid).boot;
const isOurs = (holder: LockHolder) => isHere(holder) && holder.pid === process.pid && isSameStart(holder);
const isSameStart = ({ pid, start }: LockHolder) => start === processStart(pid).start;

function holds(holder: LockHolder, path: string, folder: string): boolean {
  // The same folder may be mounted elsewhere under another path: only where path and inode both differ is it a copy.
  const real = realpathSync(folder);
  if (holder.folder !== real && holder.inode !== inodeOf(real)) return false;
  if (isHere(holder) && !isAlive(holder.pid)) return false;
  if (isHere(holder) && holder.start !== null) return isSameStart(holder);
  // The file's own time is of the share's clock, the beat of the other machine's: the younger one speaks for life.
  return Date.now() - Math.max(holder.beat, modifiedAt(path)) < silentAfterMs;
}

function modifiedAt(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

const readHolder = (path: string) => parseHolder(readText(path));

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** Null for what is no lock of ours: half a file, or one of an earlier version, which knew only a number. */
function parseHolder(text: string | null): LockHolder | null {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return Check(HolderSchema, value) ? value : null;
  } catch {
    return null;
  }
}

const EarlierSchema = Type.Object({ pid: Type.Integer({ minimum: 1 }), host: Type.Optional(Type.Never()) });

/**
 * The living process that holds a lock as 0.3.0 wrote it, which knew only its number. A process that started after the lock
 * was written has the number of a dead one.
 */
function earlierHolder(text: string | null, writtenAt: number): number | null {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    if (!Check(EarlierSchema, value) || value.pid === process.pid || !isAlive(value.pid)) return null;
    const startedAt = startedAtMs(value.pid);
    return startedAt !== null && startedAt > writtenAt + 2_000 ? null : value.pid;
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
