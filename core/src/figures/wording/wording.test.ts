import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { month } from "../../period/index.ts";
import { growthPhrase, profitPhrase } from "./growth.ts";
import { levelTextEn } from "./level-english.ts";
import { usualManner } from "./manner.ts";
import { placePhrase, upDownPhrase } from "./place.ts";
import { pointPhrase, pullPhrase, speedPhrase } from "./points.ts";
import { indicatorSentence, type SentenceFacts } from "./sentence.ts";
import { indicatorSentenceEn } from "./sentence-english.ts";

const rate = fc.integer({ min: -9_999, max: 9_999 }).map((hundredths) => hundredths / 100);
const facts: SentenceFacts = {
  month: month(2025, 6),
  span: "ytd",
  area: "全市",
  indicator: "社会消费品零售总额",
  level: 1234.56,
  unit: "亿元",
  growthPct: 5.8,
  provincePct: 5.4,
  nationPct: 5,
  rank: 3,
  rankBefore: 5,
};

describe("wording of growth", () => {
  it("never carries a minus sign: 增长-3.1% cannot be said", () => {
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        const phrases = [growthPhrase(a), pointPhrase(a, b, "全省"), speedPhrase(a, b), pullPhrase(a)];
        expect(phrases.join("")).not.toContain("-");
      }),
    );
  });

  it("says 增长 exactly when the rounded rate is positive, 下降 when it is negative", () => {
    fc.assert(
      fc.property(rate, (growth) => {
        const rounded = Math.sign(growth) * Math.round(Math.abs(growth) * 10 + 1e-9);
        const verb = rounded > 0 ? "增长" : rounded < 0 ? "下降" : "持平";
        expect(growthPhrase(growth, { lead: "" })).toMatch(new RegExp(`^${verb}`, "u"));
      }),
    );
  });

  it("tells growth of a hundred percent and more as a multiple, unless told not to", () => {
    expect(growthPhrase(100)).toBe("同比增长1倍");
    expect(growthPhrase(99.94)).toBe("同比增长99.9%");
    expect(growthPhrase(179, { multipleFrom: null })).toBe("同比增长179.0%");
  });

  it("has words for a profit that changes its sign", () => {
    expect(profitPhrase({ now: -3, base: 5 })).toBe("同比由盈转亏");
    expect(profitPhrase({ now: -10, base: -8 })).toBe("同比增亏25.0%");
    expect(profitPhrase({ now: 3, base: 0 })).toBe("—");
  });
});

describe("the standard sentence", () => {
  it("tells period, level, growth, distances, rank and move", () => {
    expect(indicatorSentence(facts, { levelDecimals: 2 })).toBe(
      "2025年上半年，全市社会消费品零售总额完成1234.56亿元，同比增长5.8%，高于全省0.4个百分点，高于全国0.8个百分点，居全省第3位，较上期前移2位。",
    );
  });

  it("leaves out what is not known", () => {
    const few = { ...facts, level: null, provincePct: null, rank: null };
    expect(indicatorSentence(few)).toBe("2025年上半年，全市社会消费品零售总额同比增长5.8%，高于全国0.8个百分点。");
  });

  it("names a balance by the month's end, and an autonomous region's rank by its own word", () => {
    const manner = { ...usualManner, kind: "balance" as const };
    const deposits = {
      ...facts,
      span: "month" as const,
      isStock: true,
      manner,
      indicator: "存款余额",
      nationPct: null,
    };
    expect(indicatorSentence(deposits, { province: "全区" })).toBe(
      "2025年6月末，全市存款余额为1234.6亿元，同比增长5.8%，高于全区0.4个百分点，居全区第3位，较上期前移2位。",
    );
  });

  it("exists in English", () => {
    const english = { ...facts, area: "the city", indicator: "Retail sales" };
    expect(indicatorSentenceEn(english, { levelDecimals: 2 })).toBe(
      "Retail sales of the city in the first half of 2025: 123.456 billion yuan, up 5.8% year on year, " +
        "0.4 percentage points above the province, 0.8 percentage points above the nation, " +
        "ranking 3rd in the province, up 2 places on the previous period.",
    );
  });
});

describe("other phrases", () => {
  it("say a shared rank and leave out 平 when there is none", () => {
    expect(placePhrase(12, { peers: "全市", tied: true })).toBe("居全市并列第12位");
    expect(upDownPhrase({ up: 12, down: 0, flat: 0 })).toBe("12升0降");
  });

  it("move the point, not the value, between Chinese and English scales", () => {
    expect(levelTextEn(663.61, "亿元", 2)).toBe("66.361 billion yuan");
    expect(levelTextEn(-8.5, "万吨", 1)).toBe("−85 thousand tonnes");
    expect(levelTextEn(41, "户", 0)).toBe("41 firms");
  });
});
