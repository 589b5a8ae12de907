import { describe, expect, it } from "vitest";
import { walk } from "./trail.ts";

describe("the way through an explanation", () => {
  it("walks on to an input", () => {
    expect(walk(["growth"], "level")).toEqual(["growth", "level"]);
  });

  it("goes back to a figure that was passed, and forgets what came after it", () => {
    expect(walk(["pull", "growth", "level"], "pull")).toEqual(["pull"]);
  });

  it("stays where it is when the same figure is opened again", () => {
    expect(walk(["growth", "level"], "level")).toEqual(["growth", "level"]);
  });
});
