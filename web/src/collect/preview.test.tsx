import type { ImportCell } from "@diaodu/core/collect";
import { describe, expect, it } from "vitest";
import { renderHtml, renderWords } from "../testing/render.tsx";
import type { Preview } from "./answers.ts";
import { PreviewView } from "./preview.tsx";
import { aCell, aPreview } from "./testing.ts";

const screen = (cells: ImportCell[], told: Partial<Preview> = {}) => (
  <PreviewView preview={aPreview(cells, told)} said={{}} onSaid={() => {}} onStore={() => {}} onDrop={() => {}} />
);
const storeIsDisabled = (html: string) => /<button[^>]*disabled=""[^>]*>全部入库/.test(html);

describe("the preview of a file", () => {
  it("names each cell's place, indicator, period, measure and value, with the file's own words to check it by", () => {
    expect(renderWords(screen([aCell()]))).toContain(
      "邵阳市 社会消费品零售总额 社会消费品零售总额 × 1-3月 › 绝对额 2025年一季度 总量 387.35 亿元",
    );
  });

  it("shows what is held beside what would change it", () => {
    expect(renderWords(screen([aCell({ status: "changed", held: 380.1 })]))).toContain("380.1 亿元 → 387.35 亿元");
  });

  it("counts only what would be stored, and says what stays out", () => {
    const words = renderWords(screen([aCell(), aCell({ cell: "D5", reason: "unit-jump", factor: 10_000 })]));
    expect(words).toContain("全部入库（1 个数）");
    expect(words).toContain("另有 1 个数不入库");
    expect(words).toContain("疑为万元误作亿元（约为历史的 10000 倍）");
  });

  it("asks for the month where the file says none, and stores nothing before", () => {
    const html = renderHtml(screen([aCell()], { missing: ["month"] }));
    expect(html).toContain("文件没有写明年份月份");
    expect(storeIsDisabled(html)).toBe(true);
  });

  it("says that a file was imported before, by whom, and does not store it twice", () => {
    const alreadyImported = { importId: 3, at: "2025-04-18T01:30:00.000Z", byUser: "local", fileName: "a.xlsx" };
    const html = renderHtml(screen([aCell()], { alreadyImported }));
    expect(html).toContain("第 3 次");
    expect(storeIsDisabled(html)).toBe(true);
  });

  it("has nothing to store where all is equal, and says so", () => {
    const words = renderWords(screen([aCell({ status: "equal" })]));
    expect(words).toContain("没有新增或更改的数，无须入库");
  });

  it("speaks English", () => {
    expect(renderWords(screen([aCell()]), "en")).toContain("Store all (1 figures)");
  });
});
