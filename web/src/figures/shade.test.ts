import { describe, expect, it } from "vitest";
import { shading } from "./shade.ts";

describe("shading", () => {
  it("leaves zero and the unknown as paper", () => {
    const depth = shading([1, -2, 3]);
    expect([depth(0), depth(null)]).toEqual([0, 0]);
  });

  it("does not let one outlier pale all others", () => {
    const ordinary = Array.from({ length: 19 }, (_, index) => index + 1);
    expect(shading([...ordinary, 4000])(9)).toBeCloseTo(0.5);
    expect(shading([...ordinary, 4000])(4000)).toBe(1);
  });
});
