import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Folders whose `@example expression // result` lines are run. The result is a value, or the text it is shown as. */
const folders = [
  "period",
  "catalogue/codes",
  "figures/measures",
  "figures/wording",
  "documents",
  "check",
  "check/reference",
  "check/evaluate",
  "targets/measures",
  "monitor/rules",
];
const exampleLine = /@example (?<expression>.+?) \/\/ (?<result>.+?)(?: \*\/)?$/gmu;

interface Example {
  expression: string;
  result: string;
}
const examplesOf = (path: string): Example[] =>
  [...readFileSync(path, "utf8").matchAll(exampleLine)].map(({ groups }) => groups as unknown as Example);

type Scope = Readonly<Record<string, unknown>>;
const evaluate = (expression: string, scope: Scope): unknown =>
  new Function(...Object.keys(scope), `"use strict"; return (${expression});`)(...Object.values(scope));

/** A result such as 1—2月 or 3.6 百分点 is no expression: it is the text itself. */
function expected(result: string): unknown {
  try {
    return evaluate(result, {});
  } catch {
    return result;
  }
}

const isMeasured = (
  value: unknown,
): value is { status: "ok" | "missing"; value: number; unit: string; reason: string } =>
  typeof value === "object" && value !== null && "status" in value;

/** Measured values as a reader says them: 3.6 百分点, missing: base-not-positive. Binary noise is not shown. */
function shown(value: unknown): unknown {
  if (isMeasured(value)) {
    if (value.status === "missing") return `missing: ${value.reason}`;
    return `${Number(value.value.toFixed(9))} ${value.unit}`.trim();
  }
  if (typeof value === "number") return Number(value.toFixed(9));
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shown(part)]));
}

describe.each(folders)("examples in the docstrings of %s", (folder) => {
  const here = join(import.meta.dirname, folder);
  const files = readdirSync(here).filter((name) => name.endsWith(".ts") && !/test|index|types/u.test(name));

  it("are true", async () => {
    const scope = (await import(join(here, "index.ts"))) as Scope;
    let tried = 0;
    for (const file of files) {
      for (const { expression, result } of examplesOf(join(here, file))) {
        const own = { ...scope, ...((await import(join(here, file))) as Scope) };
        expect(shown(evaluate(expression, own)), `${file}: ${expression}`).toEqual(expected(result));
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(0);
  });
});
