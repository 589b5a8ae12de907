import { describe, expect, it } from "vitest";
import { stepsOf } from "./pulls-drawing.ts";

describe("the waterfall of pulls", () => {
  const total = { name: "全部", label: "+1.2", value: 1.2 };
  const pulls = [
    { name: "邵东", label: "+1.5", value: 1.5 },
    { name: "新邵", label: "−0.3", value: -0.3 },
  ];

  it("lets each pull begin where the one before ended, falls included", () => {
    expect(stepsOf(pulls, total).map(({ from, to }) => [from, Number(to.toFixed(9))])).toEqual([
      [0, 1.5],
      [1.5, 1.2],
      [0, 1.2],
    ]);
  });

  it("ends with the whole, which starts from zero again", () => {
    expect(stepsOf(pulls, total).at(-1)).toMatchObject({ name: "全部", from: 0, isTotal: true });
  });
});
