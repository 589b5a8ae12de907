import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RegionCode } from "../catalogue/index.ts";
import { seriesOf } from "../figures/compute/point.ts";
import { answer, explanation, figure, type Published, standardsOf } from "../figures/compute/testing.ts";
import {
  type Observations,
  plan,
  pointOf,
  type Sums,
  type Target,
  valueIn,
  type Workings,
  workingsOver,
} from "../figures/index.ts";
import { month } from "../period/index.ts";
import { targetRules } from "./figure-rules.ts";

const city = 430500 as RegionCode;
const province = 430000 as RegionCode;

const aTarget = (more: Partial<Target> = {}): Target => ({
  goal: 1,
  region: city,
  indicator: "exports",
  industry: "",
  month: month(2025, 12),
  span: "ytd",
  measure: "yoy",
  comparator: "at-least",
  value: 8,
  unit: "%",
  tolerance: null,
  reference: "",
  tier: "assured",
  origin: "own",
  document: "政府工作报告",
  clause: "第二部分",
  owner: "市商务局",
  effective: "2025-01-20",
  knownAt: Date.UTC(2025, 0, 20),
  ...more,
});

const judged = (...targets: Target[]) => ({ standards: standardsOf(targets), later: targetRules });
const at = (measure: string, m = 202503, indicator = "exports", span = "ytd", region = "430500") =>
  `${region}.${indicator}.${m}.${span}.${measure}`;
const ask = (values: Published, text: string, ...targets: Target[]) => answer(values, text, judged(...targets));
const seen = (values: Published, text: string, ...targets: Target[]) =>
  figure(values, text, undefined, judged(...targets));
const why = (values: Published, text: string, ...targets: Target[]) => explanation(values, text, judged(...targets));

/** Cumulative levels of a year by its months. */
const yearOfLevels = (year: number, months: readonly number[], indicator = "exports"): Published => {
  let total = 0;
  return Object.fromEntries(
    months.map((level, i) => [at("level", year * 100 + i + 1, indicator), Number((total += level).toFixed(6))]),
  );
};
/** The example of the reference: 1200 in a year, 300 in its first quarter. */
const lastYear = yearOfLevels(2024, [90, 90, 120, 100, 100, 110, 95, 95, 100, 100, 100, 100]);
const firstQuarter: Published = { ...lastYear, [at("level")]: 315, [at("yoy")]: 5 };

