import { describe, expect, it } from "vitest";
import { correlationAt, leadLag } from "./lead-lag.ts";

/** A walk without a season of its own, the same each time. */
const waves = (months: number): number[] =>
  Array.from({ length: months }, (_, t) => 3 * Math.sin(t / 5) + 2 * Math.sin(t / 3.1 + 1) + ((t * 7919) % 13) / 6);
const y = waves(96).slice(12, 84);
const shifted = (by: number) => waves(96).slice(12 + by, 84 + by);

describe("leading and lagging (先行、滞后)", () => {
  it("finds by how many months one series runs ahead or behind, alike in both halves", () => {
    expect(leadLag(shifted(4), y)).toMatchObject({ role: "leading", lag: 4, halves: [4, 4], periods: 72 });
    expect(leadLag(shifted(-3), y)).toMatchObject({ role: "lagging", lag: -3 });
    expect(leadLag(shifted(1), y).role).toBe("coincident");
    expect(leadLag(y, y)).toMatchObject({ role: "coincident", lag: 0, strength: 1 });
  });

  it("is unclear where the halves disagree, or the two have nothing to do with each other", () => {
    const turned = [...shifted(5).slice(0, 36), ...shifted(-5).slice(36)];
    expect(leadLag(turned, y).role).toBe("unclear");
    expect(
      leadLag(
        y.map((_, t) => (t % 2 === 0 ? 1 : -1)),
        y,
      ).role,
    ).toBe("unclear");
  });

  it("leaves out months without a figure, and says nothing of too few or of what never moves", () => {
    const holes = shifted(4).map((value, t) => (t % 12 === 0 ? null : value));
    expect(leadLag(holes, y)).toMatchObject({ role: "leading", lag: 4, periods: 66 });
    expect(leadLag(y.slice(0, 10), y.slice(0, 10))).toMatchObject({ role: "unclear", lag: null, strength: null });
    expect(
      correlationAt(
        y.map(() => 5),
        y,
        0,
      ),
    ).toBeNull();
  });
});
