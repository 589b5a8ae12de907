import { describe, expect, it } from "vitest";
import { aFigure, aMissing } from "../testing/figures.ts";
import { printed } from "./printed.ts";

const words = (...asked: Parameters<typeof printed>) => {
  const { mark, digits } = printed(...asked);
  return mark + digits;
};

describe("a figure on the page", () => {
  it("tells growth by its sign, with a true minus", () => {
    expect(words(aFigure({ value: 8.34 }), "signed")).toBe("+8.3");
    expect(words(aFigure({ value: -3.06 }), "signed")).toBe("−3.1");
  });

  it("tells movement by its shape", () => {
    expect(words(aFigure({ value: -0.4 }), "moved")).toBe("▼0.4");
    expect(words(aFigure({ value: 2, decimals: 0 }), "moved")).toBe("▲2");
  });

  it("gives what rounds to zero neither sign nor shape", () => {
    expect(words(aFigure({ value: -0.04 }), "signed")).toBe("0.0");
    expect(words(aFigure({ value: 0.04 }), "moved")).toBe("0.0");
  });

  it("rounds halves away from zero, as published tables do", () => {
    expect(words(aFigure({ value: 1.005, decimals: 2 }), "number")).toBe("1.01");
  });

  it("is a dash in every form when there is none", () => {
    for (const form of ["number", "signed", "moved", "text"] as const) {
      expect(words(aMissing("not-published"), form)).toBe("—");
    }
  });
});
