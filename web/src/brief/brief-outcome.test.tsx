import { describe, expect, it } from "vitest";
import { renderWords } from "../testing/render.tsx";
import { Report } from "./brief-outcome.tsx";

const lacking = { words: "邵阳市 规上工业利润 2025年3月 累计 同比", reason: "未公布", where: "规上工业利润{{…}}。" };

describe("what a document would lack", () => {
  it("says that nothing is missing", () => {
    expect(renderWords(<Report report={{ figures: 120, unresolved: [], omitted: [] }} />)).toBe(
      "要用的 120 个数都有。",
    );
  });

  it("names each missing figure, why, and where it stands in the template", () => {
    const words = renderWords(<Report report={{ figures: 119, unresolved: [lacking], omitted: [] }} />);
    expect(words).toContain("有 1 处没有数");
    expect(words).toContain("邵阳市 规上工业利润 2025年3月 累计 同比 未公布");
    expect(words).toContain("在“规上工业利润");
  });

  it("tells apart what the template leaves out on purpose", () => {
    const words = renderWords(<Report report={{ figures: 119, unresolved: [], omitted: [lacking] }} />);
    expect(words).toContain("另有 1 处，模板写明没有数就略去");
  });
});
