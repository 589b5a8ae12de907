import { describe, expect, it } from "vitest";
import { regionsOf } from "../../catalogue/index.ts";
import { answer, explanation, figure, type Published } from "./testing.ts";

const shaoyang = "430500";
const at = (indicator: string, month: number, measure: string, region: number | string = shaoyang, span = "ytd") =>
  `${String(region).padStart(6, "0")}.${indicator}.${month}.${span}.${measure}`;
const counties = regionsOf(430500).map(({ code }) => code);

describe("growth (同比)", () => {
  const retail: Published = {
    [at("retail-sales", 202503, "level")]: 387.35,
    [at("retail-sales", 202403, "level")]: 369.6,
  };

  it("is the ratio of this year's level to last year's where none is published", () => {
    const exports = { [at("exports", 202503, "level")]: 387.35, [at("exports", 202403, "level")]: 369.6 };
    expect(figure(exports, at("exports", 202503, "yoy")).text).toBe("4.8%");
    expect(explanation(exports, at("exports", 202503, "yoy")).formula).toEqual({
      words: "本期÷上年同期−1",
      numbers: "387.35÷369.60−1=4.8%",
    });
  });

  it("is withheld where published growth stands on another basis than the levels, and the ratio is told as what it is", () => {
    expect(answer(retail, at("retail-sales", 202503, "yoy"))).toBe("not-comparable");
    expect(answer(retail, at("retail-sales", 202503, "rank"))).not.toBe(1);
    expect(explanation(retail, at("retail-sales", 202503, "yoy")).notes.join()).toMatch(/4\.8%.*不是增速/);
    const census = { [at("gdp", 201912, "level")]: 2152, [at("gdp", 201812, "level")]: 1783 };
    expect(answer(census, at("gdp", 201912, "yoy"))).toBe("not-comparable");
  });

  it("is the published one where both are there, and the explanation shows by how much they differ and why", () => {
    const both = { ...retail, [at("retail-sales", 202503, "yoy")]: 5.8 };
    expect(figure(both, at("retail-sales", 202503, "yoy")).value).toBe(5.8);
    const { how, computed, notes } = explanation(both, at("retail-sales", 202503, "yoy"));
    expect(how).toBe("published");
    expect(computed?.figure.text).toBe("4.8%");
    expect(notes.join()).toContain("相差1.0个百分点");
    expect(notes.join()).toContain("可比口径");
  });

  it("is missing with its reason: no figure, no base, no positive base", () => {
    const yoy = at("profit", 202503, "yoy");
    expect(answer({}, yoy)).toBe("not-published");
    expect(answer({ [at("profit", 202503, "level")]: 5 }, yoy)).toBe("base-missing");
    const loss = { [at("profit", 202503, "level")]: 5, [at("profit", 202403, "level")]: -2 };
    expect(answer(loss, yoy)).toBe("base-not-positive");
    expect(figure(loss, `${yoy};as=growth`).text).toBe("扭亏为盈");
  });

  it("of a price index is its distance from 100", () => {
    const cpi = { [at("cpi", 202503, "level", shaoyang, "month")]: 99.6 };
    expect(figure(cpi, `${at("cpi", 202503, "yoy", shaoyang, "month")};as=growth`).text).toBe("下降0.4%");
  });

  it("of a share is told in points", () => {
    const share = {
      [at("asset-liability-ratio", 202503, "level")]: 52.1,
      [at("asset-liability-ratio", 202403, "level")]: 52.6,
    };
    expect(figure(share, at("asset-liability-ratio", 202503, "yoy")).text).toBe("−0.5个百分点");
  });
});

