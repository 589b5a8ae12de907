import { describe, expect, it } from "vitest";
import { parseCanonical } from "../../address/index.ts";
import { indicator, type RegionCode } from "../../catalogue/index.ts";
import { cellNumber, ObservationBook, type Workings, workingsOver } from "../../figures/index.ts";
import type { Month } from "../../period/index.ts";
import {
  checkRule,
  isSwitchedOn,
  judgeRule,
  kinds,
  nextStep,
  ruleText,
  shippedRules,
  shippedTrials,
  tryRuleOn,
  type WarningRule,
  warningSentence,
} from "./index.ts";

const city = 430500 as RegionCode;
const county = 430502 as RegionCode;
const at = (month: number) => month as Month;

/** Published values by canonical address. */
function over(values: Readonly<Record<string, number>>): Workings {
  const book = new ObservationBook();
  for (const [text, value] of Object.entries(values)) {
    const read = parseCanonical(text);
    if (!read.ok) throw new Error(text);
    const { region, month, span, measure, indicator: code } = read.value;
    const unit = measure === "level" ? (indicator(code)?.unit ?? "") : "%";
    book.put(code, cellNumber(region, month, span, measure), { value, unit, knownAt: 0 });
  }
  return workingsOver(book, () => true);
}

/** Growth of value added of a region in months of 2025, the first of them February. */
const growths = (region: number, values: readonly (number | null)[], year = 2025): Record<string, number> =>
  Object.fromEntries(
    values.flatMap((value, i) =>
      value === null ? [] : [[`${region}.industrial-value-added.${year * 100 + i + 2}.ytd.yoy`, value]],
    ),
  );

const figure = "规上工业增加值 累计 同比";
const aRule = (own: Partial<WarningRule>): WarningRule => ({
  code: "a-rule",
  name: "工业增速",
  conditions: [{ kind: "compare", figure, op: "<", value: 3 }],
  scope: { of: "both", regions: [] },
  owner: "工业和信息化局",
  severity: 2,
  worsens: null,
  raiseAfter: 2,
  clearAfter: 2,
  rearmMonths: 0,
  note: "",
  ...own,
});
const holds = (conditions: WarningRule["conditions"], month: number, values: Record<string, number>, region = city) =>
  judgeRule(aRule({ conditions }), region, at(month), over(values)).holds;

const said = (conditions: WarningRule["conditions"], month: number, values: Record<string, number>, region = city) =>
  judgeRule(aRule({ conditions }), region, at(month), over(values)).conditions[0].wrong();

