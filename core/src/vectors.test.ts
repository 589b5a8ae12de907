import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { vectorFunctions } from "../../scripts/vectors/functions.ts";
import { reportLines } from "../../scripts/vectors/report.ts";
import { readVectors, runVectors } from "../../scripts/vectors/run.ts";

/** The failures as `npm run vectors` prints them; none is the empty list. */
function failures(path: string): string[] {
  const file = readVectors(readFileSync(path, "utf8"));
  expect(file).not.toBeNull();
  const failed = file ? runVectors(file, vectorFunctions).filter(({ status }) => status === "failed") : [];
  return failed.length > 0 ? reportLines(failed) : [];
}

describe("our own vectors, each to be checked by hand", () => {
  it("all pass, and none is for later", () => {
    const path = join(import.meta.dirname, "vectors.json");
    expect(failures(path)).toEqual([]);
    const file = readVectors(readFileSync(path, "utf8"));
    expect(file?.cases.filter(({ fn }) => !(fn in vectorFunctions))).toEqual([]);
  });
});

const shared = join(import.meta.dirname, "../../../shared/domain/vectors.json");
const isShared = existsSync(shared);
if (!isShared)
  console.warn("SKIPPED: the vectors of the domain reference are not beside this checkout (../shared/domain)");

describe.skipIf(!isShared)("the vectors of the domain reference", () => {
  it("pass wherever a function is there", () => expect(failures(shared)).toEqual([]));

  it("of statistics, wording, codes, targets and monitoring are all there", () => {
    const cases = readVectors(readFileSync(shared, "utf8"))?.cases ?? [];
    const ours = cases.filter(({ id }) => /^(?:stat|doc|code|tgt|mon)\./u.test(id));
    expect(ours.length).toBeGreaterThan(0);
    expect([...new Set(ours.map(({ fn }) => fn).filter((fn) => !(fn in vectorFunctions)))]).toEqual([]);
  });
});