describe("目标 and 距目标", () => {
  it("say what was promised and how far it is, in the promised measure's unit", () => {
    const target = seen(firstQuarter, at("target"), aTarget());
    expect([target.value, target.unit, target.decimals, target.text]).toEqual([8, "%", 1, "8.0%"]);
    expect(target.vintage).toBe("2025-01-20T00:00:00.000Z");
    const gap = seen(firstQuarter, at("target-gap"), aTarget());
    expect([gap.value, gap.unit, gap.text]).toEqual([-3, "百分点", "−3.0个百分点"]);
  });

  it("name the target, its document, since when it holds, and the others", () => {
    const stretch = aTarget({ goal: 2, tier: "stretch", comparator: "strive", value: 10 });
    const { notes, formula, inputs } = why(firstQuarter, at("target-gap"), stretch, aTarget());
    expect(formula).toEqual({ words: "实际−目标", numbers: "5.0%−8.0%=−3.0个百分点" });
    expect(notes[0]).toBe("按2025年全年目标增长8%以上（自定、确保目标，《政府工作报告》第二部分，2025-01-20起执行）。");
    expect(notes[1]).toBe("另有：2025年全年目标力争增长10%（目标=2）。");
    expect(inputs.map(({ figure: { address } }) => address)).toEqual([at("yoy"), `${at("target")};goal=1`]);
    expect(ask(firstQuarter, `${at("target-gap")};goal=2`, stretch, aTarget())).toBe(-5);
  });

  it("are missing, and never missed, where there is no target, no number or no figure", () => {
    expect(ask(firstQuarter, at("target-gap"))).toBe("no-target");
    expect(ask({}, at("target-gap"), aTarget())).toBe("not-published");
    expect(ask(firstQuarter, `${at("target")};goal=9`, aTarget())).toBe("no-target");
    expect(ask(firstQuarter, at("target-gap"), aTarget({ comparator: "as-assigned", value: null }))).toBe("no-number");
  });

  it("take the very period's target before the year's, and the year's in any other month", () => {
    const quarter = aTarget({ goal: 3, month: month(2025, 3), value: 6 });
    expect(ask(firstQuarter, at("target"), aTarget(), quarter)).toBe(6);
    expect(ask(firstQuarter, at("target", 202502), aTarget(), quarter)).toBe(8);
  });

  it("put assigned before claimed before own, and growth before level", () => {
    const level = aTarget({ goal: 2, measure: "level", value: 1300, unit: "亿元", origin: "assigned" });
    expect(ask(firstQuarter, at("target"), aTarget(), level)).toBe(1300);
    expect(ask(firstQuarter, at("target"), aTarget({ origin: "assigned" }), level)).toBe(8);
  });

  it("judge ceilings, places and declines each in its good direction", () => {
    const cpi = aTarget({ indicator: "cpi", comparator: "at-most", value: 3 });
    const prices = { [at("yoy", 202503, "cpi")]: 3.1 };
    expect(ask(prices, at("target-gap", 202503, "cpi"), cpi)).toBeCloseTo(-0.1, 9);
    const place = aTarget({ measure: "rank", value: 3, unit: "位" });
    const rank = seen({ [at("rank")]: 5 }, at("target-gap"), place);
    expect([rank.value, rank.unit, rank.decimals]).toEqual([-2, "位", 0]);
    const loans = aTarget({ indicator: "bad-loans", value: -3 });
    expect(ask({ [at("yoy", 202503, "bad-loans")]: -4 }, at("target-gap", 202503, "bad-loans"), loans)).toBe(1);
    expect(ask({ [at("yoy", 202503, "bad-loans")]: -1.5 }, at("attainment", 202503, "bad-loans"), loans)).toBe(50);
  });

  it("move with the reference: above the province, in step with another, as the superior set", () => {
    const values = {
      ...firstQuarter,
      [at("yoy", 202503, "exports", "ytd", "430000")]: 4.5,
      [at("yoy", 202503, "gdp")]: 5.3,
    };
    const above = aTarget({ measure: "vs-parent", value: 1, unit: "百分点" });
    expect(ask(values, at("target-gap"), above)).toBeCloseTo(-0.5, 9);
    const step = aTarget({ comparator: "in-step", value: null, reference: "gdp" });
    expect(ask(values, at("target"), step)).toBe(5.3);
    expect(ask(values, at("target-gap"), step)).toBeCloseTo(0.2, 9);
    const assigned = aTarget({ comparator: "as-assigned", value: null });
    const theirs = aTarget({ goal: 5, region: province, comparator: "at-most", value: 6 });
    expect(ask(values, at("target"), assigned, theirs)).toBe(6);
    expect(ask(values, at("target-gap"), assigned, theirs)).toBe(1);
    const set = aTarget({ goal: 6, origin: "assigned", value: 7 });
    expect(ask(values, `${at("target")};goal=1`, assigned, theirs, set)).toBe(7);
  });
});

describe("完成率 and 进度", () => {
  const level = aTarget({ measure: "level", value: 1296, unit: "亿元" });

  it("are of amounts only: a growth rate is not 63 percent complete", () => {
    expect(ask(firstQuarter, at("attainment"), aTarget())).toBe("no-target");
    expect(ask(firstQuarter, `${at("attainment")};goal=1`, aTarget())).toBe("not-cumulative");
    expect(ask(firstQuarter, at("attainment"), aTarget(), { ...level, goal: 2 })).toBeCloseTo((100 * 315) / 1296, 9);
    expect(ask(firstQuarter, at("attainment"), { ...level, value: 0 })).toBe("base-not-positive");
  });

  it("stand against straight time and against the usual course, and name both", () => {
    const completion = (100 * 315) / 1296;
    expect(ask(firstQuarter, at("progress-lead"), level)).toBeCloseTo(completion - 25, 9);
    expect(why(firstQuarter, at("progress-lead"), level).notes.join()).toContain("时间进度按月份平均");
    const season = why(firstQuarter, at("seasonal-lead"), level);
    expect(season.figure.value).toBeCloseTo(completion - 25, 9);
    expect(season.notes.join()).toContain("季节进度：2024年各月累计占全期比重的平均数");
  });

  it("leave an abnormal year out of the usual course", () => {
    const values = {
      ...firstQuarter,
      ...yearOfLevels(2023, [90, 90, 120, 100, 100, 110, 95, 95, 100, 100, 100, 100]),
      ...yearOfLevels(2022, [20, 20, 40, 100, 120, 140, 125, 125, 130, 130, 130, 120]),
      ...yearOfLevels(2021, [91, 90, 119, 100, 100, 110, 95, 95, 100, 100, 100, 100]),
    };
    const { notes, figure: lead } = why(values, at("seasonal-lead"), level);
    expect(notes.join()).toContain("2021年、2023年、2024年各月累计占全期比重的平均数；2022年走势异常，未采用");
    expect(lead.value).toBeCloseTo((100 * 315) / 1296 - 25, 6);
  });

  it("stand at the last month reported, and at quarter ends only where figures come by quarters", () => {
    const late = why(firstQuarter, at("progress-lead", 202505), level);
    expect(late.figure.value).toBeCloseTo((100 * 315) / 1296 - 25, 9);
    expect(late.notes.join()).toContain("截至最近已报月份：2025年一季度");
    const gdp = aTarget({ indicator: "gdp", measure: "level", value: 3000, unit: "亿元" });
    const quarter = { [at("level", 202503, "gdp")]: 600 };
    expect(ask(quarter, at("attainment", 202503, "gdp"), gdp)).toBe(20);
    expect(ask(quarter, at("attainment", 202505, "gdp"), gdp)).toBe("not-published");
  });

  it("say at half year whether the task is half done", () => {
    const half = { ...lastYear, [at("level", 202506)]: 640 };
    expect(why(half, at("attainment", 202506), level).notes.join()).toContain("双过半：上半年完成49.4%，任务未过半");
  });
});

