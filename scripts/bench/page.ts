import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { type Bench, median, round } from "./report.ts";
import { aFolder, startServer } from "./server-process.ts";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-sync",
];

/** Overview in Chromium, cache empty: seconds until its first figure can be opened, and the script it had to load. */
export const page: Bench = async ({ short }) => {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) throw new Error("Chromium is needed: apt-get install chromium");
  const { folder, remove } = aFolder();
  const server = await startServer(folder);
  const browser = await chromium.launch({ executablePath, args: quiet });
  const seconds: number[] = [];
  let scriptBytes = 0;
  for (let run = 0; run < (short ? 2 : 6); run++) {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const devtools = await context.newCDPSession(tab);
    await devtools.send("Network.enable");
    const scripts = new Set<string>();
    let bytes = 0;
    devtools.on("Network.responseReceived", (event) => {
      if (event.type === "Script") scripts.add(event.requestId);
    });
    devtools.on("Network.loadingFinished", (event) => {
      if (scripts.has(event.requestId)) bytes += event.encodedDataLength;
    });
    const from = performance.now();
    await tab.goto(`${server.url}/overview`);
    await tab.locator("button.figure").first().waitFor();
    const elapsed = (performance.now() - from) / 1000;
    await tab.waitForLoadState("networkidle");
    // The first run warms the server and the browser's own start.
    if (run > 0 || short) seconds.push(elapsed);
    scriptBytes = Math.max(scriptBytes, bytes);
    await context.close();
  }
  await browser.close();
  await server.stop();
  remove();
  return {
    bench: "page",
    figures: { overviewInteractiveSeconds: round(median(seconds)), firstScreenScriptKb: round(scriptBytes / 1000, 1) },
    peers: { overviewInteractiveSecondsLimit: 2, firstScreenScriptKbLimit: 500 },
  };
};
