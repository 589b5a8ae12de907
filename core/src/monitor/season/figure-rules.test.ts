import { describe, expect, it } from "vitest";
import { parseCanonical } from "../../address/index.ts";
import {
  cellNumber,
  figureOf,
  type LaterRules,
  ObservationBook,
  plan,
  pointOf,
  type Standards,
  type Target,
  workingsOver,
} from "../../figures/index.ts";
import { addMonths, type Month, monthOfYear, monthsBetween } from "../../period/index.ts";
import { forecastRules } from "./figure-rules.ts";

const region = 430500;
const later: LaterRules = {
  ...forecastRules,
  target: (point, workings) => {
    const value = workings.standards.targets(point)[0]?.value ?? null;
    return {
      point,
      measured: value === null ? { status: "missing", reason: "no-target" } : { status: "ok", value, unit: "%" },
      how: "computed",
      unit: "%",
      knownAt: null,
      inputs: [],
    };
  },
};

const read = (text: string) => {
  const found = parseCanonical(text);
  if (!found.ok) throw new Error(text);
  return found.value;
};

type Cells = [month: number, span: "ytd" | "month", measure: "level" | "yoy", value: number][];

function bookOf(indicator: string, cells: Cells): ObservationBook {
  const book = new ObservationBook();
  for (const [month, span, measure, value] of cells) {
    const unit = measure === "yoy" ? "%" : "亿元";
    book.put(indicator, cellNumber(region, month, span, measure), { value, unit, knownAt: 0 });
  }
  return book;
}

const promise = (value: number, month: number, measure: "yoy" | "level" = "yoy"): Standards => ({
  cuts: () => null,
  targets: () => [
    {
      goal: 1,
      region: region as Target["region"],
      indicator: "",
      industry: "",
      month: month as Month,
      span: "ytd",
      measure,
      comparator: "at-least",
      value,
      unit: "%",
      tolerance: null,
      reference: "",
      tier: "assured",
      origin: "own",
      document: "",
      clause: "",
      owner: "",
      effective: "2020-01-01",
      knownAt: 0,
    },
  ],
});

function ask(book: ObservationBook, text: string, standards?: Standards) {
  const workings = workingsOver(book, () => true, { later, ...(standards ? { standards } : {}) });
  return figureOf(read(text), workings);
}

/** Investment growing 8 % a year with a season, cumulative, January and February together. */
function investment(last: number): Cells {
  const cells: Cells = [];
  let sum = 0;
  for (const month of monthsBetween(201801 as Month, last as Month)) {
    const ofYear = monthOfYear(month);
    const years = Math.floor(month / 100) - 2018 + (ofYear - 1) / 12;
    const value = 100 * 1.08 ** years * (1 + 0.2 * Math.sin(ofYear)) * (1 + 0.004 * Math.sin(month * 7.3));
    sum = ofYear === 1 ? value : sum + value;
    if (ofYear > 1) cells.push([month, "ytd", "level", sum]);
  }
  return cells;
}

describe("forecasts as figures (预测)", () => {
  const code = "real-estate-investment";

  it("says where the year will end, in the promised measure, with a band around it", () => {
    const book = bookOf(code, investment(202406));
    const [middle, low, high] = ["forecast", "forecast-low", "forecast-high"].map(
      (measure) => ask(book, `${region}.${code}.202406.ytd.${measure}`).value ?? Number.NaN,
    );
    expect(middle).toBeCloseTo(8, 0);
    expect(low).toBeLessThan(middle ?? 0);
    expect(high).toBeGreaterThan(middle ?? 0);
    const level = ask(book, `${region}.${code}.202406.ytd.forecast`, promise(2000, 202412, "level"));
    expect(level.unit).toBe("亿元");
  });

  it("gives better odds to a lower target, and surer ones as the year fills", () => {
    const odds = (month: number, target: number) =>
      ask(bookOf(code, investment(month)), `${region}.${code}.${month}.ytd.odds`, promise(target, 202412)).value ??
      Number.NaN;
    expect(odds(202406, 6)).toBeGreaterThan(odds(202406, 8));
    expect(odds(202406, 8)).toBeGreaterThan(odds(202406, 10));
    expect(odds(202411, 7)).toBeGreaterThan(95);
    expect(odds(202411, 9)).toBeLessThan(5);
  });

  it("knows nothing of months after the one asked", () => {
    const upTo = (last: number) => ask(bookOf(code, investment(last)), `${region}.${code}.202406.ytd.forecast`).value;
    expect(upTo(202412)).toBe(upTo(202406));
  });

  it("foresees an indicator of which only cumulative growth is published", () => {
    const growth: Cells = monthsBetween(202102 as Month, 202409 as Month)
      .filter((month) => monthOfYear(month) > 1)
      .map((month) => [month, "ytd", "yoy", 7 + Math.sin(month)]);
    const width = (month: number) => {
      const book = bookOf(
        "industrial-value-added",
        growth.filter(([at]) => at <= month),
      );
      const at = (measure: string) =>
        ask(book, `${region}.industrial-value-added.${month}.ytd.${measure}`).value ?? Number.NaN;
      expect(at("forecast")).toBeCloseTo(7, -1);
      return at("forecast-high") - at("forecast-low");
    };
    expect(width(202409)).toBeLessThan(width(202403));
  });

  it("says why where it cannot", () => {
    const short = investment(201806);
    expect(ask(bookOf(code, short), `${region}.${code}.201806.ytd.forecast`).reason).toBe("too-short");
    const whole = bookOf(code, investment(202412));
    expect(ask(whole, `${region}.${code}.202412.ytd.forecast`).reason).toBe("period-over");
    expect(ask(whole, `${region}.${code}.202406.ytd.odds`).reason).toBe("no-target");
  });

  it("asks for the same figures whatever it finds", () => {
    const address = read(`${region}.${code}.202406.ytd.odds`);
    const point = pointOf(address);
    const asked = plan((workings) => point && workings.of(point), { later, standards: promise(8, 202412) });
    const months = new Set(asked.flatMap(({ months }) => [...(months.get(region) ?? [])]));
    expect(months.size).toBeGreaterThanOrEqual(120);
    expect(months.has(addMonths(202406 as Month, 1))).toBe(false);
  });
});
