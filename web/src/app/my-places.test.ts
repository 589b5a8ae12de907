import { describe, expect, it } from "vitest";
import { parse } from "./my-places.ts";

describe("places this browser is used for", () => {
  it("are read as they were kept", () => {
    expect(parse('{"home":360100,"recent":[360100,430500]}')).toEqual({ home: 360100, recent: [360100, 430500] });
  });

  it("are none where nothing is kept, or what is kept is not ours", () => {
    for (const raw of [
      null,
      "",
      "no JSON",
      "null",
      "3",
      "[]",
      '{"home":"x","recent":{}}',
      '{"home":-1,"recent":[1e9]}',
    ]) {
      expect(parse(raw)).toEqual({ recent: [] });
    }
  });
});
