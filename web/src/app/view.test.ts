import { describe, expect, it } from "vitest";
import { readView } from "./view.ts";

describe("the view in the URL", () => {
  it("reads place, month, day of knowledge and language", () => {
    expect(readView({ region: 430500, month: 202503, asOf: "2025-04-30", lang: "en" })).toEqual({
      region: 430500,
      month: 202503,
      asOf: "2025-04-30",
      lang: "en",
    });
  });

  it("drops what cannot be one, as if the link had not said it", () => {
    expect(readView({ region: "邵阳", month: 202513, asOf: "2025-02-31x", lang: "fr" })).toEqual({});
    expect(readView({ region: 1e9, month: "", asOf: "2025-13-01" })).toEqual({});
  });

  it("knows the nation, whose code is 0", () => {
    expect(readView({ region: 0 })).toEqual({ region: 0 });
  });
});
