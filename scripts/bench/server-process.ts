import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The built server as its own process over a folder, as `npm start` runs it. */
export interface ServerProcess {
  url: string;
  stop(): Promise<void>;
}

export function aFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "diaodu-bench-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export async function startServer(folder: string, ...options: string[]): Promise<ServerProcess> {
  const child = spawn("node", ["server/dist/main.js", "serve", "--data", folder, "--port", "4700", ...options], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await addressPrinted(child);
  return {
    url,
    stop: () =>
      new Promise((done) => {
        child.once("exit", () => done());
        child.kill("SIGTERM");
      }),
  };
}

function addressPrinted(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let printed = "";
    child.stdout?.on("data", (chunk) => {
      printed += chunk;
      const url = printed.match(/http:\/\/\S+/)?.[0];
      if (url) found(url);
    });
    child.once("exit", (code) => failed(new Error(`the server ended with ${code}`)));
  });
}
