import { readFileSync } from "node:fs";
import { UsageError } from "./command.ts";

/** @throws UsageError when the file cannot be read */
export function readFile(path: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw new UsageError(`打不开文件 ${path} / cannot read ${path}`);
  }
}
