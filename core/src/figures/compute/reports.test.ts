import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCanonical } from "../../address/index.ts";
import { divisionNumbers, industryCode, type RegionCode, regionsOf } from "../../catalogue/index.ts";
import { explanationOf, figureOf } from "./figure.ts";
import type { Observations } from "./observations.ts";
import { pointOf } from "./point.ts";
import type { Sums } from "./sums.ts";
import { workingsOver } from "./workings.ts";

/** Reports of one cell; amounts in 千元. */
const sums = (some: Partial<Sums>): Sums => ({
  form: "output",
  unit: "千元",
  firms: 3,
  total: 0,
  now: 0,
  base: 0,
  main: { panel: 2, filed: 0, joined: 0 },
  counts: { panel: 2, up: 1, down: 1, halted: 0 },
  signed: false,
  state: "published",
  knownAt: Date.UTC(2025, 3, 20),
  ...some,
});

/** Sums by canonical address without its measure: 430500.industrial-output.202503.ytd;industry=C26. */
function store(cells: Readonly<Record<string, Sums>>, published: Readonly<Record<string, number>> = {}): Observations {
  const address = ({ region, indicator, month, span, industry, enterprise }: ReturnType<typeof pointAt>) =>
    `${region}.${indicator.code}.${month}.${span}${industry && `;industry=${industry}`}${enterprise && `;enterprise=${enterprise}`}`;
  return {
    find: (point) => {
      const [where, ...filters] = address(point).split(";");
      const value = published[[`${where}.${point.measure}`, ...filters].join(";")];
      return value === undefined ? undefined : { value, unit: "%", knownAt: 0 };
    },
    sums: (point) => cells[address(point)],
  };
}

function addressAt(text: string) {
  const read = parseCanonical(text);
  if (!read.ok) throw new Error(`${text}: ${read.faults[0]?.message.en}`);
  return read.value;
}

function pointAt(text: string) {
  const point = pointOf(addressAt(text));
  if (!point) throw new Error(text);
  return point;
}

const over = (observations: Observations) => {
  const workings = workingsOver(observations, () => true);
  return {
    figure: (text: string) => figureOf(addressAt(text), workings),
    value: (text: string) => figureOf(addressAt(text), workings).value,
    explain: (text: string) => explanationOf(addressAt(text), workings),
  };
};

const city = "430500.industrial-output.202503.ytd";
const lastYear = city.replace("202503", "202403");

