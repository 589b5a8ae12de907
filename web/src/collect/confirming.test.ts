import { describe, expect, it } from "vitest";
import { isTaken, turn } from "./confirming.ts";
import { aCell } from "./testing.ts";

const none = new Set<string>();
const slip = aCell({ cell: "D5", reason: "unit-jump", factor: 10_000 });
const rivals = [
  aCell({ cell: "C5", status: "unknown", reason: "conflict" }),
  aCell({ cell: "C9", status: "unknown", reason: "conflict" }),
];

describe("what is stored of a file", () => {
  it("takes new and changed figures by themselves, and leaves out what is equal or unknown", () => {
    expect(isTaken(aCell(), none)).toBe(true);
    expect(isTaken(aCell({ status: "changed", held: 380 }), none)).toBe(true);
    expect(isTaken(aCell({ status: "equal" }), none)).toBe(false);
    expect(isTaken(aCell({ status: "unknown", reason: "unknown-region", address: null }), none)).toBe(false);
  });

  it("takes a probable slip of unit only when a person ticked it", () => {
    expect(isTaken(slip, none)).toBe(false);
    expect(isTaken(slip, turn([slip], none, slip))).toBe(true);
  });

  it("keeps one of two cells that disagree: ticking the second unticks the first", () => {
    const [first = slip, second = slip] = rivals;
    const both = turn(rivals, turn(rivals, none, first), second);
    expect(isTaken(first, both)).toBe(false);
    expect(isTaken(second, both)).toBe(true);
  });
});
