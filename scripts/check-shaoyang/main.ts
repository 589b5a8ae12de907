// `node --import tsx scripts/check-shaoyang/main.ts`: the shipped rules over 邵阳's history as if live; rewrites docs/warnings-shaoyang.md and
// core/src/monitor/rules/shipped-trials.ts. `npm run format` after it.
import { readFileSync, writeFileSync } from "node:fs";
import { putInto } from "./report.ts";
import { tryOnShaoyang } from "./run.ts";
import { trialsFile } from "./trials-file.ts";

const page = "docs/warnings-shaoyang.md";
const tried = await tryOnShaoyang((text) => process.stderr.write(`${text}\n`));
writeFileSync(page, putInto(readFileSync(page, "utf8"), tried));
writeFileSync("core/src/monitor/rules/shipped-trials.ts", trialsFile(tried));