describe("figures that enterprises' reports add up to", () => {
  const cells = {
    [city]: sums({ firms: 41, total: 130e5, now: 110e5, base: 100e5, main: { panel: 38, filed: 96e5, joined: 3e5 } }),
    [lastYear]: sums({ total: 105e5 }),
  };

  it("are the level of all, the base of the panel, and its growth on the comparable basis", () => {
    const { figure } = over(store(cells));
    expect(figure(`${city}.level`)).toMatchObject({ value: 130, unit: "亿元", text: "130.00亿元", status: "ok" });
    expect(figure(`${city}.base`)).toMatchObject({ value: 100, unit: "亿元" });
    expect(figure(`${city}.yoy`)).toMatchObject({ value: 10, text: "10.0%", vintage: "2025-04-20T00:00:00.000Z" });
  });

  it("tell the form, the enterprises and the state that they stand on", () => {
    const told = over(store(cells)).explain(`${city}.yoy`);
    expect(told).toMatchObject({
      how: "computed",
      formula: { words: "可比口径本期÷可比口径上年同期−1", numbers: "110.00÷100.00−1=10.0%" },
      aggregate: { form: "output", enterprises: 41, state: "published", at: "2025-04-20T00:00:00.000Z" },
    });
    expect(told?.notes[0]).toContain("可比口径企业38户（报送41户，3户没有上年同期数");
  });

  it("give way to a published growth, which the reports then stand beside", () => {
    const { figure, explain } = over(store(cells, { [`${city}.yoy`]: 8.5 }));
    expect(figure(`${city}.yoy`).value).toBe(8.5);
    expect(explain(`${city}.yoy`)).toMatchObject({ how: "published", computed: { figure: { value: 10 } } });
  });

  it("are provisional until the month is published, and so is what is derived from them", () => {
    const { figure } = over(store({ ...cells, [city]: sums({ ...cells[city], state: "closed" }) }));
    for (const measure of ["level", "yoy", "nominal", "split-real", "firms"])
      expect([measure, figure(`${city}.${measure}`).status]).toEqual([measure, "provisional"]);
  });

  it("tell nominal growth apart into what it is made of", () => {
    const { value, explain } = over(store(cells));
    expect(value(`${city}.nominal`)).toBeCloseTo(100 * (130 / 105 - 1), 9);
    expect(value(`${city}.split-real`)).toBeCloseTo((100 * 10) / 105, 9);
    expect(value(`${city}.split-entry`)).toBeCloseTo((100 * 23) / 105, 9);
    expect(value(`${city}.split-exit`)).toBeCloseTo((100 * -9) / 105, 9);
    expect(value(`${city}.split-base`)).toBeCloseTo(100 / 105, 9);
    expect(explain(`${city}.split-exit`)?.formula?.numbers).toBe("−9.00÷105.00×100=−8.57个百分点");
  });

  it("make no growth of a profit that was or became a loss, but a word", () => {
    const of = (now: number, base: number) => {
      const cell = sums({ form: "finance", signed: true, now, base, total: now, main: null });
      return over(store({ "430500.profit.202503.ytd": cell })).figure("430500.profit.202503.ytd.yoy;as=growth");
    };
    expect(of(150, 100)).toMatchObject({ value: 50, text: "增长50.0%" });
    expect(of(-50, 100)).toMatchObject({ value: null, reason: "turned-negative", text: "由盈转亏" });
    expect(of(-50, -100)).toMatchObject({ value: null, text: "减亏50.0%" });
    expect(of(50, -100)).toMatchObject({ value: null, text: "扭亏为盈" });
  });

  it("count enterprises, and the share of those compared that grew", () => {
    const counts = { panel: 40, up: 25, down: 12, halted: 3 };
    const { figure } = over(store({ [city]: sums({ firms: 44, counts }) }));
    const texts = ["firms", "firms-up", "firms-down", "firms-halted", "firms-up-face"].map(
      (measure) => figure(`${city}.${measure}`).text,
    );
    expect(texts).toEqual(["44户", "25户", "12户", "3户", "62.5%"]);
    expect(over(store({})).figure(`${city}.firms`)).toMatchObject({ value: null, reason: "no-reports" });
  });

  it("give no single month of what is kept as cumulative sums while enterprises are still reporting", () => {
    const sales = (at: number, total: number, state: Sums["state"]) => ({
      [`430500.industrial-sales-value.20250${at}.ytd`]: sums({ now: total, base: total / 2, total, main: null, state }),
    });
    const month = (state: Sums["state"]) =>
      over(store({ ...sales(3, 300e5, "published"), ...sales(4, 400e5, state) })).figure(
        "430500.industrial-sales-value.202504.month.level",
      );
    expect(month("closed").value).toBe(100);
    expect(month("open")).toMatchObject({ value: null, reason: "still-reporting" });
  });

  it("take a quarter from its three months, and the first from the year to date", () => {
    const month = (at: number, now: number, base: number) => ({
      [`430500.industrial-output.20250${at}.month`]: sums({ now, base, total: now }),
    });
    const { value } = over(store({ ...month(4, 110, 100), ...month(5, 120, 100), ...month(6, 100, 100), ...cells }));
    expect(value("430500.industrial-output.202506.quarter.yoy")).toBe(10);
    expect(value("430500.industrial-output.202503.quarter.yoy")).toBe(10);
  });
});

