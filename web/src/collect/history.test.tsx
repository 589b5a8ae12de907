import { describe, expect, it } from "vitest";
import { renderWords } from "../testing/render.tsx";
import type { HistoryLine } from "./answers.ts";
import { HistoryTable } from "./history.tsx";

const anImport = (told: Partial<HistoryLine> = {}): HistoryLine => ({
  id: 7,
  kind: "file",
  undoes: null,
  undoneBy: null,
  fileName: "2025年3月月报.xlsx",
  home: 430500,
  at: "2025-04-18T01:30:00.000Z",
  byUser: "统计局 王",
  stored: 812,
  summary: {
    ...{ read: 900, new: 800, changed: 12, equal: 88, unknown: 0, skipped: 40, flagged: 0 },
    ...{ byReason: {}, regions: [], indicators: [], months: [] },
  },
  ...told,
});

describe("the list of imports", () => {
  it("tells file, who, and how many figures of each kind, and offers to take it back", () => {
    const words = renderWords(<HistoryTable lines={[anImport()]} />);
    expect(words).toContain("2025年3月月报.xlsx");
    expect(words).toContain("统计局 王");
    expect(words).toContain("812 个数 认出 900 · 与库中相同 88 · 未认出 0");
    expect(words).toContain("有效 撤销");
  });

  it("marks what was taken back, and offers no second undo", () => {
    const words = renderWords(<HistoryTable lines={[anImport({ undoneBy: 8 })]} />);
    expect(words).toContain("已撤销");
    expect(words).not.toContain("有效");
  });
});
