import { describe, expect, it } from "vitest";
import { month } from "../../period/index.ts";
import { daysLeft, daysOf, timeGone } from "./days.ts";
import { markOf, type Prospect } from "./mark.ts";
import { neededPhrase } from "./needed-words.ts";
import { reachedBy, reachedText } from "./reached.ts";
import { type VerdictOf, verdictOf } from "./verdict.ts";

const prospect = (more: Partial<Prospect> = {}): Prospect => ({
  kind: "growth",
  isCeiling: false,
  hasFigure: true,
  isOver: false,
  met: false,
  needed: 9,
  neededLevel: 320,
  isSecured: false,
  lead: null,
  odds: 40,
  best: 18.2,
  ...more,
});

const of = (more: Partial<VerdictOf> = {}): VerdictOf => ({
  asked: month(2026, 4),
  upTo: month(2026, 4),
  isOfYear: true,
  isStretch: false,
  isBound: false,
  period: "month",
  now: 7.6,
  target: 8,
  gap: -0.4,
  gapUnit: "百分点",
  gapDecimals: 1,
  neededLevel: { value: 320, unit: "亿元", decimals: 2 },
  ...more,
});

describe("the mark of a target", () => {
  it("is green when met so far and likely, yellow when it is less likely or not met", () => {
    expect(markOf(prospect({ met: true, odds: 60 }))).toBe("green");
    expect(markOf(prospect({ met: true, odds: null }))).toBe("green");
    expect(markOf(prospect({ met: true, odds: 59 }))).toBe("yellow");
    expect(markOf(prospect({ met: false, odds: 90 }))).toBe("yellow");
  });

  it("is red when odds are low, or the rest must do better than the best of 36 months", () => {
    expect(markOf(prospect({ met: true, odds: 19 }))).toBe("red");
    expect(markOf(prospect({ needed: 18.3 }))).toBe("red");
    expect(markOf(prospect({ needed: 18.2 }))).toBe("yellow");
  });

  it("follows the seasonal path where a level is promised: unfinished in spring is not behind", () => {
    expect(markOf(prospect({ kind: "level", met: false, lead: 0.4, odds: null }))).toBe("green");
    expect(markOf(prospect({ kind: "level", met: false, lead: -0.4, odds: null }))).toBe("yellow");
  });

  it("turns round under a ceiling", () => {
    const ceiling = prospect({ isCeiling: true, met: true, odds: null, needed: 3.2, best: 0.1 });
    expect(markOf(ceiling)).toBe("green");
    expect(markOf({ ...ceiling, needed: 0 })).toBe("red");
  });

  it("is decided once the period is over, and grey without figures", () => {
    expect(markOf(prospect({ isOver: true, met: true, odds: null }))).toBe("green");
    expect(markOf(prospect({ isOver: true, met: false, odds: null }))).toBe("red");
    expect(markOf(prospect({ hasFigure: false }))).toBe("grey");
    expect(markOf(prospect({ met: null, odds: null }))).toBe("grey");
  });
});

describe("the verdict", () => {
  it("says what is left to do", () => {
    expect(verdictOf(prospect(), of())).toBe("后续月份平均需增长9.0%");
    expect(verdictOf(prospect({ needed: null }), of())).toBe("后续需完成320.00亿元");
    expect(verdictOf(prospect({ kind: "other", needed: null, neededLevel: null }), of({ neededLevel: none }))).toBe(
      "目前差0.4个百分点",
    );
  });

  it("says when that is hard, and why", () => {
    expect(verdictOf(prospect({ needed: 21 }), of())).toBe("后续月份平均需增长21.0%，高于近36个月最高的18.2%，难度大");
    expect(verdictOf(prospect({ odds: 12 }), of())).toBe("后续月份平均需增长9.0%，完成概率12%，难度大");
  });

  it("asks about 开门红 at the end of March and 双过半 at the end of June, of a year's target", () => {
    expect(verdictOf(prospect({ met: true }), of({ upTo: month(2026, 3) }))).toBe("实现开门红，后续月份平均需增长9.0%");
    expect(verdictOf(prospect(), of({ upTo: month(2026, 6) }))).toBe("未实现双过半，后续月份平均需增长9.0%");
    const level = of({ upTo: month(2026, 6), now: 48.7, target: 96 });
    expect(verdictOf(prospect({ kind: "level" }), level)).toBe("实现双过半，后续月份平均需增长9.0%");
    expect(verdictOf(prospect(), of({ upTo: month(2026, 3), isOfYear: false }))).toBe("后续月份平均需增长9.0%");
  });

  it("says when nothing is left to do, or nothing can be said", () => {
    expect(verdictOf(prospect({ needed: -120 }), of())).toBe("已提前完成");
    expect(verdictOf(prospect({ hasFigure: false }), of({ upTo: null }))).toBe("截至4月无数据");
    expect(verdictOf(prospect({ isOver: true }), of())).toBe("未完成，差0.4个百分点");
    expect(verdictOf(prospect({ isOver: true }), of({ isStretch: true, gap: -3, gapUnit: "位", gapDecimals: 0 }))).toBe(
      "未达到力争目标，差3位",
    );
  });

  it("speaks of falls where less is asked than last year", () => {
    expect([neededPhrase(-2), neededPhrase(0.04), neededPhrase(3.2, true), neededPhrase(-1, true)]).toEqual([
      "降幅不超过2.0%即可",
      "与上年持平即可",
      "增速不能高于3.2%",
      "需下降1.0%以上",
    ]);
  });
});

const none = { value: null, unit: "亿元", decimals: 2 };

describe("how often history reached it", () => {
  it("counts the periods that have a growth, as published", () => {
    const reached = reachedBy([8.96, 9, 7, null, 12], 9, false);
    expect(reached).toEqual({ reached: 3, of: 4, best: 12 });
    expect(reachedText(reached, 9, false)).toBe("近36个月（4期有数据）中有3期达到9.0%");
    expect(reachedText(reachedBy([null], 9, false), 9, false)).toBe("近36个月没有分月增速，无法比较");
  });
});

describe("days and months of a target's period", () => {
  it("counts both ends and leap years", () => {
    expect(daysOf(month(2024, 3), "ytd")).toEqual({ start: "2024-01-01", end: "2024-03-31" });
    expect(daysLeft(month(2024, 4), month(2024, 12))).toBe(366 - 121);
    expect(daysLeft(month(2024, 12), month(2024, 3))).toBe(0);
    const { byMonths, byDays } = timeGone(month(2024, 4), { month: month(2024, 12), span: "ytd" });
    expect([byMonths, byDays].map((share) => share.toFixed(2))).toEqual(["33.33", "33.06"]);
  });
});
