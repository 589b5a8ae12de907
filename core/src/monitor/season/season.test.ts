import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { month } from "../../period/index.ts";
import { adjust } from "./adjust.ts";
import { cumulativeAhead, singleGrowths } from "./cumulative.ts";
import { foresee, seasonalBase } from "./forecast.ts";
import { holidayColumn } from "./model/calendar.ts";
import { regArima } from "./model/regarima.ts";
import { residualSeason } from "./model/residual-season.ts";
import { highEnd, lowEnd, outlookOfSum } from "./outlook.ts";
import { monthOfPeriod, periodOf, type Season, type Series } from "./periods.ts";

/** Numbers between −1 and 1 that look random and are the same each time. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (2 * state) / 2_147_483_647 - 1;
  };
}

interface Planted {
  /** What the Spring Festival takes off when all of its window lies in a month, in logarithms. */
  holiday?: number;
  steps?: { at: number; by: number }[];
  spikes?: { at: number; by: number }[];
}

const first = 2012;
const window = { from: -4, to: 20 };

/** Ten years with trend, season and noise, and what is planted in them. */
function planted(season: Season, { holiday = 0, steps = [], spikes = [] }: Planted = {}, length = 10 * season): Series {
  const next = noise(season * 1001 + 7);
  const share = holidayColumn(season, first * season, length, window, false);
  const values = Float64Array.from({ length }, (_, t) => {
    const regular =
      5 + (0.08 * t) / season + 0.2 * Math.sin((2 * Math.PI * t) / season) + 0.1 * Math.cos((4 * Math.PI * t) / season);
    const step = steps.reduce((sum, { at, by }) => sum + (t >= at ? by : 0), 0);
    const spike = spikes.reduce((sum, { at, by }) => sum + (t === at ? by : 0), 0);
    return Math.exp(regular + 0.015 * (next() + next()) + holiday * (share[t] ?? 0) + step + spike);
  });
  return { season, first: first * season, values, kind: "level" };
}

const modelOf = (series: Series) => {
  const base = seasonalBase(series);
  if (!base) throw new Error("too short");
  return regArima(base);
};

describe("seasonal adjustment (季节调整)", () => {
  it("finds the Spring Festival that was planted, and takes it out", () => {
    const series = planted(12, { holiday: -0.25 });
    const found = adjust(series);
    expect(found?.model.holiday.length).toBeGreaterThan(0);
    const without = adjust(planted(12));
    for (let t = 24; t < 96; t++) {
      const ratio = (found?.adjusted[t] ?? 0) / (without?.adjusted[t] ?? 1);
      expect(Math.abs(ratio - 1)).toBeLessThan(0.04);
    }
  });

  it.each<Season>([12, 11, 4])("leaves no season in a series of %i periods a year", (season) => {
    const found = adjust(planted(season));
    expect(found?.residual.isLeft).toBe(false);
    expect(residualSeason(planted(season).values.map(Math.log), season).isLeft).toBe(true);
    const logs = [...(found?.adjusted ?? [])].map(Math.log);
    const trend = logs.map((value, t) => value - (0.08 * t) / season);
    expect(Math.max(...trend) - Math.min(...trend)).toBeLessThan(0.12);
  });

  it("finds a single wild month and a step where they are", () => {
    const at = { spike: 50, step: 80 };
    const { outliers } = modelOf(planted(12, { spikes: [{ at: 50, by: 0.3 }], steps: [{ at: 80, by: -0.25 }] }));
    const spike = outliers.find(({ kind }) => kind === "AO");
    const step = outliers.find(({ kind }) => kind === "LS");
    expect([spike?.at, step?.at]).toEqual([at.spike, at.step]);
    expect(spike?.effect).toBeCloseTo(0.3, 1);
    expect(step?.effect).toBeCloseTo(-0.25, 1);
  });

  it("calls nothing wild where nothing was planted", () => {
    expect(modelOf(planted(12)).outliers).toEqual([]);
  });

  it("does not depend on the unit", () => {
    const series = planted(12, { holiday: -0.2, spikes: [{ at: 40, by: 0.4 }] });
    const inThousands = { ...series, values: series.values.map((value) => value * 1000) };
    const [one, other] = [adjust(series), adjust(inThousands)];
    one?.adjusted.forEach((value, t) => {
      expect((other?.adjusted[t] ?? 0) / (1000 * value)).toBeCloseTo(1, 4);
    });
  });

  it("goes on over gaps, zeros and losses", () => {
    const series = planted(11);
    const gaps = series.values.slice();
    for (const t of [30, 31, 57]) gaps[t] = Number.NaN;
    const found = adjust({ ...series, values: gaps });
    expect([...(found?.adjusted ?? [])].filter(Number.isNaN)).toHaveLength(3);
    const losses = adjust({ ...series, values: series.values.map((value, t) => (t === 20 ? -value / 10 : value)) });
    expect(losses?.model.isLog).toBe(false);
    expect([...(losses?.adjusted ?? [Number.NaN])].every(Number.isFinite)).toBe(true);
  });

  it("does not adjust rates, nor less than three years", () => {
    expect(adjust({ ...planted(12), kind: "rate" })).toBeNull();
    expect(adjust(planted(12, {}, 35))).toBeNull();
    expect(adjust(planted(11, {}, 33))).not.toBeNull();
  });

  it("has 1—2月 as the first of eleven periods", () => {
    expect([month(2025, 1), month(2025, 2)].map((each) => periodOf(11, each))).toEqual([2025 * 11, 2025 * 11]);
    expect(monthOfPeriod(11, 2025 * 11)).toBe(202502);
    expect(monthOfPeriod(11, periodOf(11, month(2024, 12)) + 1)).toBe(202502);
  });
});

