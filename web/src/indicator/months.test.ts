import { describe, expect, it } from "vitest";
import { shownMonths } from "./months.ts";

describe("the months of a chart", () => {
  it("closes up over months that are never published, such as January", () => {
    expect(shownMonths([202412, 202501, 202502], [true, false, true])).toEqual([0, 2]);
  });

  it("breaks the line between two stretches of data that lie years apart", () => {
    expect(shownMonths([202111, 202112, 202502], [true, true, true])).toEqual([0, 1, -1, 2]);
  });

  it("keeps quarters together", () => {
    expect(shownMonths([202409, 202412, 202503], [true, true, true])).toEqual([0, 1, 2]);
  });
});
