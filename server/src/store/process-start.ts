import { readFileSync, readlinkSync } from "node:fs";
import { uptime } from "node:os";

/** When a process started, where the operating system tells; with the boot it belongs to. */
export interface ProcessStart {
  /** Names this run of the machine, and the container on it: numbers of processes mean something only within. */
  boot: string;
  /** Ticks since the boot at which the process started; null where only the number is known. */
  start: string | null;
}

/**
 * A process is its number and its start: numbers are used again. Linux tells both in `/proc`; elsewhere the boot is known by its
 * time, and the start is not, so that there the number alone has to do.
 */
export const processStart = (pid: number): ProcessStart => ({ boot: boot(), start: startTicks(pid) });

/** When a process started, milliseconds since 1970; null where only its number is known. The kernel counts 100 ticks a second. */
export function startedAtMs(pid: number): number | null {
  const ticks = startTicks(pid);
  return ticks === null ? null : Date.now() - (uptime() - Number(ticks) / 100) * 1000;
}

let known: string | undefined;
function boot(): string {
  known ??= `${read("/proc/sys/kernel/random/boot_id")?.trim() ?? bootTime()} ${numbersOf()}`.trim();
  return known;
}

/** The namespace of process numbers: two containers of one host have each their own process 1. */
function numbersOf(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

/** To ten minutes, as clocks are set meanwhile. */
const bootTime = () => String(Math.round((Date.now() / 1000 - uptime()) / 600));

/** Field 22 of the process' line; its name, which stands in brackets before, may hold anything. */
function startTicks(pid: number): string | null {
  const line = read(`/proc/${pid}/stat`);
  return line?.slice(line.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