describe("pulls (拉动) over enterprises' reports", () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }));
  const cellOf = ([now, base]: readonly [number, number]) => sums({ now, base, total: now });
  const sumOf = (pairs: readonly (readonly [number, number])[]) =>
    cellOf([pairs.reduce((all, [now]) => all + now, 0), pairs.reduce((all, [, base]) => all + base, 0)]);

  it("of all industries on their region, and of all counties of an industry on the region above, add up", () => {
    const counties = regionsOf(430500 as RegionCode).map(({ code }) => code);
    const trades = divisionNumbers.slice(0, 6).map(industryCode);
    const grid = fc.array(fc.array(pair, { minLength: trades.length, maxLength: trades.length }), {
      minLength: counties.length,
      maxLength: counties.length,
    });
    fc.assert(
      fc.property(grid, (rows) => {
        const at = (region: number, trade = "") =>
          `${region}.industrial-output.202503.ytd${trade && `;industry=${trade}`}`;
        const ask = (region: number, measure: string, trade = "") =>
          `${region}.industrial-output.202503.ytd.${measure}${trade && `;industry=${trade}`}`;
        const cells: Record<string, Sums> = { [at(430500)]: sumOf(rows.flat()) };
        counties.forEach((county, i) => {
          cells[at(county)] = sumOf(rows[i] ?? []);
          trades.forEach((trade, j) => {
            cells[at(county, trade)] = cellOf(rows[i]?.[j] ?? [0, 1]);
          });
        });
        trades.forEach((trade, j) => {
          cells[at(430500, trade)] = sumOf(rows.map((row) => row[j] ?? [0, 1]));
        });
        const { value } = over(store(cells));
        const total = (texts: readonly string[]) => texts.reduce((sum, text) => sum + (value(text) ?? 0), 0);
        const growth = value(ask(430500, "yoy")) ?? 0;
        expect(total(counties.map((county) => ask(county, "pull")))).toBeCloseTo(growth, 6);
        expect(total(trades.map((trade) => ask(430500, "pull", trade)))).toBeCloseTo(growth, 6);
        const [trade = ""] = trades;
        expect(total(counties.map((county) => ask(county, "pull-parent", trade)))).toBeCloseTo(
          value(ask(430500, "pull", trade)) ?? 0,
          6,
        );
      }),
      { numRuns: 50 },
    );
  });

  it("of one enterprise are on all of its region", () => {
    const firm = ";enterprise=91430500MA4L1J2K3X";
    const { value, figure } = over(
      store({ [city]: sums({ now: 110, base: 100 }), [`${city}${firm}`]: sums({ now: 8, base: 3, firms: 1 }) }),
    );
    expect(value(`${city}.pull${firm}`)).toBe(5);
    expect(value(`${city}.contribution${firm}`)).toBe(50);
    expect(figure(`${city}.rank${firm}`).reason).toBe("no-peers");
  });
});

describe("the split of nominal growth", () => {
  it("adds up exactly, whatever came, went and was restated", () => {
    const amount = fc.integer({ min: 0, max: 9e9 });
    const someSums = fc.record({ total: amount, now: amount, base: amount, filed: amount, joined: amount });
    fc.assert(
      fc.property(someSums, fc.integer({ min: 1, max: 9e9 }), ({ filed, joined, ...rest }, then) => {
        const cell = sums({ ...rest, main: { panel: 2, filed, joined } });
        const { value } = over(store({ [city]: cell, [lastYear]: sums({ total: then }) }));
        const parts = ["split-real", "split-entry", "split-exit", "split-base"].map((part) => value(`${city}.${part}`));
        const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
        const nominal = value(`${city}.nominal`) ?? 0;
        expect(Math.abs(sum - nominal)).toBeLessThan(1e-9 * Math.max(100, ...parts.map((part) => Math.abs(part ?? 0))));
      }),
    );
  });
});
