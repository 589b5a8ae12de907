import { describe, expect, it } from "vitest";
import { answer, explanation, figure, type Published } from "./testing.ts";

const yoy = "430500.profit.202503.ytd.yoy";
const levels = (now: number, base: number): Published => ({
  "430500.profit.202503.ytd.level": now,
  "430500.profit.202403.ytd.level": base,
});
const told = (values: Published) => [figure(values, yoy).text, figure(values, `${yoy};as=sentence`).text];

describe("growth of a profit in a bulletin (扭亏为盈, 由盈转亏, 减亏, 增亏)", () => {
  it("is told by the word for what happened, from the levels of both years", () => {
    expect(told(levels(3, -5))[0]).toBe("扭亏为盈");
    expect(told(levels(-3, 5))).toEqual([
      "由盈转亏",
      "2025年一季度，邵阳市规模以上工业利润总额净亏损3.00亿元，同比由盈转亏。",
    ]);
    // Two years' own levels stand on different rosters: which way it went can be said, by how much cannot.
    expect(told(levels(-2, -8))[0]).toBe("减亏");
    expect(told(levels(-9, -8))[0]).toBe("增亏");
  });

  it("is told with its rate where last year's figure stands beside this one's", () => {
    const beside = { "430500.profit.202503.ytd.level": -2, "430500.profit.202503.ytd.base": -8 };
    expect(figure(beside, `${yoy};as=growth`)).toMatchObject({ text: "减亏75.0%", turn: "loss-narrowed", value: null });
  });

  it("is told so although the bulletin prints a number there", () => {
    const printed = { ...levels(5, -2), [yoy]: -350 };
    expect(figure(printed, `${yoy};as=growth`)).toMatchObject({ text: "扭亏为盈", value: null });
    expect(explanation(printed, yoy).notes.join()).toContain("公布的同比为−350.0%");
    expect(figure({ ...levels(5, 4), [yoy]: 25 }, `${yoy};as=growth`).text).toBe("增长25.0%");
  });

  it("has the reason that is true", () => {
    expect(answer(levels(3, -5), yoy)).toBe("base-not-positive");
    expect(answer(levels(-3, 5), yoy)).toBe("turned-negative");
  });

  it("is not told of a loss whose last year is unknown: −75 % may be either way", () => {
    const alone = { "430500.profit.202503.ytd.level": -2, [yoy]: -75 };
    expect([answer(alone, yoy), figure(alone, `${yoy};as=growth`).text]).toEqual(["base-missing", "—"]);
  });

  it("counts among those that rose and fell as the table reads", () => {
    const of = (region: number, now: number, base: number) => ({
      [`${region}.profit.202503.ytd.level`]: now,
      [`${region}.profit.202403.ytd.level`]: base,
    });
    const counties = { ...of(430502, -3, 5), ...of(430503, 3, -5), ...of(430511, -9, -8), ...of(430522, -1, -8) };
    expect(figure(counties, "430500.profit.202503.ytd.up-count;as=updown").text).toBe("2升2降");
  });
});

describe("wordings that another measure does not have", () => {
  it("are told by the measure's own words, never by the growth of the indicator", () => {
    const values = { "430500.retail-sales.202503.ytd.yoy": 5.8, "430500.retail-sales.202503.ytd.mom": 0.4 };
    expect(figure(values, "430500.retail-sales.202503.ytd.mom;as=growth").text).toBe("增长0.4%");
    const rank = { "430500.retail-sales.202503.ytd.rank": 3, ...values };
    expect(figure(rank, "430500.retail-sales.202503.ytd.rank;as=growth").text).toBe("第3位");
    expect(figure(rank, "430500.retail-sales.202503.ytd.target-gap;as=against").text).toBe("—");
  });
});

describe("the subject of a sentence", () => {
  it("names industry, size and enterprise", () => {
    const at = (filters: string) => `430500.industrial-value-added.202503.ytd.yoy;${filters};as=sentence`;
    const of = (filters: string) => ({ [`430500.industrial-value-added.202503.ytd.yoy;${filters}`]: 5 });
    expect(figure(of("industry=C26"), at("industry=C26")).text).toBe(
      "2025年一季度，邵阳市化学原料和化学制品制造业规模以上工业增加值同比增长5.0%。",
    );
    expect(figure(of("size=large"), at("size=large")).text).toBe(
      "2025年一季度，邵阳市大型企业规模以上工业增加值同比增长5.0%。",
    );
  });
});
