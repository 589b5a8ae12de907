import { describe, expect, it } from "vitest";
import { indicator, indicators } from "../../catalogue/index.ts";
import { month } from "../../period/index.ts";
import { changePhrase, growthPhrase, turnPhrase } from "./growth.ts";
import { levelTextEn } from "./level-english.ts";
import { hasWaterline, type MannerKind, mannerOf, subjectName } from "./manner.ts";
import { speedPhrase } from "./points.ts";
import { indicatorSentence, type SentenceFacts } from "./sentence.ts";
import { indicatorSentenceEn } from "./sentence-english.ts";

/** One indicator of each kind. */
const examples: Readonly<Record<MannerKind, string>> = {
  amount: "industrial-output",
  measured: "electricity",
  growth: "industrial-value-added",
  balance: "deposits-household",
  count: "enterprises",
  price: "cpi-eggs",
  share: "sales-rate",
  burden: "surveyed-unemployment",
  ratio: "receivables-days",
  diffusion: "pmi",
  profit: "profit",
  "trade-balance": "trade-balance",
};
const of = (code: string) => {
  const found = indicator(code);
  if (!found) throw new Error(code);
  return found;
};
const inPoints = (kind: MannerKind) => ({ share: "百分点", burden: "百分点", diffusion: "点" })[kind as "share"];

/** Rise, fall and no change of one kind, and its speed. */
function row(kind: MannerKind): string {
  const manner = mannerOf(of(examples[kind]));
  const points = inPoints(kind);
  const change = (value: number) =>
    points ? changePhrase(value, points, 1, manner) : growthPhrase(value, { lead: "", manner });
  const speed = (now: number, before: number) => speedPhrase(now, before, { manner });
  return [change(2.1), change(-2.1), change(0.04), speed(2.1, 1), speed(1, 2.1), speed(1, -1), speed(-1, 1)].join(
    " | ",
  );
}

const facts = (code: string, said: Partial<SentenceFacts>): SentenceFacts => {
  const about = of(code);
  return {
    month: month(2025, 6),
    span: about.kind === "stock" || mannerOf(about).kind === "diffusion" ? "month" : "ytd",
    manner: mannerOf(about),
    isStock: about.kind === "stock",
    hasWaterline: hasWaterline(about),
    area: "某市",
    indicator: subjectName(about),
    level: null,
    unit: about.unit,
    growthPct: null,
    provincePct: null,
    nationPct: null,
    rank: null,
    rankBefore: null,
    ...said,
  };
};
const zh = (code: string, said: Partial<SentenceFacts>) =>
  indicatorSentence(facts(code, said), { levelDecimals: of(code).decimals })
    .replace(/^.*?，某市/u, "")
    .replace("。", "");
const en = (code: string, said: Partial<SentenceFacts>) =>
  indicatorSentenceEn(
    { ...facts(code, said), indicator: of(code).english, area: "X" },
    { levelDecimals: of(code).decimals },
  );