describe("forecasts (预测)", () => {
  const width = (series: Series, horizon: number) => {
    const found = foresee(series, horizon);
    if (!found) throw new Error("too short");
    return Array.from({ length: horizon }, (_, h) => {
      const outlook = outlookOfSum(found, new Float64Array(horizon).fill(0).with(h, 1));
      return Math.log(highEnd(outlook) / lowEnd(outlook));
    });
  };

  it("are less sure the further they look, where a level wanders", () => {
    const next = noise(77);
    let wandered = 0;
    const values = planted(12).values.map((value) => {
      wandered += 0.03 * next();
      return value * Math.exp(wandered);
    });
    const widths = width({ ...planted(12), values }, 12);
    widths.forEach((each, h) => {
      expect(each).toBeGreaterThan(h === 0 ? 0 : 0.98 * (widths[h - 1] ?? 0));
    });
    expect(widths[11]).toBeGreaterThan(1.5 * (widths[0] ?? 0));
  });

  it("go on with trend and season", () => {
    const series = planted(12);
    const found = foresee(series, 12);
    found?.location.forEach((value, h) => {
      const t = 120 + h;
      const regular =
        5 + (0.08 * t) / 12 + 0.2 * Math.sin((2 * Math.PI * t) / 12) + 0.1 * Math.cos((4 * Math.PI * t) / 12);
      expect(Math.abs(value - regular)).toBeLessThan(0.06);
    });
  });

  it("say nothing of fewer than eight values, and are wider of two years than of ten", () => {
    expect(foresee(planted(12, {}, 7), 1)).toBeNull();
    const short = width(planted(12, {}, 24), 12);
    expect(short[11]).toBeGreaterThan(width(planted(12), 12)[11] ?? 0);
  });

  it("stay where a series never moves", () => {
    const flat: Series = { season: 12, first: 0, values: new Float64Array(60).fill(3), kind: "rate" };
    expect(foresee(flat, 3)?.location.every((value) => Math.abs(value - 3) < 1e-6)).toBe(true);
  });
});

describe("cumulative growth (累计增速)", () => {
  const cumulative = (length: number): Series => ({
    season: 11,
    first: 2018 * 11,
    values: Float64Array.from({ length }, (_, t) => 7 + Math.sin(t)),
    kind: "rate",
  });

  it("comes apart into the growth of its months, and together again", () => {
    const months = singleGrowths(cumulative(11)).values;
    const sum = months.reduce((total, value, t) => total + value * (t === 0 ? 2 : 1), 0);
    expect(sum / 12).toBeCloseTo(7 + Math.sin(10), 10);
  });

  it("is the surer the more of the year is done", () => {
    const widthAtDecember = (known: number) => {
      const series = cumulative(33 + known);
      const ahead = cumulativeAhead(series, 11 - known);
      const december = ahead?.[10 - known];
      return december ? highEnd(december) - lowEnd(december) : Number.NaN;
    };
    expect(widthAtDecember(9)).toBeLessThan(widthAtDecember(5));
    expect(widthAtDecember(5)).toBeLessThan(widthAtDecember(2));
  });
});

const exportsFile = "../shared/data/china_exports_monthly_1983_2013.csv";
if (!existsSync(exportsFile)) console.warn(`skipped: ${exportsFile} is not there`);

describe.skipIf(!existsSync(exportsFile))("exports of China, 1983 to 2013", () => {
  const rows = existsSync(exportsFile) ? readFileSync(exportsFile, "utf8").trim().split("\n").slice(1) : [];
  const values = Float64Array.from(rows, (row) => Number(row.split(",")[1]));
  const series: Series = { season: 12, first: 1983 * 12 + 6, values, kind: "level" };

  it("lose a twentieth to a half of January where the Spring Festival falls into it", () => {
    const found = adjust(series);
    const january = (year: number) => found?.holiday[year * 12 - series.first] ?? Number.NaN;
    // The festival of 2012 was on 23 January, that of 2010 on 14 February.
    expect(january(2012) / january(2010)).toBeGreaterThan(0.5);
    expect(january(2012) / january(2010)).toBeLessThan(0.95);
  });

  it("fall for good in November 2008, and show no season once adjusted", () => {
    const found = adjust(series);
    const steps = found?.model.outliers.filter(({ kind }) => kind === "LS") ?? [];
    expect(steps.map(({ at }) => monthOfPeriod(12, series.first + at))).toContain(200811);
    expect(found?.residual.isLeft).toBe(false);
  });
});