describe("conditions", () => {
  it("falls so many periods running within a year, by its least size in all", () => {
    const values = growths(city, [6, 5.5, 5.1]);
    expect(holds([{ kind: "falls", figure, periods: 2 }], 202504, values)).toBe(true);
    expect(holds([{ kind: "falls", figure, periods: 2, by: 1 }], 202504, values)).toBe(false);
    expect(holds([{ kind: "falls", figure, periods: 2, by: 0.9 }], 202504, values)).toBe(true);
  });

  it("never holds 1—2月 against the whole year before: a course begins anew, and last year's same months stand in", () => {
    const december = { "430500.industrial-value-added.202412.ytd.yoy": 9 };
    const values = { ...growths(city, [6, 5]), ...december, ...growths(city, [6.5], 2024) };
    expect(holds([{ kind: "falls", figure, periods: 2 }], 202503, values)).toBe(false);
    expect(holds([{ kind: "trend", figure, periods: 3, by: 2 }], 202502, values)).toBe(false);
    expect(said([{ kind: "trend", figure, periods: 3, by: 0.5 }], 202502, values)).toContain(
      "较2024年1—2月回落0.5个百分点",
    );
    const turned = { ...growths(city, [-2]), ...growths(city, [3], 2024), ...december };
    expect(said([{ kind: "turns-negative", figure, by: 1 }], 202502, turned)).toContain(
      "由正转负（2024年1—2月为3.0%）",
    );
    expect(holds([{ kind: "turns-negative", figure }], 202502, { ...growths(city, [-2]), ...december })).toBeNull();
  });

  it("looks past months that did not come out, and says so", () => {
    const values = growths(city, [6, 5.5, 5.2, 5, 4.5, null, null, 3.9]);
    expect(said([{ kind: "falls", figure, periods: 2, by: 1 }], 202509, values)).toContain(
      "连续2期回落（缺1—7月、1—8月数），较1—5月回落1.1个百分点",
    );
    expect(said([{ kind: "trend", figure, periods: 3, by: 0.5 }], 202509, values)).toContain("较上半年回落0.6个百分点");
  });

  it("calls a fall that goes on after a gap no turn", () => {
    const fell = growths(city, [2, 1, 0.5, 0.2, -0.7, null, null, -1.9]);
    expect(said([{ kind: "turns-negative", figure }], 202506, fell)).toContain("由正转负（1—5月为0.2%）");
    const on = said([{ kind: "turns-negative", figure }], 202509, fell);
    expect(on).toContain("继续为负，降幅较上半年扩大1.2个百分点（缺1—7月、1—8月数）");
    expect(on).not.toContain("由正转负");
  });

  it("calls rising prices worse, as they had better be low", () => {
    const cpi = { "430500.cpi.202503.month.yoy": 2, "430500.cpi.202504.month.yoy": 2.5 };
    const words = "居民消费价格 当月 同比";
    const isDown = indicator("cpi")?.good === "down";
    expect(holds([{ kind: "falls", figure: words, periods: 1 }], 202504, cpi)).toBe(isDown);
  });

  it("reads a quarter's figure at the newest quarter end", () => {
    const values = { "430500.gdp.202503.ytd.yoy": -1 };
    expect(holds([{ kind: "compare", figure: "地区生产总值 累计 同比", op: "<", value: 0 }], 202505, values)).toBe(
      true,
    );
  });

  it("finds a county missing when most others have their figure, and nobody when nothing is published", () => {
    const others = [430503, 430511, 430522, 430523, 430524, 430525, 430527, 430528, 430529, 430581, 430582];
    const values = Object.assign({}, ...others.map((code) => growths(code, [5, 5, 5])));
    expect(holds([{ kind: "missing", figure }], 202504, { ...values, ...growths(county, [4, 4]) }, county)).toBe(true);
    expect(holds([{ kind: "missing", figure }], 202504, growths(county, [4, 4]), county)).toBeNull();
    expect(holds([{ kind: "missing", figure }], 202504, { ...values, ...growths(county, [4, 4, 5]) }, county)).toBe(
      false,
    );
  });

  it("misses nothing of a region that never told the figure at this rhythm", () => {
    const months = [202502, 202503, 202504, 202505, 202506, 202507];
    const whole = growths(city, [5, 5, 5, 5, 5, 5]);
    for (const month of months) expect(holds([{ kind: "missing", figure }], month, whole, county)).toBe(false);
    const quarterly = growths(county, [null, 4, null, null, 4]);
    expect(holds([{ kind: "missing", figure }], 202507, { ...whole, ...quarterly }, county)).toBe(false);
    const others = growths(430503, [5, 5, 5, 5, 5, 5, 5, 5]);
    const aYearAgo = { "430502.industrial-value-added.202409.ytd.yoy": 4 };
    const peers = Object.assign(
      {},
      others,
      ...[430511, 430522, 430523, 430524, 430525, 430527].map((code) => growths(code, [5, 5, 5, 5, 5, 5, 5, 5])),
    );
    expect(holds([{ kind: "missing", figure }], 202509, { ...peers, ...quarterly, ...aYearAgo }, county)).toBe(true);
    expect(holds([{ kind: "missing", figure }], 202508, { ...peers, ...quarterly, ...aYearAgo }, county)).toBe(false);
  });

  it("counts falling counties and their diffusion", () => {
    const values = { ...growths(430502, [-1]), ...growths(430503, [-2]), ...growths(430511, [3]) };
    expect(holds([{ kind: "children-fall", figure, share: 60 }], 202502, values)).toBe(true);
    expect(holds([{ kind: "diffusion", figure, below: 30 }], 202502, values)).toBe(false);
  });

  it("tells rank lost and last places among those that have a figure", () => {
    const others = [430503, 430511, 430522, 430523, 430524].map((code, i) => growths(code, [8 - i, 8 - i]));
    const values = Object.assign({}, growths(430502, [9, 1]), ...others);
    expect(holds([{ kind: "rank-lost", figure, places: 2 }], 202503, values, county)).toBe(true);
    expect(holds([{ kind: "rank-last", figure, places: 1 }], 202503, values, county)).toBe(true);
    expect(holds([{ kind: "rank-last", figure, places: 6 }], 202503, values, county)).toBe(false);
  });

  it("takes 由盈转亏 and 增亏 for worse than any fall, and says what happened", () => {
    const profit = "规上工业利润总额 累计 同比";
    const below = { kind: "compare", figure: profit, op: "<", value: -10 } as const;
    const years = (now: number, base: number) => ({
      "430500.profit.202503.ytd.level": now,
      "430500.profit.202403.ytd.level": base,
    });
    expect(holds([below], 202503, years(-3, 5))).toBe(true);
    expect(holds([below], 202503, years(-9, -8))).toBe(true);
    expect(holds([below], 202503, years(-2, -8))).toBe(false);
    expect(holds([below], 202503, years(3, -5))).toBe(false);
    expect(holds([{ kind: "compare", figure: profit, op: ">", value: 20 }], 202503, years(3, -5))).toBe(true);
  });

  it("doubts growth that runs against another source", () => {
    const other = "工业用电量 累计 同比";
    const values = { ...growths(city, [12]), "430500.electricity-industrial.202502.ytd.yoy": -3 };
    expect(holds([{ kind: "mismatch", figure, other, limit: 20 }], 202502, values)).toBe(true);
    expect(holds([{ kind: "mismatch", figure, other, limit: 40 }], 202502, values)).toBe(false);
  });

  it("holds only where all conditions do; one that does not hold settles it", () => {
    const values = growths(city, [null, 2]);
    const below = { kind: "compare", figure, op: "<", value: 3 } as const;
    expect(holds([below, { kind: "falls", figure, periods: 1 }], 202503, values)).toBeNull();
    expect(holds([below, { kind: "compare", figure, op: "<", value: 1 }], 202503, values)).toBe(false);
  });
});

