// `npm run bench -- NAME [--json] [--short] [--data DIR] [--enterprises N --months M]`
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { brief } from "./brief.ts";
import { checks } from "./checks.ts";
import { close } from "./close.ts";
import { figures } from "./figures.ts";
import { forecast } from "./forecast.ts";
import { importFiles } from "./import.ts";
import { page } from "./page.ts";
import type { Bench, BenchReport } from "./report.ts";
import { reports } from "./reports.ts";
import { start } from "./start.ts";
import { wall } from "./wall.ts";
import { warnings } from "./warnings.ts";

const benches: Record<string, { text: string; run: Bench }> = {
  import: { text: "where the figures of real files land; the 39-sheet workbook's seconds", run: importFiles },
  figures: { text: "1 000 addresses resolved, the overview's answer", run: figures },
  brief: { text: "the monthly analysis as a Word document", run: brief },
  checks: { text: "planted faults of the made-up city found by the checks", run: checks },
  close: { text: "the monthly close at national size on PostgreSQL, beside DuckDB", run: close },
  reports: { text: "the made-up city's close, its month taken in as one workbook, the daily screens", run: reports },
  warnings: {
    text: "the warning rules over 示范市 and 邵阳市 for a month; what came true over 邵阳's history, %",
    run: warnings,
  },
  forecast: { text: "forecasts of real series against simple ones, their bands, series a second", run: forecast },
  start: { text: "first start with the demo, second start to the first page", run: start },
  wall: {
    text: "lights of all counties of the nation on PostgreSQL beside a plain query, and of a city embedded",
    run: wall,
  },
  page: { text: "overview in Chromium: time to use, script loaded", run: page },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean" },
    short: { type: "boolean" },
    data: { type: "string", default: resolve("../shared/data") },
    enterprises: { type: "string" },
    months: { type: "string" },
  },
});

const name = positionals[0] ?? "";
const bench = benches[name];
if (!bench) {
  const list = Object.entries(benches).map(([key, { text }]) => `  ${key.padEnd(10)}${text}`);
  console.error(
    `npm run bench -- NAME [--json] [--short] [--data DIR] [--enterprises N --months M]\n\n${list.join("\n")}`,
  );
  process.exit(2);
}
const { enterprises, months } = values;
const report = await bench.run(
  { short: values.short ?? false, data: values.data },
  { ...(enterprises ? { enterprises } : {}), ...(months ? { months } : {}) },
);
print(report);

function print({ figures, peers, ...rest }: BenchReport) {
  if (values.json) return console.log(JSON.stringify({ ...rest, figures, peers }));
  console.log(rest.bench);
  for (const [key, value] of Object.entries(figures)) {
    const beside = peers[`${key}Limit`] !== undefined ? `limit ${peers[`${key}Limit`]}` : "";
    const peer = peers[key] !== undefined ? `peer ${peers[key]}` : "";
    console.log(`  ${key.padEnd(32)}${String(value).padStart(12)}   ${[peer, beside].filter(Boolean).join(", ")}`);
  }
  for (const [key, value] of Object.entries(peers)) {
    const isShown = figures[key] !== undefined || figures[key.replace(/Limit$/, "")] !== undefined;
    if (!isShown) console.log(`  ${key.padEnd(32)}${String(value).padStart(12)}   (peer)`);
  }
}
