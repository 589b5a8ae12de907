import { describe, expect, it } from "vitest";
import { aDecomposition, aTargetRow } from "../testing.ts";
import { leversOf, monthsLeft, nothingSupposed } from "./levers.ts";
import { partEntry, planOf, readPlan } from "./plan.ts";

describe("numbers of the parts", () => {
  const apart = aDecomposition();

  it("begin with what is assigned, else with what the base implies", () => {
    expect(planOf(apart, 1)).toEqual({ 990101: "9.0", 990121: "7.7" });
  });

  it("are set only where they differ from what holds", () => {
    const { planned, wrong } = readPlan(apart, { 990101: "9.0", 990121: "7.5" });
    expect(planned.map(({ part, value }) => [part.name, value])).toEqual([["澄湖县", 7.5]]);
    expect(wrong).toEqual([]);
    expect(readPlan(apart, { 990101: "九" }).wrong.map(({ name }) => name)).toEqual(["安禾区"]);
  });

  it("become what the county is told, by nobody's unit yet and from now on", () => {
    const [first] = readPlan(apart, { 990121: "7.5" }).planned;
    const entry = first && partEntry(aTargetRow(), first, "由全市目标分解");
    expect(entry).toMatchObject({ region: 990121, value: 7.5, origin: "assigned", clause: "由全市目标分解" });
    expect(entry).not.toHaveProperty("effective");
    expect(entry).not.toHaveProperty("owner");
  });
});

describe("what is supposed", () => {
  it("is of the months that have no figure yet", () => {
    expect(monthsLeft(aTargetRow({ upTo: 202610 }))).toEqual([202611, 202612]);
    expect(monthsLeft(aTargetRow({ upTo: 202612 }))).toEqual([]);
    expect(monthsLeft(aTargetRow({ upTo: null }))).toHaveLength(12);
  });

  it("leaves out a project whose amount is still being typed", () => {
    const adds = [
      { key: 1, name: "锂电池二期", from: 202605, monthly: "1.2" },
      { key: 2, name: "", from: 202605, monthly: "-" },
    ];
    expect(leversOf({ ...nothingSupposed, next: 15, adds }, (number) => `项目${number}`)).toEqual({
      next: 15,
      adds: [{ name: "锂电池二期", from: 202605, monthly: 1.2 }],
    });
  });
});