describe("a single month (当月)", () => {
  const fiscal: Published = {
    [at("general-budget-revenue", 202505, "level")]: 330,
    [at("general-budget-revenue", 202505, "yoy")]: 10,
    [at("general-budget-revenue", 202504, "level")]: 210,
    [at("general-budget-revenue", 202504, "yoy")]: 5,
  };
  const month = (measure: string) => at("general-budget-revenue", 202505, measure, shaoyang, "month");

  it("is the difference of two cumulative levels", () => {
    expect(answer(fiscal, month("level"))).toBe(120);
  });

  it("grows as two cumulative levels and rates imply, and says how far rounding may carry it", () => {
    expect(answer(fiscal, month("yoy"))).toBeCloseTo(20, 9);
    expect(explanation(fiscal, month("yoy")).notes.join()).toMatch(/推算.*约0\.\d个百分点/);
  });

  it("grows by rates alone when last year's levels give the weights", () => {
    // 6.0 % and 5.0 % with 62.5 % of the base in the earlier months: 7.67 %.
    const rates = {
      [at("fixed-asset-investment", 202505, "yoy")]: 6,
      [at("fixed-asset-investment", 202504, "yoy")]: 5,
      [at("fixed-asset-investment", 202405, "level")]: 400,
      [at("fixed-asset-investment", 202404, "level")]: 250,
    };
    expect(answer(rates, at("fixed-asset-investment", 202505, "yoy", shaoyang, "month"))).toBeCloseTo(7.6667, 4);
  });

  it("does not exist in January and February of what is counted for both together", () => {
    const both = { [at("retail-sales", 202502, "level")]: 260, [at("retail-sales", 202502, "yoy")]: 6 };
    const single = (month: number, measure: string) => at("retail-sales", month, measure, shaoyang, "month");
    expect(answer(both, single(202502, "level"))).toBe("jan-feb-combined");
    expect(answer(both, single(202502, "yoy"))).toBe("jan-feb-combined");
    expect(answer(both, single(202501, "level"))).toBe("jan-feb-combined");
    expect(answer(both, at("retail-sales", 202501, "yoy"))).toBe("jan-feb-combined");
  });

  it("in January is the cumulative value of what is counted each month", () => {
    const january = { [at("general-budget-revenue", 202501, "level")]: 95000 };
    expect(answer(january, at("general-budget-revenue", 202501, "level", shaoyang, "month"))).toBe(95000);
  });
});

describe("a quarter (当季)", () => {
  const gdp = { [at("gdp", 202503, "level")]: 630, [at("gdp", 202506, "level")]: 1355.5 };
  it("is what the half year adds to the first quarter", () => {
    expect(answer(gdp, at("gdp", 202506, "level", shaoyang, "quarter"))).toBeCloseTo(725.5, 9);
    expect(answer(gdp, at("gdp", 202503, "level", shaoyang, "quarter"))).toBe(630);
    expect(answer(gdp, at("gdp", 202505, "level", shaoyang, "quarter"))).toBe("not-published");
  });
});

describe("a balance (余额)", () => {
  const loans = {
    [at("loans", 202503, "level", shaoyang, "month")]: 3200,
    [at("loans", 202412, "level", shaoyang, "month")]: 3100,
    [at("loans", 202403, "level", shaoyang, "month")]: 3000,
  };
  it("is the one at the end, whatever the span; it grows on last year's and changes since December", () => {
    expect(answer(loans, at("loans", 202503, "level"))).toBe(3200);
    expect(answer(loans, at("loans", 202503, "from-year-start", shaoyang, "month"))).toBe(100);
    expect(figure(loans, `${at("loans", 202503, "from-year-start", shaoyang, "month")};as=growth`).text).toBe(
      "增加100.00亿元",
    );
    expect(figure(loans, at("loans", 202503, "yoy", shaoyang, "month")).text).toBe("6.7%");
  });
});

describe("the base (上年同期)", () => {
  const level = at("gdp", 202503, "level");
  const base = at("gdp", 202503, "base");
  const rate = { [level]: 636, [at("gdp", 202503, "yoy")]: 6 };

  it("is the published one, then last year's level, then what growth implies, which is said", () => {
    expect(answer({ ...rate, [base]: 598, [at("gdp", 202403, "level")]: 590 }, base)).toBe(598);
    expect(answer({ ...rate, [at("gdp", 202403, "level")]: 590 }, base)).toBe(590);
    expect(answer(rate, base)).toBeCloseTo(600, 9);
    expect(explanation(rate, base).notes.join()).toContain("反推");
  });
});