describe("后续需增", () => {
  it("is what the rest must average, and come to", () => {
    const { figure: growth, formula } = why(firstQuarter, at("needed"), aTarget());
    expect([growth.value, growth.unit]).toEqual([9, "%"]);
    expect(formula?.numbers).toBe("（8.0%−5.0%×25.0%）÷（1−25.0%）=9.0%");
    expect(seen(firstQuarter, at("needed-level"), aTarget())).toMatchObject({
      value: 981,
      unit: "亿元",
      text: "981.00亿元",
    });
  });

  it("of an amount is what is left of it", () => {
    const level = aTarget({ measure: "level", value: 1296, unit: "亿元" });
    expect(ask(firstQuarter, at("needed-level"), level)).toBe(981);
    expect(ask(firstQuarter, at("needed"), level)).toBeCloseTo(9, 9);
  });

  it("of what is published as growth only weighs months alike, says so, and gives no level", () => {
    const target = aTarget({ indicator: "industrial-value-added" });
    const values = { [at("yoy", 202503, "industrial-value-added")]: 5 };
    const { figure: growth, notes } = why(values, at("needed", 202503, "industrial-value-added"), target);
    expect(growth.value).toBe(9);
    expect(notes.join()).toContain("按各月权重相等的简化算法推算");
    expect(ask(values, at("needed-level", 202503, "industrial-value-added"), target)).toBe("not-published");
  });

  it("of what is published as growth only weighs the part gone by the nearest level, and says which", () => {
    const target = aTarget({ indicator: "industrial-value-added" });
    const output = (month: number) => at("level", month, "industrial-output");
    const values = {
      [at("yoy", 202503, "industrial-value-added")]: 5,
      [output(202403)]: 240,
      [output(202412)]: 1200,
    };
    const { figure: growth, notes } = why(values, at("needed", 202503, "industrial-value-added"), target);
    expect(growth.value).toBeCloseTo(8.75, 9);
    expect(notes.join()).toContain("已过占比按上年同期规模以上工业总产值240.00占1200.00计算");
  });

  it("begins with January and February together where they are counted so", () => {
    const target = aTarget({ indicator: "industrial-value-added" });
    const values = { [at("yoy", 202502, "industrial-value-added")]: 5 };
    expect(ask(values, at("needed", 202501, "industrial-value-added"), target)).toBe("jan-feb-combined");
    expect(ask(values, at("needed", 202502, "industrial-value-added"), target)).toBeCloseTo((12 * 8 - 2 * 5) / 10, 9);
  });

  it("is over with the period, secured when nothing more is needed, and not reckoned for a place", () => {
    const december = { ...lastYear, [at("level", 202512)]: 1300, [at("yoy", 202512)]: 8.3 };
    expect(ask(december, at("needed", 202512), aTarget())).toBe("period-over");
    const early = { ...lastYear, [at("level", 202511)]: 1400, [at("yoy", 202511)]: 27.3 };
    const { figure: growth, notes } = why(early, at("needed", 202511), aTarget());
    expect([growth.value, growth.reason]).toEqual([null, "target-secured"]);
    expect(notes.join()).toContain("已提前完成");
    expect(ask(firstQuarter, at("needed"), aTarget({ measure: "rank", value: 3, unit: "位" }))).toBe("not-cumulative");
  });

  it("stands on this year's basis where last year's was revised, and shows both", () => {
    const revised = { ...firstQuarter, [at("level")]: 300, [at("yoy")]: 5 };
    const { figure: level, notes } = why(revised, at("needed-level"), aTarget());
    const scale = 300 / 1.05 / 300;
    expect(level.value).toBeCloseTo(1200 * scale * 1.08 - 300, 6);
    expect(notes.join()).toContain("原公布1200.00，新基数1142.86亿元");
  });

  it("of a distance from the superior takes its growth so far", () => {
    const values = { ...firstQuarter, [at("yoy", 202503, "exports", "ytd", "430000")]: 7 };
    const above = aTarget({ measure: "vs-parent", value: 1, unit: "百分点" });
    expect(ask(values, at("needed"), above)).toBe(9);
    expect(ask(firstQuarter, at("needed"), above)).toBe("parent-missing");
  });
});

