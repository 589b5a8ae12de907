import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixed, reconcile, roundHalfUp } from "./index.ts";

const scaled = (value: number, decimals: number) => Math.round(value * 10 ** decimals);

describe("reconcile (尾差)", () => {
  it("gives the digit that is over to the parts that were cut most", () => {
    expect(reconcile([1 / 3, 1 / 3, 1 / 3], 1, 1)).toEqual([0.4, 0.3, 0.3]);
    expect(reconcile([2.04, -0.84, 4.04], 5.24, 1)).toEqual([2, -0.8, 4]);
    expect(reconcile([], 0, 1)).toEqual([]);
  });

  it("leaves parts of another whole as they are", () => {
    expect(reconcile([1.26, 2.34], 9, 1)).toEqual([1.3, 2.3]);
  });

  it("adds up to the printed total, each part within one last digit of itself", () => {
    const part = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 3 }),
        (parts, decimals) => {
          const total = parts.reduce((sum, each) => sum + each, 0);
          const printed = reconcile(parts, total, decimals);
          const sum = printed.reduce((all, each) => all + scaled(each, decimals), 0);
          expect(sum).toBe(scaled(roundHalfUp(total, decimals), decimals));
          for (const [at, each] of printed.entries()) {
            expect(Math.abs(each - (parts[at] ?? 0))).toBeLessThanOrEqual(10 ** -decimals + 1e-9);
            expect(Number(fixed(each, decimals))).toBe(each);
          }
        },
      ),
    );
  });
});
