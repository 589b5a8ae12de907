import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Address, measures, printCanonical, wordings } from "../../address/index.ts";
import { indicators, type RegionCode, regionsOf } from "../../catalogue/index.ts";
import { month, spans } from "../../period/index.ts";
import { explanationOf, figureOf } from "./figure.ts";
import type { Observations } from "./observations.ts";
import { plan } from "./plan.ts";
import { type Point, pointOf, seriesOf } from "./point.ts";
import { residualOf } from "./pull.ts";
import type { Sums } from "./sums.ts";
import { over } from "./testing.ts";
import { workingsOver } from "./workings.ts";

/** A kind of each: flow, quarterly flow, growth only, balance, ratio, price index, counted in every January. */
const codes = [
  "retail-sales",
  "gdp",
  "industrial-value-added",
  "loans",
  "asset-liability-ratio",
  "cpi",
  "imports-exports",
  "industrial-output",
  "industrial-sales-value",
  "profit",
  "employees-end",
];
const places = [0, 430000, 430500, ...regionsOf(430500 as RegionCode).map(({ code }) => code)] as RegionCode[];

const someAddress = fc.record({
  region: fc.constantFrom(...places),
  indicator: fc.constantFrom(...codes.filter((code) => indicators.some((each) => each.code === code))),
  month: fc.integer({ min: 1, max: 12 }).map((at) => month(2025, at)),
  span: fc.constantFrom(...spans),
  measure: fc.constantFrom(...measures),
  filters: fc.constantFrom<Address["filters"]>({}, { industry: "C26" }, { enterprise: "91430500MA4L1J2K3X" }),
});

/** A store in which about `share` of all figures are published; which ones follows from the seed, so that it need not be kept. */
function randomStore(seed: number, share: number): Observations {
  const hashOf = ({ region, indicator, industry, enterprise, month, span }: Point, more: number) => {
    let hash = seed;
    const ofIndicator = indicator.code.length * 7 + indicator.code.charCodeAt(2);
    const ofPart = industry.length + 5 * enterprise.length;
    for (const part of [region, ofIndicator, ofPart, month, span.length, more])
      hash = Math.imul(hash ^ part, 2654435761) >>> 0;
    return hash;
  };
  return {
    find(point) {
      const { indicator, measure } = point;
      const hash = hashOf(point, measure.length * 31 + measure.charCodeAt(0));
      if (hash % 1000 >= share * 1000) return undefined;
      return { value: ((hash >>> 8) % 4000) / 10 - 20, unit: indicator.unit || "%", knownAt: hash % 1e9 };
    },
    sums(point) {
      const hash = hashOf(point, 999);
      return hash % 1000 < 300 ? undefined : someSums(hash);
    },
  };
}

function someSums(hash: number): Sums {
  const amount = (shift: number) => ((hash >>> shift) % 5000) - 200;
  return {
    form: "output",
    unit: "千元",
    firms: 9,
    total: amount(3),
    now: amount(5),
    base: amount(7),
    main: hash % 3 === 0 ? null : { panel: hash % 4, filed: amount(9), joined: amount(11) },
    counts: hash % 2 === 0 ? null : { panel: 5, up: 2, down: 2, halted: 1 },
    signed: hash % 5 === 0,
    state: hash % 2 === 0 ? "published" : "open",
    knownAt: hash % 1e9,
  };
}

describe("the plan of what is needed", () => {
  it("names everything that computing and explaining will look at, whatever is published", () => {
    const wording = fc.constantFrom(undefined, ...wordings);
    const shares = fc.constantFrom(0.05, 0.3, 0.7, 0.95);
    fc.assert(
      fc.property(someAddress, wording, fc.integer(), shares, (bare, as, seed, share) => {
        const address: Address = as === undefined ? bare : { ...bare, wording: as };
        const work = (store: Observations) => {
          const workings = workingsOver(store, () => true);
          return [figureOf(address, workings), explanationOf(address, workings)];
        };
        const planned = new Map(
          plan((workings) => figureOf(address, workings)).map((need) => [need.series, need.months]),
        );
        const full = randomStore(seed, share);
        const isPlanned = (point: Point) => planned.get(seriesOf(point))?.get(point.region)?.has(point.month) ?? false;
        const onlyPlanned: Observations = {
          find: (point) => (isPlanned(point) ? full.find(point) : undefined),
          sums: (point) => (isPlanned(point) ? full.sums?.(point) : undefined),
        };
        expect(work(onlyPlanned)).toEqual(work(full));
      }),
      { numRuns: 1500 },
    );
  });
});

describe("pulls (拉动)", () => {
  it("of all children add up to the growth of their sum", () => {
    const counties = regionsOf(430500 as RegionCode).map(({ code }) => code);
    const level = fc.double({ min: 1, max: 5000, noNaN: true });
    const pairs = fc.array(fc.tuple(level, level), { minLength: counties.length, maxLength: counties.length });
    fc.assert(
      fc.property(pairs, (levels) => {
        const sum = (i: 0 | 1) => levels.reduce((total, pair) => total + pair[i], 0);
        const address = (region: number, year: number, measure: string) => `${region}.gdp.${year}03.ytd.${measure}`;
        const published: Record<string, number> = {
          [address(430500, 2025, "level")]: sum(0),
          [address(430500, 2024, "level")]: sum(1),
        };
        counties.forEach((code, i) => {
          published[address(code, 2025, "level")] = levels[i]?.[0] ?? 0;
          published[address(code, 2024, "level")] = levels[i]?.[1] ?? 0;
        });
        const workings = over(published);
        const figure = (region: RegionCode, measure: "pull" | "yoy") =>
          figureOf({ region, indicator: "gdp", month: month(2025, 3), span: "ytd", measure, filters: {} }, workings);
        const residual = residualOf(
          figure(430500 as RegionCode, "yoy"),
          counties.map((code) => figure(code, "pull")),
        );
        expect(residual).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe("a figure", () => {
  it("carries its own address, a number or a reason, and the time of its newest input", () => {
    fc.assert(
      fc.property(someAddress, fc.integer(), (address, seed) => {
        const figure = figureOf(
          address,
          workingsOver(randomStore(seed, 0.5), () => true),
        );
        expect(figure.address).toBe(printCanonical(address));
        expect(figure.value === null).toBe(figure.status === "missing");
        expect(figure.reason === undefined).toBe(figure.status !== "missing");
        expect(figure.vintage === null).toBe(figure.value === null);
        expect(figure.text === "—" || figure.value !== null).toBe(true);
        if (figure.value !== null) expect(Number.isFinite(figure.value)).toBe(true);
      }),
    );
  });

  it("of an address outside the catalogue is an unknown one", () => {
    const address: Address = {
      region: 430500 as RegionCode,
      indicator: "none",
      month: month(2025, 3),
      span: "ytd",
      measure: "yoy",
      filters: {},
    };
    expect(figureOf(address, over({}))).toMatchObject({ status: "missing", reason: "unknown-address" });
    expect(pointOf(address)).toBeNull();
  });
});
