import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../store/index.ts";
import { importScores } from "./index.ts";

const scores = importScores(join(projectRoot(), "../shared/data"));
if (!scores) console.warn("SKIPPED: reading real files; ../shared/data is not here");

describe.skipIf(!scores)("real files, against where their figures must land", () => {
  it.each([...(scores ?? [])])("%s: at least 97 % right, none wrong, nothing left out without a reason", (_, score) => {
    const { right, flagged, wrong, skipped, unexplained, examples } = score;
    const total = right + flagged + wrong + skipped;
    expect(examples).toEqual([]);
    expect({ wrong, skipped, unexplained }).toEqual({ wrong: 0, skipped: 0, unexplained: 0 });
    expect(total === 0 || right / total >= 0.97).toBe(true);
  });
});