describe("the words of each kind of indicator", () => {
  it("are these, for rise, fall, no change, and change of speed", () => {
    const table = Object.keys(examples).map((kind) => `${kind}: ${row(kind as MannerKind)}`);
    expect(table.join("\n")).toBe(
      [
        "amount: 增长2.1% | 下降2.1% | 持平 | 加快1.1个百分点 | 回落1.1个百分点 | 由降转增 | 由增转降",
        "measured: 增长2.1% | 下降2.1% | 持平 | 加快1.1个百分点 | 回落1.1个百分点 | 由降转增 | 由增转降",
        "growth: 增长2.1% | 下降2.1% | 持平 | 加快1.1个百分点 | 回落1.1个百分点 | 由降转增 | 由增转降",
        "balance: 增长2.1% | 下降2.1% | 持平 | 加快1.1个百分点 | 回落1.1个百分点 | 由降转增 | 由增转降",
        "count: 增长2.1% | 下降2.1% | 持平 | 加快1.1个百分点 | 回落1.1个百分点 | 由降转增 | 由增转降",
        "price: 上涨2.1% | 下降2.1% | 持平 | 涨幅扩大1.1个百分点 | 涨幅回落1.1个百分点 | 由降转涨 | 由涨转降",
        "share: 提高2.1个百分点 | 下降2.1个百分点 | 持平 | 升幅扩大1.1个百分点 | 升幅收窄1.1个百分点 | 由降转升 | 由升转降",
        "burden: 上升2.1个百分点 | 下降2.1个百分点 | 持平 | 升幅扩大1.1个百分点 | 升幅收窄1.1个百分点 | 由降转升 | 由升转降",
        "ratio: 上升2.1% | 下降2.1% | 持平 | 升幅扩大1.1个百分点 | 升幅收窄1.1个百分点 | 由降转升 | 由升转降",
        "diffusion: 上升2.1个点 | 下降2.1个点 | 持平 | 升幅扩大1.1个百分点 | 升幅收窄1.1个百分点 | 由降转升 | 由升转降",
        "profit: 增长2.1% | 下降2.1% | 持平 | 加快1.1个百分点 | 回落1.1个百分点 | 由降转增 | 由增转降",
        "trade-balance: 扩大2.1% | 收窄2.1% | 持平 | 加快1.1个百分点 | 回落1.1个百分点 | 由降转增 | 由增转降",
      ].join("\n"),
    );
  });

  it("are of the kind that each example is said to be", () => {
    for (const [kind, code] of Object.entries(examples)) expect([code, mannerOf(of(code)).kind]).toEqual([code, kind]);
  });

  it("make these sentences", () => {
    expect(zh("industrial-output", { level: 1358.56, growthPct: 9.5 })).toBe(
      "规模以上工业总产值完成1358.56亿元，同比增长9.5%",
    );
    expect(zh("industrial-output", { level: 0.0034, growthPct: 0.04 })).toBe("规模以上工业总产值完成34万元，同比持平");
    expect(zh("deposits-household", { level: 3000, growthPct: 8 })).toBe("住户存款余额为3000.00亿元，同比增长8.0%");
    expect(zh("disposable-income", { level: 15000, growthPct: 5 })).toMatch(/为15000元，同比增长5.0%$/u);
    expect(zh("cpi-eggs", { growthPct: 2, nationPct: 1.5 })).toBe(
      "蛋类居民消费价格同比上涨2.0%，涨幅高于全国0.5个百分点",
    );
    expect(zh("surveyed-unemployment", { level: 5.2, change: { value: -0.1, unit: "百分点" } })).toBe(
      "城镇调查失业率为5.2%，同比下降0.1个百分点",
    );
    expect(zh("pmi", { level: 50.2, change: { value: 0.4, unit: "点" } })).toBe(
      "制造业采购经理指数为50.2，同比上升0.4个点，高于荣枯线0.2个点",
    );
    expect(zh("pmi", { level: 49.5 })).toBe("制造业采购经理指数为49.5，低于荣枯线0.5个点");
  });

  it("name a loss and a deficit", () => {
    const turn = (now: number, base: number) => ({ level: now, turn: { pair: { now, base }, isRated: true } });
    expect(zh("profit", turn(-3, 5))).toBe("规模以上工业利润总额净亏损3.00亿元，同比由盈转亏");
    expect(zh("profit", turn(3, -5))).toBe("规模以上工业利润总额实现3.00亿元，同比扭亏为盈");
    expect(zh("profit", turn(-2, -8))).toBe("规模以上工业利润总额净亏损2.00亿元，同比减亏75.0%");
    expect(zh("profit", { level: -9, turn: { pair: { now: -9, base: -8 }, isRated: false } })).toBe(
      "规模以上工业利润总额净亏损9.00亿元，同比增亏",
    );
    expect(zh("trade-balance", turn(-3, 5))).toBe("贸易差额为逆差3.00亿元，同比由顺差转为逆差");
    expect(zh("trade-balance", { level: 12, growthPct: 5 })).toBe("贸易差额为顺差12.00亿元，顺差同比扩大5.0%");
    expect(turnPhrase({ now: -1, base: 2 }, 1, "amount")).toBe("由正转负");
    expect(en("profit", turn(-3, 5))).toContain(
      "a loss of 0.300 billion yuan, turned from profit to loss year on year",
    );
    expect(en("profit", turn(-2, -8))).toContain("loss narrowed by 75.0% year on year");
  });

  it("hold what has not changed against the period it was compared with", () => {
    expect(speedPhrase(2, 2)).toBe("与上期持平");
    expect(speedPhrase(2, 2, { against: "上年同期" })).toBe("与上年同期持平");
  });

  it("exist in English for every unit of the catalogue", () => {
    const units = [...new Set(indicators.map(({ unit }) => unit))].filter((unit) => unit !== "");
    expect(units.filter((unit) => /\p{Script=Han}/u.test(levelTextEn(12.3, unit, 1)))).toEqual([]);
    expect(levelTextEn(50.2, "指数", 1)).toBe("50.2");
  });

  it("double no suffix of any name", () => {
    expect(indicators.map(({ name }) => name).filter((name) => /(类|率|额|数|值|量)\1/u.test(name))).toEqual([]);
    expect(indicators.map(subjectName).filter((name) => /[:()]|余额余额/u.test(name))).toEqual([]);
  });
});
