import { describe, expect, it } from "vitest";
import { finished } from "./not-understood.tsx";

describe("words that 问数 does not know", () => {
  const words = [{ word: "邵洋" }, { word: "社" }];

  it("are not complained of while they may yet be completed", () => {
    expect(finished(words, "邵洋 社", 6)).toEqual([{ word: "邵洋" }]);
  });

  it("are named once they are finished, or when nothing completes them", () => {
    expect(finished(words, "邵洋 社 ", 6)).toEqual(words);
    expect(finished(words, "邵洋 社", 0)).toEqual(words);
  });
});
