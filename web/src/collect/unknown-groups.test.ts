import { describe, expect, it } from "vitest";
import { aCell } from "./testing.ts";
import { unexplainable, unknownGroups } from "./unknown-groups.ts";

const unknown = (
  reason: "unknown-indicator" | "unknown-region" | "formula-error",
  row: string,
  column: string,
  cell: string,
) =>
  aCell({
    cell,
    status: "unknown",
    reason,
    address: null,
    indicator: null,
    words: { title: "各县市区主要指标", row, column },
  });

describe("words that a person is asked about", () => {
  it("asks once for all cells of one wording, the frequent first", () => {
    const cells = [
      unknown("unknown-indicator", "夜间经济指数", "1-3月", "C5"),
      unknown("unknown-indicator", "夜间经济指数", "增速", "D5"),
      unknown("unknown-region", "湖心岛新区", "增速", "D6"),
    ];
    const groups = unknownGroups(cells, 430500);
    expect(groups.map(({ kind, words, cells: own }) => [kind, words, own.length])).toEqual([
      ["indicator", "夜间经济指数", 2],
      ["region", "湖心岛新区", 1],
    ]);
  });

  it("asks about the column where the row is a place", () => {
    const [group] = unknownGroups([unknown("unknown-indicator", "双清区", "夜间经济指数", "C5")], 430500);
    expect(group?.words).toBe("夜间经济指数");
  });

  it("does not ask about what only the file can mend", () => {
    const cells = [unknown("formula-error", "地区生产总值", "增速", "C5")];
    expect(unknownGroups(cells, 430500)).toEqual([]);
    expect(unexplainable(cells, [])).toEqual(cells);
  });
});