describe("change of growth (增速变动)", () => {
  const iva = (month: number) => at("industrial-value-added", month, "yoy");
  const change = (month: number) => at("industrial-value-added", month, "yoy-change");

  it("is against the period before, and of 1—2月 against the whole last year", () => {
    const rates = { [iva(202503)]: 8.6, [iva(202502)]: 9.2, [iva(202412)]: 7.1 };
    expect(answer(rates, change(202503))).toBe(-0.6);
    expect(answer(rates, change(202502))).toBe(2.1);
    expect(explanation(rates, change(202502)).formula?.words).toBe("2025年1—2月同比−2024年全年同比");
  });

  it("steps over a month that was not published, within the year", () => {
    expect(answer({ [iva(201906)]: 8.5, [iva(201904)]: 8.1 }, change(201906))).toBe(0.4);
  });

  it("of a quarterly indicator is against the quarter before", () => {
    const gdp = { [at("gdp", 202506, "yoy")]: 6.2, [at("gdp", 202503, "yoy")]: 6.3 };
    expect(answer(gdp, at("gdp", 202506, "yoy-change"))).toBe(-0.1);
    expect(figure(gdp, `${at("gdp", 202506, "yoy-change")};as=speed`).text).toBe("回落0.1个百分点");
  });
});

describe("rank (位次)", () => {
  const ratesOf = (values: readonly number[]): Published =>
    Object.fromEntries(
      values.map((value, i) => [at("industrial-value-added", 202503, "yoy", counties[i] ?? 0), value] as const),
    );
  const rates = ratesOf([8.14, 8.06, 8.1, 5, 9, 4, 3]);
  const rank = (code = 0) => at("industrial-value-added", 202503, "rank", code);
  const [a = 0, b = 0] = counties;

  it("is by published figures among the siblings that have one; ties share it and are named", () => {
    expect(counties.slice(0, 8).map((code) => answer(rates, rank(code)))).toEqual([
      2,
      2,
      2,
      5,
      1,
      6,
      7,
      "not-published",
    ]);
    const { notes, formula } = explanation(rates, rank(a));
    expect(formula?.words).toContain("全市7个地区");
    expect(notes.join()).toContain("并列第2位");
    expect(notes.join()).toContain("5个没有数据");
  });

  it("tells of how many and who shares it, wherever it is told", () => {
    const among = { counted: 7, all: 12, tied: true };
    expect(figure(rates, rank(a))).toMatchObject({ text: "并列第2位（12个地区中7个有数据）", among });
    expect(figure(rates, `${rank(a)};as=place`).text).toBe("并列第2位（12个地区中7个有数据）");
    expect(figure(rates, `${rank(a)};as=sentence`).text).toMatch(/居全市有数据的7个县（市、区）并列第2位。$/u);
    const all = ratesOf([8.1, 7.2, 6.3, 5, 9, 4, 3, 2, 1, 0, -1, -2]);
    expect(figure(all, `${rank(b)};as=sentence`).text).toMatch(/居全市12个县（市、区）第3位。$/u);
    expect(figure(all, rank(b)).text).toBe("第3位");
  });

  it("is none where most of the siblings have no figure, and says so", () => {
    const few = ratesOf([8.1, 7.2]);
    expect(answer(few, rank(a))).toBe("few-peers");
    expect(figure(few, `${rank(a)};as=place`).text).toBe("—");
    expect(figure(few, `${rank(a)};as=sentence`).text).toBe("2025年一季度，双清区规模以上工业增加值同比增长8.1%。");
    expect(explanation(few, rank(a)).notes.join()).toContain("10个没有数据");
  });

  it("is the published one first, and the explanation shows the computed one", () => {
    const told = { ...rates, [rank(a)]: 4 };
    expect(answer(told, rank(a))).toBe(4);
    expect(explanation(told, rank(a)).computed?.figure.value).toBe(2);
    expect(explanation(told, rank(a)).notes.join()).toContain("公布数为4位，按现有数据计算为2位");
  });

  it("puts the lowest first where low is good", () => {
    const losses = Object.fromEntries(
      counties.slice(0, 6).map((code, i) => [at("loss-making-share", 202503, "level", code), 10 + 2 * i]),
    );
    expect(answer(losses, at("loss-making-share", 202503, "level-rank", a))).toBe(1);
  });

  it("is not told to who may see only some of the peers, nor of an area that overlaps its neighbours", () => {
    expect(figure(rates, rank(counties[0]), () => false).reason).toBe("no-peers");
    const area = { [at("gdp", 202503, "yoy", 430091)]: 5 };
    expect(answer(area, at("gdp", 202503, "rank", 430091))).toBe("no-peers");
  });

  it("moves only among the same siblings", () => {
    const before = (values: readonly number[]) =>
      Object.fromEntries(
        Object.entries(ratesOf(values)).map(([address, value]) => [address.replace("202503", "202502"), value]),
      );
    const move = at("industrial-value-added", 202503, "rank-change", counties[4]);
    expect(answer({ ...rates, ...before([9, 8, 7, 6, 5, 4, 3]) }, move)).toBe(4);
    expect(answer({ ...rates, ...before([9, 8, 7, 6, 5, 4, 3, 2]) }, move)).toBe("other-peers");
  });

  it("moves forward when the number falls", () => {
    const two = { [rank(a)]: 3, [at("industrial-value-added", 202502, "rank", a)]: 7 };
    const move = at("industrial-value-added", 202503, "rank-change", a);
    expect(answer(two, move)).toBe(4);
    expect(figure(two, `${move};as=growth`).text).toBe("前移4位");
  });
});