describe("hysteresis", () => {
  const rule = { severity: 2, raiseAfter: 2, clearAfter: 2 } as const;

  it("raises after two in a row, red at once", () => {
    expect(nextStep([true], false, rule)).toBeNull();
    expect(nextStep([true, true], false, rule)).toBe("raise");
    expect(nextStep([true], false, { ...rule, severity: 4 })).toBe("raise");
  });

  it("looks past a gap, both ways: a month nobody published was neither good nor bad", () => {
    expect(nextStep([true, null, null, true], false, rule)).toBe("raise");
    expect(nextStep([true, false, null, false], true, rule)).toBe("clear");
    expect(nextStep([true, true, null], false, rule)).toBeNull();
    expect(nextStep([false, null], true, { ...rule, clearAfter: 1 })).toBeNull();
    expect(nextStep([true, ...Array(6).fill(null), true], false, rule)).toBeNull();
  });

  it("lets go of a warning of which nothing is known any more", () => {
    expect(nextStep([true, true, ...Array(5).fill(null)], true, rule)).toBeNull();
    expect(nextStep([true, true, ...Array(6).fill(null)], true, rule)).toBe("clear");
  });
});

describe("sentence", () => {
  it("says what is wrong, by how much and since when", () => {
    const { conditions } = judgeRule(aRule({}), county, at(202505), over(growths(county, [1, 2, 2.2, 2.1])));
    expect(warningSentence(conditions, { month: at(202503), periods: 3 }, at(202505))).toBe(
      "双清区规模以上工业增加值1—5月同比增长2.1%，低于预警线3%，相差0.9个百分点，已连续3个月低于预警线。",
    );
  });

  it("counts the periods that are known and names those that are not", () => {
    const { conditions } = judgeRule(aRule({}), city, at(202509), over(growths(city, [1, 2, 2, 2, 2, null, null, 1])));
    const since = { month: at(202505), periods: 3, gaps: [at(202507), at(202508)] };
    expect(warningSentence(conditions, since, at(202509))).toContain("，已连续3期低于预警线（缺1—7月、1—8月数）。");
  });

  it("counts January and February as two months though they are one period", () => {
    const { conditions } = judgeRule(aRule({}), city, at(202503), over(growths(city, [1, 2])));
    expect(warningSentence(conditions, { month: at(202502), periods: 2 })).toContain("已连续3个月");
  });
});

describe("trial", () => {
  const months = { from: at(202502), to: at(202512) };
  const parent = growths(430500, [6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6]);
  const self = { of: "children", regions: [county] } as const;
  const scope = { ...self, regions: [...self.regions] };

  it("counts what came true, and how early it was said", () => {
    const values = { ...parent, ...growths(county, [5, 2, 2, 2, 4, 4, 4, 4, 4, 4, 4]) };
    const trial = tryRuleOn(aRule({ scope }), city, months, over(values));
    expect(trial).toMatchObject({ raised: 1, followed: 1, inVain: 0, medianLeadMonths: 8, judged: 11, held: 3 });
    expect(trial.episodes[0]).toMatchObject({ raised: 202504, cleared: 202507, value: 2 });
  });

  it("calls a warning in vain whose region ended the year ahead", () => {
    const values = { ...parent, ...growths(county, [2, 2, 2, 4, 5, 6, 7, 7, 7, 7, 7]) };
    expect(tryRuleOn(aRule({ scope }), city, months, over(values))).toMatchObject({ raised: 1, inVain: 1 });
  });

  it("says at once that a rule never fires, always fires or cannot be judged", () => {
    const values = { ...parent, ...growths(county, Array(11).fill(5)) };
    const remark = (value: number, given = values) => {
      const conditions: WarningRule["conditions"] = [{ kind: "compare", figure, op: "<", value }];
      return tryRuleOn(aRule({ scope, conditions }), city, months, over(given)).remarks.join();
    };
    expect(remark(-5)).toContain("从未预警");
    expect(remark(50)).toContain("几乎一直预警");
    expect(remark(3, {})).toContain("没有一期可以判断");
  });
});

