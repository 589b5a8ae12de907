import type { Fault } from "@diaodu/core/errors";
import type { Answer, Door } from "./door.ts";

/** What a command ends with. */
export const exit = {
  done: 0,
  /** Carried out, but the answer is a refusal or an absence: a missing figure, a file with faults. */
  refused: 1,
  /** The command's own words are wrong. */
  usage: 2,
  /** The data folder or the database cannot be opened. */
  unavailable: 3,
} as const;

export interface CommandContext {
  words: string[];
  options: Record<string, string | boolean | (string | boolean)[] | undefined>;
  folder: string;
  /** Opened at the first call and closed when the command ends. */
  door(): Promise<Door>;
  print(text: string): void;
}
export interface Command {
  /** One line for the overview of commands. */
  summary: string;
  usage: string;
  options: Record<string, { type: "string" | "boolean"; text: string; short?: string; multiple?: boolean }>;
  run(context: CommandContext): Promise<number>;
}

/** The command's words are wrong: shown with its usage, exit code 2. */
export class UsageError extends Error {}

export const json = <T>(answer: Answer): T => JSON.parse(answer.body.toString("utf8")) as T;

/** Prints every fault with its place and remedy, on stderr, and gives the exit code. */
export function reportFaults(answer: Answer): number {
  const { faults } = json<{ faults: Fault[] }>(answer);
  for (const { message, remedy, where, code } of faults) {
    const place = [where?.file, where?.sheet, where?.cell, where?.field].filter(Boolean).join(" ");
    process.stderr.write(`${place ? `${place}：` : ""}${message.zh}。${remedy.zh}。（${code}）\n`);
  }
  return exit.refused;
}

/** 2025-04-18 09:30 of China's clock, whatever this machine's is set to. */
export const beijingTime = (iso: string): string =>
  new Date(iso).toLocaleString("sv-SE", { timeZone: "Asia/Shanghai" }).slice(0, 16);
