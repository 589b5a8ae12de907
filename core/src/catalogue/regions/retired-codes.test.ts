import { describe, expect, it } from "vitest";
import { region } from "./regions.ts";
import { successorOf } from "./retired-codes.ts";

describe("a retired code", () => {
  it("is the place that it became, in the same prefecture or beside it", () => {
    expect([430521, 330621, 610427].map((code) => region(successorOf(code) ?? -1)?.name)).toEqual([
      "邵东市",
      "柯桥区",
      "彬州市",
    ]);
  });

  it("is in use no more, and its successor is", () => {
    for (let code = 110000; code < 660000; code++) {
      const now = successorOf(code);
      if (now === null) continue;
      expect([code, region(code), region(now)?.level]).toEqual([code, null, "county"]);
      expect(Math.floor(now / 10_000)).toBe(Math.floor(code / 10_000));
    }
  });
});
