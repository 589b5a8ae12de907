import { describe, expect, it } from "vitest";
import { aDrag, aDragRow } from "../../testing/drag.ts";
import { cellOf, type Opened, toggled, treeRows } from "./tree-rows.ts";

const whole = aDrag();
const industries = aDrag({ rows: [aDragRow({ key: "C26", kind: "industry", points: -0.4 })] });
const firms = aDrag({ rows: [aDragRow({ key: "e7", kind: "enterprise", points: -0.4 })], rest: -0.01 });
const asked = (data?: typeof whole) => ({ data, error: null });

describe("the lines of the tree 谁在拖", () => {
  it("stand under the row they are part of, the enterprises with nothing to open", () => {
    const opened = new Map<string, Opened>([
      ["990102", asked(industries)],
      ["990102.C26", asked(firms)],
    ]);
    const lines = treeRows(whole, opened, false);
    expect(lines.map(({ path, depth }) => [path, depth])).toEqual([
      ["", 0],
      ["990102", 1],
      ["990102.C26", 2],
      ["990102.C26.e7", 3],
      ["990121", 1],
    ]);
    expect(lines.map(({ isOpen }) => isOpen)).toEqual([true, true, true, undefined, false]);
    expect(lines[2]?.rest).toBe(-0.01);
  });

  it("say while the parts of an open row are still on their way, or did not come", () => {
    const opened = new Map<string, Opened>([
      ["990102", asked()],
      ["990121", { data: undefined, error: new Error("gone") }],
    ]);
    expect(treeRows(whole, opened, false).map(({ state }) => state)).toEqual([undefined, "loading", "failed"]);
  });

  it("turn round when the largest pull is wanted first", () => {
    expect(treeRows(whole, new Map(), true).map(({ path }) => path)).toEqual(["", "990121", "990102"]);
  });

  it("close with everything below them", () => {
    expect(toggled(["990102", "990102.C26", "990121"], "990102")).toEqual(["990121"]);
  });

  it("name the region and the industry that their path leads to, in either order", () => {
    expect(cellOf("990102.C26")).toEqual({ county: 990102, industry: "C26" });
    expect(cellOf("C26.990102")).toEqual({ county: 990102, industry: "C26" });
    expect(cellOf("C26")).toEqual({ industry: "C26" });
  });
});