describe("a balance printed under 1-3月", () => {
  it("is found where the month's end is asked for", () => {
    const printed = { [at("employees", 202503, "level")]: 184868, [at("employees", 202503, "yoy")]: 0.6 };
    const atEnd = (measure: string) => at("employees", 202503, measure).replace(".ytd.", ".month.");
    expect(answer(printed, atEnd("level"))).toBe(184868);
    expect(answer(printed, atEnd("yoy"))).toBe(0.6);
  });
});

describe("share, pull and contribution (占比、拉动、贡献率)", () => {
  const [part = 0] = counties;
  const levels: Published = {
    [at("general-budget-revenue", 202503, "level")]: 1065,
    [at("general-budget-revenue", 202403, "level")]: 1000,
    [at("general-budget-revenue", 202503, "level", part)]: 763,
    [at("general-budget-revenue", 202403, "level", part)]: 700,
  };
  const of = (measure: string, values = levels) => answer(values, at("general-budget-revenue", 202503, measure, part));

  it("are of the region above", () => {
    expect(of("share")).toBeCloseTo(71.643, 3);
    expect(of("pull")).toBeCloseTo(6.3, 9);
    expect(of("contribution")).toBeCloseTo(96.923, 3);
  });

  it("stand on the comparable basis where published growth is not the ratio of the levels", () => {
    const revised = {
      ...levels,
      [at("general-budget-revenue", 202503, "yoy")]: 5,
      [at("general-budget-revenue", 202503, "yoy", part)]: 4,
    };
    expect(of("pull", revised)).toBeCloseTo((100 * (763 - 763 / 1.04)) / (1065 / 1.05), 9);
    expect(explanation(revised, at("general-budget-revenue", 202503, "pull", part)).notes.join()).toContain("可比口径");
  });

  it("are withheld where two years' levels stand on different bases and no growth is published", () => {
    const levelsOfGdp = Object.fromEntries(
      Object.entries(levels).map(([address, value]) => [address.replace("general-budget-revenue", "gdp"), value]),
    );
    expect(answer(levelsOfGdp, at("gdp", 202503, "pull", part))).toBe("not-comparable");
    expect(answer(levelsOfGdp, at("gdp", 202503, "share", part))).toBeCloseTo(71.643, 3);
  });

  it("are left out of what cannot be added, of an unknown whole, and of a whole that hardly changed", () => {
    const income = { [at("disposable-income", 202503, "level", part)]: 9000 };
    expect(answer(income, at("disposable-income", 202503, "share", part))).toBe("not-additive");
    expect(of("pull", { [at("general-budget-revenue", 202503, "level", part)]: 763 })).toBe("parent-missing");
    const flat = { ...levels, [at("general-budget-revenue", 202503, "level")]: 1004 };
    expect(of("contribution", flat)).toBe("total-unchanged");
    expect(of("pull", flat)).toBeCloseTo(6.3, 9);
  });
});

