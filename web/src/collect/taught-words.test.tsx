import { describe, expect, it } from "vitest";
import { renderWords } from "../testing/render.tsx";
import { TaughtTable } from "./taught-words.tsx";

const words = (entry: { kind: "indicator" | "region" | "ignore"; target: string; title?: string }) =>
  renderWords(<TaughtTable entries={[{ words: "夜间经济", title: "", ...entry }]} onForget={() => {}} />);

describe("what people explained", () => {
  it("is told by name, with its industry, and where it holds", () => {
    expect(words({ kind: "indicator", target: "industrial-value-added:C26", title: "主要行业" })).toMatch(
      /夜间经济 规模以上工业增加值（化学原料[^）]*） “主要行业”这类表 忘掉/,
    );
    expect(words({ kind: "region", target: "430582" })).toContain("邵东市 所有表");
  });

  it("names what is no data", () => {
    expect(words({ kind: "ignore", target: "ignore" })).toContain("不是数据");
  });
});
