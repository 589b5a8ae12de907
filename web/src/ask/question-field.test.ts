import { describe, expect, it } from "vitest";
import { actionOf } from "./question-field.tsx";

const press = (key: string, chosen?: number, count = 3, shiftKey = false) => actionOf({ key, shiftKey }, chosen, count);

describe("the keys of 问数", () => {
  it("moves through the completions and round again", () => {
    expect(press("ArrowDown")).toEqual({ kind: "move", to: 0 });
    expect(press("ArrowDown", 2)).toEqual({ kind: "move", to: 0 });
    expect(press("ArrowUp")).toEqual({ kind: "move", to: 2 });
  });

  it("completes with Tab, the first where none is chosen, and leaves Shift-Tab to the browser", () => {
    expect(press("Tab")).toEqual({ kind: "take", index: 0 });
    expect(press("Tab", 1)).toEqual({ kind: "take", index: 1 });
    expect(press("Tab", 1, 3, true)).toBeUndefined();
    expect(press("Tab", undefined, 0)).toBeUndefined();
  });

  it("opens the answer with Enter unless a completion is chosen", () => {
    expect(press("Enter")).toEqual({ kind: "enter" });
    expect(press("Enter", 1)).toEqual({ kind: "take", index: 1 });
  });
});