describe("against the region above and the nation", () => {
  it("is in points, on the published figures", () => {
    const iva = (region: number) => at("industrial-value-added", 202503, "yoy", region);
    const rates = { [iva(430500)]: 6.84, [iva(430000)]: 5.46, [iva(0)]: 6.84 };
    expect(answer(rates, at("industrial-value-added", 202503, "vs-parent"))).toBe(1.3);
    expect(figure(rates, `${at("industrial-value-added", 202503, "vs-parent")};as=against`).text).toBe(
      "高于全省1.3个百分点",
    );
    expect(figure(rates, `${at("industrial-value-added", 202503, "vs-nation")};as=against`).text).toBe("与全国持平");
    expect(answer({ [iva(430500)]: 6.8 }, at("industrial-value-added", 202503, "vs-parent"))).toBe("parent-missing");
  });
});

describe("counts (N升M降)", () => {
  const rates = Object.fromEntries(
    [3, -1, 0.04, 2].map((value, i) => [at("retail-sales", 202503, "yoy", counties[i] ?? 0), value]),
  );
  const of = (measure: string) => answer(rates, at("retail-sales", 202503, measure));

  it("count the children's signs as published, zero apart, and name those without a figure", () => {
    expect(["up-count", "down-count", "flat-count", "up-face"].map(of)).toEqual([2, 1, 1, 50]);
    expect(figure(rates, `${at("retail-sales", 202503, "up-count")};as=updown`).text).toBe("2升1降1平");
    expect(explanation(rates, at("retail-sales", 202503, "up-count")).notes.join()).toMatch(/没有数据：.+/);
    expect(answer({}, at("retail-sales", 202503, "up-count"))).toBe("not-published");
    expect(answer(rates, at("retail-sales", 202503, "up-count", counties[0]))).toBe("no-peers");
  });
});

describe("a figure by industry (行业=…)", () => {
  it("is its own and never that of all industries", () => {
    const rates = {
      [`${at("industrial-value-added", 202503, "yoy")};industry=C26`]: 12.3,
      [at("industrial-value-added", 202503, "yoy")]: 8.6,
    };
    expect(answer(rates, `${at("industrial-value-added", 202503, "yoy")};industry=C26`)).toBe(12.3);
    expect(answer(rates, `${at("industrial-value-added", 202503, "yoy")};industry=C27`)).toBe("not-published");
    expect(answer(rates, `${at("industrial-value-added", 202503, "yoy")};industry=C26;size=large`)).toBe("no-reports");
  });
});

describe("the sentence (句)", () => {
  it("tells what is known and leaves out what is not", () => {
    const known = {
      [at("retail-sales", 202503, "level")]: 387.35,
      [at("retail-sales", 202503, "yoy")]: 5.8,
      [at("retail-sales", 202503, "yoy", 430000)]: 5.3,
      [at("retail-sales", 202503, "rank")]: 3,
      [at("retail-sales", 202502, "rank")]: 5,
    };
    expect(figure(known, `${at("retail-sales", 202503, "level")};as=sentence`).text).toBe(
      "2025年一季度，邵阳市社会消费品零售总额完成387.35亿元，同比增长5.8%，高于全省0.5个百分点，居全省第3位，较1—2月前移2位。",
    );
    expect(figure({}, `${at("retail-sales", 202503, "level")};as=sentence`).text).toBe("—");
  });
});
