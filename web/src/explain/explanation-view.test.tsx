import type { Explanation, Figure } from "@diaodu/core/figures";
import { describe, expect, it } from "vitest";
import { renderWords } from "../testing/render.tsx";
import { ExplanationView } from "./explanation-view.tsx";

const aFigure = (told: Partial<Figure> = {}): Figure => ({
  address: "430500/retail-sales/202503/ytd/yoy",
  value: 5.8,
  unit: "%",
  status: "ok",
  text: "增长5.8%",
  vintage: "2025-04-18T01:30:00.000Z",
  decimals: 1,
  ...told,
});
const source = {
  importId: 3,
  fileName: "2025年3月月报.xlsx",
  sheet: "国内贸易14 ",
  cell: "D5",
  value: 5.800000000000001,
  unit: "%",
  importedAt: "2025-04-18T01:30:00.000Z",
  importedBy: "统计局 王",
};
const anExplanation = (told: Partial<Explanation> = {}): Explanation => ({
  figure: aFigure(),
  title: "邵阳市 社会消费品零售总额 2025年3月 累计 同比",
  measure: "yoy",
  how: "published",
  inputs: [],
  notes: [],
  earlier: [],
  ...told,
});
const words = (told: Partial<Explanation>) => renderWords(<ExplanationView explanation={anExplanation(told)} />);

describe("怎么算的", () => {
  it("shows a published figure with its file, sheet and cell, and the value as it reads there", () => {
    const shown = words({ source });
    expect(shown).toContain("邵阳市 社会消费品零售总额 2025年3月 累计 同比 增长5.8%");
    expect(shown).toContain("2025年3月月报.xlsx 表“国内贸易14”，单元格 D5");
    expect(shown).toContain("表中写作 5.8 %");
  });

  it("tells of a sum of enterprises' reports from which form and how many, and whether it is published", () => {
    const aggregate = { form: "output", enterprises: 1904, state: "closed", at: "2025-04-18T01:30:00.000Z" } as const;
    const shown = words({ how: "computed", figure: aFigure({ status: "provisional" }), aggregate });
    expect(shown).toContain("初步数");
    expect(shown).toContain("由企业报表汇总。 工业产销总值月报，报送1904户；已月结，未发布");
  });

  it("puts the numbers into the formula and offers each input", () => {
    const level = anExplanation({
      figure: aFigure({
        address: "430500/retail-sales/202503/ytd/level",
        value: 387.35,
        unit: "亿元",
        text: "387.35亿元",
      }),
      title: "邵阳市 社会消费品零售总额 2025年3月 累计 总量",
    });
    const formula = { words: "（本期 ÷ 上年同期 − 1）× 100", numbers: "（387.35 ÷ 366.12 − 1）× 100 = 5.8" };
    const shown = words({ how: "computed", formula, inputs: [level] });
    expect(shown).toContain(formula.numbers);
    expect(shown).toContain("邵阳市 社会消费品零售总额 2025年3月 累计 总量 387.35亿元");
  });

  it("says why there is no figure instead of leaving a blank", () => {
    const figure = aFigure({ value: null, status: "missing", reason: "jan-feb-combined", text: "—", vintage: null });
    expect(words({ how: "missing", figure })).toContain("1—2月合并统计，无单月数");
  });

  it("lists how the figure read before it was revised", () => {
    const earlier = [{ value: 5.5, unit: "%", knownAt: "2025-04-10T01:00:00.000Z", source: null }];
    expect(words({ earlier })).toContain("5.5 %");
    expect(words({})).toContain("没有修订过");
  });
});
