import { readFileSync } from "node:fs";
import { vectorFunctions } from "./functions.ts";
import { allPassed, reportLines } from "./report.ts";
import { readVectors, runVectors, type VectorFile } from "./run.ts";

const EXIT = { passed: 0, failed: 1, noFile: 2 } as const;

/** Reads the one file named; a plain sentence when that cannot be done. */
function load(paths: readonly string[]): VectorFile | string {
  const [path] = paths;
  if (path === undefined || paths.length > 1) return "用法 / usage: npm run vectors -- FILE.json";
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return `读不到文件 / cannot read: ${path}`;
  }
  return readVectors(text) ?? `不是测试向量文件 / not a file of test vectors: ${path}`;
}

const file = load(process.argv.slice(2));
if (typeof file === "string") {
  process.stderr.write(`${file}\n`);
  process.exitCode = EXIT.noFile;
} else {
  const results = runVectors(file, vectorFunctions);
  process.stdout.write(`${reportLines(results).join("\n")}\n`);
  process.exitCode = allPassed(results) ? EXIT.passed : EXIT.failed;
}