describe("下期需增", () => {
  const quarter = aTarget({ goal: 3, month: month(2025, 3), value: 12 });
  const opening = {
    ...yearOfLevels(2024, [100, 110, 120]),
    [at("level", 202412)]: 1200,
    [at("level", 202502)]: 231,
    [at("yoy", 202502)]: 10,
  };

  it("is what March must do for the quarter's own target (开门红)", () => {
    expect(ask(opening, at("next-needed", 202502), aTarget(), quarter)).toBeCloseTo(15.5, 9);
    expect(ask(opening, at("next-needed-level", 202502), aTarget(), quarter)).toBeCloseTo(138.6, 9);
  });

  it("of a target that is named takes the quarter of its like, and no stretch line that of an assured one", () => {
    const named = `${at("next-needed", 202502)};goal=${aTarget().goal}`;
    expect(ask(opening, named, aTarget(), quarter)).toBeCloseTo(15.5, 9);
    const alone = ask(opening, named, aTarget());
    expect(ask(opening, named, aTarget(), { ...quarter, tier: "stretch" })).toBe(alone);
    const march = { ...opening, [at("level", 202503)]: 369.6, [at("yoy", 202503)]: 12 };
    const over = `${at("next-needed", 202503)};goal=${quarter.goal}`;
    expect(ask(march, over, quarter, aTarget({ month: month(2025, 6) }))).toBe("period-over");
  });

  it("without one takes the year's growth as the line, and says for which quarter", () => {
    const { figure: growth, notes } = why(opening, at("next-needed", 202502), aTarget());
    expect(growth.value).toBeCloseTo((8 * 330 - 10 * 210) / 120, 9);
    expect(notes.join()).toContain("按到一季度（开门红）累计增速达到全年目标的增速测算");
  });

  it("with more months to come has all of them grow alike", () => {
    const { figure: level, notes } = why(firstQuarter, at("next-needed-level"), aTarget());
    const growth = ask(firstQuarter, at("next-needed"), aTarget()) as number;
    expect(growth).toBeCloseTo((610 * 8 - 300 * 5) / 310, 9);
    expect(level.value).toBeCloseTo(100 * (1 + growth / 100), 9);
    expect(notes.join()).toContain("到6月末还有3个月");
  });

  it("of an amount asks for half of it by June, and for the usual share by other quarters", () => {
    const level = aTarget({ measure: "level", value: 1296, unit: "亿元" });
    const june = 1296 / 2 - 315;
    expect(ask(firstQuarter, at("next-needed"), level)).toBeCloseTo((100 * june) / 310 - 100, 9);
    const july = { ...lastYear, [at("level", 202508)]: 860 };
    expect(ask(july, at("next-needed-level", 202508), level)).toBeCloseTo((1296 * 900) / 1200 - 860, 9);
  });

  it("of what comes by quarters is the next quarter", () => {
    const gdp = aTarget({ indicator: "gdp", value: 6 });
    const values = {
      [at("level", 202403, "gdp")]: 500,
      [at("level", 202406, "gdp")]: 1100,
      [at("level", 202412, "gdp")]: 2400,
      [at("level", 202503, "gdp")]: 530,
      [at("yoy", 202503, "gdp")]: 5,
    };
    expect(ask(values, at("next-needed", 202503, "gdp"), gdp)).toBeCloseTo((6 * 1100 - 5 * 500) / 600, 9);
    expect(ask(values, at("next-needed", 202505, "gdp"), gdp)).toBe("not-published");
  });
});

