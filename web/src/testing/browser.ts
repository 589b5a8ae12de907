import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { describe } from "vitest";

const root = join(import.meta.dirname, "../../..");
const bulletin = "邵阳市统计月报_2025年1-3月.xlsx";
const home = 430500;

const browserPath = [process.env.CHROMIUM, "/usr/bin/chromium"].find((path) => path && existsSync(path));

/**
 * Tests in a real browser. Where there is none they are passed over with a loud line, and with REQUIRE_BROWSER=1 they fail.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  if (!browserPath && process.env.REQUIRE_BROWSER !== "1") {
    console.warn(
      `!!! NO CHROMIUM: “${name}” was not tested in a browser (apt-get install chromium, or set CHROMIUM) !!!`,
    );
  }
  describe.skipIf(!browserPath && process.env.REQUIRE_BROWSER !== "1")(name, tests);
}

export interface Product {
  url: string;
  /** A page of its own, with whatever it complained about. */
  open(path: string, size?: { width: number; height: number }): Promise<{ page: Page; complaints: string[] }>;
  close(): Promise<void>;
}

/**
 * The product as a person has it: built, started on a folder of its own, the demo's workbook taken in, and a browser.
 * @param empty without the workbook: a store that holds nothing yet
 */
export async function openProduct({ empty = false }: { empty?: boolean } = {}): Promise<Product> {
  if (!browserPath) throw new Error("no Chromium: apt-get install chromium, or set CHROMIUM to its path");
  const folder = mkdtempSync(join(tmpdir(), "diaodu-browser-"));
  const { server, url } = await startServer(folder);
  const close = async () => {
    await stop(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    if (!empty) await takeIn(url);
    const browser = await chromium.launch({ executablePath: browserPath, args: [...launchFlags] });
    return {
      url,
      open: (path, size = { width: 1440, height: 900 }) => openPage(browser, url + path, size),
      close: async () => {
        await browser.close();
        await close();
      },
    };
  } catch (failure) {
    await close(); // a server left behind would hold its port and its folder
    throw failure;
  }
}

/** No sandbox inside a container, and nothing that reaches for the network. */
const launchFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
] as const;

/** Milliseconds a test waits for what should be there: well above what a busy machine needs. */
const longestWait = 10_000;

async function openPage(browser: Browser, address: string, viewport: { width: number; height: number }) {
  const page = await browser.newPage({ viewport, acceptDownloads: true });
  page.setDefaultTimeout(longestWait);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(address);
  return { page, complaints };
}

/** Its own corner of the ports; the server takes the next one where this is in use. */
const firstPort = 4300;

function startServer(folder: string): Promise<{ server: ChildProcess; url: string }> {
  const port = String(firstPort + (process.pid % 500));
  const server = spawn("node", ["scripts/start.mjs", "--no-demo", "--data", folder, "--port", port], { cwd: root });
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString("utf8");
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (url) resolve({ server, url });
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.once("exit", () => reject(new Error(`the server did not start:\n${said}`)));
  });
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
    server.kill();
  });
}

async function takeIn(url: string): Promise<void> {
  const form = new FormData();
  form.set("home", String(home));
  form.set("file", new Blob([readFileSync(join(root, "demo/shaoyang", bulletin))]), bulletin);
  const preview = await answerOf(await fetch(`${url}/api/imports/preview`, { method: "POST", body: form }));
  const body = JSON.stringify({ token: preview.token, home });
  const headers = { "content-type": "application/json" };
  await answerOf(await fetch(`${url}/api/imports/commit`, { method: "POST", body, headers }));
}

async function answerOf(response: Response): Promise<Record<string, unknown>> {
  if (!response.ok) throw new Error(`${response.url}: ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}