describe("checking a rule", () => {
  it("tells every fault at once", () => {
    const faults = checkRule(
      aRule({
        name: " ",
        owner: "",
        raiseAfter: 0,
        scope: { of: "children", regions: [110000 as RegionCode] },
        worsens: { periods: 3, to: 1 },
        conditions: [
          { kind: "compare", figure: "规上工业增佳值 同比", op: "<", value: 3 },
          { kind: "below-target", figure: "规上工业增加值 累计 拉动", by: -1 },
          { kind: "falls", figure: "邵阳市 规上工业增加值 2025年3月 同比", periods: 1.5 },
          { kind: "behind", figure: "规上工业总产值 总量", whom: "parent", by: 1 },
        ],
      }),
      city,
    );
    expect(faults.map(({ code, where }) => `${code.split("/")[1]} ${where?.field}`)).toEqual([
      "rule-no-name name",
      "rule-no-owner owner",
      "number-out-of-range raiseAfter",
      "severity-not-worse worsens",
      "scope-region-outside scope.regions",
      "word-not-understood conditions.0.figure",
      "no-target-possible conditions.1.figure",
      "threshold-out-of-range conditions.1.by",
      "figure-names-region conditions.2.figure",
      "figure-names-month conditions.2.figure",
      "threshold-out-of-range conditions.2.periods",
      "condition-not-for-measure conditions.3.figure",
    ]);
  });

  it("refuses lines that cannot both be crossed, and parts where there are none", () => {
    const codes = (own: Partial<WarningRule>, home = city) => checkRule(aRule(own), home).map(({ code }) => code);
    const conditions: WarningRule["conditions"] = [
      { kind: "compare", figure, op: ">", value: 5 },
      { kind: "compare", figure, op: "<", value: 3 },
    ];
    expect(codes({ conditions })).toEqual(["monitor/conditions-contradict"]);
    expect(codes({ scope: { of: "children", regions: [] } }, county)).toContain("monitor/scope-empty");
    expect(codes({ conditions: [{ kind: "diffusion", figure, below: 50 }] }, county)).toEqual([
      "monitor/needs-children",
    ]);
  });
});

describe("shipped rules", () => {
  it("are at least 25, each with a code of its own and without a fault", () => {
    expect(shippedRules.length).toBeGreaterThanOrEqual(25);
    expect(new Set(shippedRules.map(({ code }) => code)).size).toBe(shippedRules.length);
    for (const rule of shippedRules) expect([rule.code, checkRule(rule, city)]).toEqual([rule.code, []]);
  });

  it("are switched on where they beat being behind today or say what it does not; of the others the trial is known", () => {
    const on = shippedRules.filter(({ code }) => isSwitchedOn(code));
    expect(on.length).toBeGreaterThanOrEqual(10);
    expect(on.length).toBeLessThanOrEqual(15);
    for (const { code } of shippedRules) expect([code, shippedTrials[code]]).toEqual([code, expect.anything()]);
    for (const { code } of on) {
      const { followed = 0, inVain = 0, behindPct = null } = shippedTrials[code] ?? {};
      if (followed + inVain > 5)
        expect([code, (100 * followed) / (followed + inVain) > (behindPct ?? 100)]).toEqual([code, true]);
    }
    expect(isSwitchedOn("value-added-rank-lost")).toBe(false);
  });

  it("of movements have a least size", () => {
    for (const { code, conditions } of shippedRules)
      for (const each of conditions)
        if (each.kind === "falls" || each.kind === "turns-negative")
          expect([code, (each.by ?? 0) >= 1]).toEqual([code, true]);
  });

  it("cover every kind of condition and read out in one sentence", () => {
    const shown = new Set(shippedRules.flatMap(({ conditions }) => conditions.map(({ kind }) => kind)));
    expect([...shown].sort()).toEqual(Object.keys(kinds).sort());
    for (const rule of shippedRules) expect(ruleText(rule)).toMatch(/^[^。]+的，发出.色预警，由.+负责.*。$/);
    expect(ruleText(shippedRules[0] as WarningRule)).toBe(
      "本级及所辖各地区规模以上工业增加值累计同比比目标差1个百分点以上，连续2期的，发出黄色预警，由工业和信息化局负责；持续3期升为橙色；连续2期恢复正常后解除，此后2个月内不重复预警。",
    );
  });
});
