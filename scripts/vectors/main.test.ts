import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agrees, readVectors } from "./run.ts";

describe("npm run vectors", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "vectors-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function run(text: string | null) {
    const path = join(folder, "vectors.json");
    if (text !== null) writeFileSync(path, text);
    const args = ["--import", "tsx", join(import.meta.dirname, "main.ts"), text === null ? `${path}.none` : path];
    return spawnSync("node", args, { encoding: "utf8" });
  }
  const growth = (id: string, out: number) => ({ id, fn: "yoy_growth", in: { cur: 110, base: 100 }, out });
  const later = { id: "x.1", fn: "not_yet_written", in: {}, out: 1 };

  it("counts by function, and what is not there yet fails nothing", () => {
    const { status, stdout } = run(JSON.stringify({ cases: [growth("a", 10), growth("b", 10), later] }));
    expect(status).toBe(0);
    expect(stdout).toBe("yoy_growth: 2 passed\nnot_yet_written: 1 not there yet\ntotal: 2 passed, 1 not there yet\n");
  });

  it("tells input, expected and got of a failure, and ends with 1", () => {
    const { status, stdout } = run(JSON.stringify({ cases: [growth("a", 11)] }));
    expect(status).toBe(1);
    expect(stdout).toContain('  a\n    input    {"cur":110,"base":100}\n    expected 11\n    got      10\n');
  });

  it.each([
    ["missing", null],
    ["no JSON", "{"],
    ["of another shape", "[]"],
  ])("ends with 2 and one line when the file is %s", (_, text) => {
    const { status, stdout, stderr } = run(text);
    expect([status, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
  });
});

describe("comparing", () => {
  it("allows the tolerance, relative to large numbers", () => {
    expect(agrees(1.0000005, 1, 1e-6)).toBe(true);
    expect(agrees(1.00001, 1, 1e-6)).toBe(false);
    expect(agrees(1e9 + 100, 1e9, 1e-6)).toBe(true);
  });

  it("takes null for nothing else, and looks only at the keys expected", () => {
    expect(agrees(0, null, 1)).toBe(false);
    expect(agrees(undefined, null, 1)).toBe(false);
    expect(agrees({ a: [1, null], b: 2 }, { a: [1, null] }, 0)).toBe(true);
    expect(agrees([1, 2], [1], 0)).toBe(false);
  });

  it("takes the tolerance from the file", () => {
    expect(readVectors('{"conventions":{"tolerance":0.5},"cases":[]}')?.tolerance).toBe(0.5);
  });
});