describe("a month that enterprises are still reporting", () => {
  const sums = (now: number, base: number, state: Sums["state"]): Sums => ({
    form: "output",
    unit: "亿元",
    firms: 9,
    total: now,
    now,
    base,
    main: { panel: 9, filed: base, joined: 0 },
    counts: null,
    signed: false,
    state,
    knownAt: 1,
  });
  const reports: Record<string, Sums> = {
    "202403 ytd": sums(300, 280, "published"),
    "202412 ytd": sums(1200, 1100, "published"),
    "202503 ytd": sums(315, 300, "published"),
    "202504 ytd": sums(150, 140, "open"),
  };
  const store: Observations = { find: () => undefined, sums: ({ month, span }) => reports[`${month} ${span}`] };
  const value = (measure: string, ...targets: Target[]) => {
    const point = pointOf({
      region: city,
      indicator: "industrial-output",
      month: month(2025, 4),
      span: "ytd",
      measure: measure as "target",
      filters: {},
    });
    const found = point && workingsOver(store, () => true, judged(...targets)).of(point);
    return found && valueIn(found);
  };

  it("is no month done: what is needed and how far one is stand at the month before", () => {
    expect(value("needed", aTarget({ indicator: "industrial-output" }))).toBe(9);
    expect(value("needed-level", aTarget({ indicator: "industrial-output" }))).toBe(981);
    const level = aTarget({ indicator: "industrial-output", measure: "level", value: 1260, unit: "亿元" });
    expect([value("attainment", level), value("progress-lead", level)]).toEqual([25, 0]);
  });
});

describe("words of a target's figures", () => {
  it("say a growth, a lead or a place as officials do, and leave every other wording as it was", () => {
    const say = (measure: string, as: string, target = aTarget()) =>
      seen(firstQuarter, `${at(measure)};goal=1;as=${as}`, target).text;
    expect(say("target", "growth")).toBe("增长8.0%");
    expect(say("target-gap", "growth")).toBe("距目标差3.0个百分点");
    expect(say("needed", "growth")).toBe("增长9.0%");
    expect(say("needed-level", "growth")).toBe("981.00亿元");
    expect(say("target", "number")).toBe("8.0");
    const level = aTarget({ measure: "level", value: 1296, unit: "亿元" });
    expect(say("progress-lead", "growth", level)).toBe("欠序时进度0.7个百分点");
    expect(say("target", "sentence")).toBe(figure(firstQuarter, `${at("yoy")};as=sentence`).text);
    const place = aTarget({ measure: "rank", value: 3, unit: "位" });
    expect(seen({}, at("target"), place).text).toBe("前3位");
  });
});

describe("the plan of what a target's figures need", () => {
  const targets = [
    aTarget(),
    aTarget({ goal: 2, measure: "level", value: 1296, unit: "亿元", tier: "stretch" }),
    aTarget({ goal: 3, month: month(2025, 3), value: 12 }),
    aTarget({ goal: 4, month: month(2025, 6), span: "quarter", measure: "vs-parent", value: 1, unit: "百分点" }),
    aTarget({ goal: 5, comparator: "in-step", value: null, reference: "gdp" }),
    aTarget({ goal: 6, comparator: "as-assigned", value: null, origin: "claimed" }),
    aTarget({ goal: 7, region: province, comparator: "at-most", value: 6 }),
    aTarget({ goal: 8, measure: "rank", value: 3, unit: "位" }),
  ];
  const measures = Object.keys(targetRules);

  it("names everything that computing them will look at, however late the reports are", () => {
    const someFigure = fc.record({
      measure: fc.constantFrom(...measures),
      goal: fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 8),
      at: fc.integer({ min: 1, max: 12 }),
      reported: fc.integer({ min: 0, max: 12 }),
    });
    fc.assert(
      fc.property(someFigure, ({ measure, goal, at: asked, reported }) => {
        const address = pointOf({
          region: city,
          indicator: "exports",
          month: month(2025, asked),
          span: "ytd",
          measure: measure as "target",
          filters: goal === 0 ? {} : { goal },
        });
        if (!address) throw new Error(measure);
        const work = (workings: Workings) => workings.of(address);
        const planned = new Set(
          plan(work, judged(...targets)).flatMap(({ series, months }) =>
            [...months].flatMap(([region, all]) => [...all].map((each) => `${series} ${region} ${each}`)),
          ),
        );
        const unplanned: string[] = [];
        const store: Observations = {
          find: (point) => {
            const key = `${seriesOf(point)} ${point.region} ${point.month}`;
            if (!planned.has(key)) unplanned.push(key);
            const isThere = point.month < 202501 || point.month % 100 <= reported;
            return isThere && (point.measure === "level" || point.measure === "yoy")
              ? { value: 10 * (point.month % 100), unit: point.measure === "yoy" ? "%" : "亿元", knownAt: 1 }
              : undefined;
          },
        };
        work(workingsOver(store, () => true, judged(...targets)));
        expect(unplanned).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
