import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixed, roundDecimalText, roundHalfUp } from "./rounding.ts";

describe("rounding (修约)", () => {
  it("rounds the number one reads, not its binary neighbour", () => {
    expect([roundHalfUp(1.005, 2), roundHalfUp(8.05, 1), roundHalfUp(2.675, 2)]).toEqual([1.01, 8.1, 2.68]);
  });

  it("takes the noise of arithmetic for none", () => {
    expect(0.15 - 0.1).toBeLessThan(0.05);
    expect(fixed(0.15 - 0.1, 1)).toBe("0.1");
    expect(fixed((100 * (0.425 - 0.4)) / 0.4, 1)).toBe("6.3");
  });

  it("keeps every digit of a large amount", () => {
    expect(fixed(123456789012.65, 1)).toBe("123456789012.7");
    expect(fixed(1e21, 0)).toBe("1000000000000000000000");
    expect(fixed(1.5e-7, 1)).toBe("0.0");
  });

  it("never prints a negative zero", () => {
    expect([fixed(-0, 1), fixed(-0.04, 1), roundDecimalText("-0.5", 0, "half-even")]).toEqual(["0.0", "0.0", "0"]);
    expect(Object.is(roundHalfUp(-0.04, 1), -0)).toBe(false);
  });

  it("is no number for what is none", () => {
    for (const text of ["", "-", ".", "12万", "1,000", "--1"]) expect(roundDecimalText(text, 1, "half-up")).toBeNull();
  });

  it("moves a decimal text by half a unit at most, and leaves a rounded one alone", () => {
    const decimal = fc.tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 5 }));
    const modes = fc.constantFrom("half-up" as const, "half-even" as const);
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 3 }), modes, ([digits, places], decimals, mode) => {
        const text = String(roundDecimalText(`${digits}e-${places}`, decimals, mode));
        expect(Math.abs(Number(text) - digits / 10 ** places)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
        expect(roundDecimalText(text, decimals, mode)).toBe(text);
      }),
    );
  });
});
