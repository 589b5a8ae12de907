import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicators, industries, type Region, type RegionCode, region, regionsOf } from "../catalogue/index.ts";
import { month, spans } from "../period/index.ts";
import {
  type Address,
  type AddressContext,
  measureCatalogue,
  measures,
  parseAddress,
  printCanonical,
  printRegion,
  printWords,
  readAddress,
  wordings,
} from "./index.ts";

function allRegions(from: Region): Region[] {
  return [from, ...regionsOf(from.code, { zones: true, others: true }).flatMap(allRegions)];
}
const nation = region(0);
const regions = nation ? allRegions(nation) : [];
const home: AddressContext = { region: 430500 as RegionCode, month: month(2025, 3) };

const someAddress = fc
  .record({
    region: fc.constantFrom(...regions.map(({ code }) => code)),
    indicator: fc.constantFrom(...indicators.map(({ code }) => code)),
    month: fc.record({ year: fc.integer({ min: 1990, max: 2050 }), at: fc.integer({ min: 1, max: 12 }) }),
    span: fc.constantFrom(...spans),
    measure: fc.constantFrom(...measures),
    industry: fc.option(fc.constantFrom(...industries.map(({ code }) => code))),
    size: fc.option(fc.constantFrom("large" as const, "medium" as const, "small" as const, "micro" as const)),
    enterprise: fc.option(fc.stringMatching(/^[0-9A-Z]{4,32}$/)),
    wording: fc.option(fc.constantFrom(...wordings)),
  })
  .map(
    ({ month: { year, at }, industry, size, enterprise, wording, ...rest }): Address => ({
      ...rest,
      month: month(year, at),
      filters: {
        ...(industry === null ? {} : { industry }),
        ...(size === null ? {} : { size }),
        ...(enterprise === null ? {} : { enterprise }),
      },
      ...(wording === null ? {} : { wording }),
    }),
  );

/** Words of an address in another order; what stands behind the bar stays there. */
const shuffled = (address: Address, order: readonly number[]): string => {
  const [words = "", wording] = printWords(address).split(" | ");
  const mixed = words
    .split(" ")
    .map((word, i) => ({ word, at: order[i] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word)
    .join(" ");
  return wording === undefined ? mixed : `${mixed} | ${wording}`;
};

describe("an address (地址)", () => {
  it("reads back from its canonical form, which is one line that needs no escaping in a URL", () => {
    fc.assert(
      fc.property(someAddress, (address) => {
        const text = printCanonical(address);
        expect(readAddress(text)).toEqual({ ok: true, value: address });
        expect(text).toMatch(/^[A-Za-z0-9.;=-]+$/);
      }),
    );
  });

  it("reads back from its words in any order and in any context", () => {
    const orders = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(someAddress, orders, fc.constantFrom({}, home), (address, order, context) => {
        expect(readAddress(shuffled(address, order), context)).toEqual({ ok: true, value: address });
      }),
      { numRuns: 300 },
    );
  });

  it("names every region of the country so that only it is meant", () => {
    const wrong = regions.filter(({ code }) => {
      const read = parseAddress(printRegion(code));
      return !read.ok || read.value.region !== code;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it("names every indicator so that only it is meant, also beside the other words without blanks", () => {
    const wrong = indicators.filter(({ code, name }) => {
      const read = parseAddress(`邵阳市${name.replace(/\s/g, "")}2025年3月累计同比`);
      return !read.ok || read.value.indicator !== code || read.value.measure !== "yoy" || read.value.span !== "ytd";
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it("knows every word of the measures as that measure", () => {
    for (const { code, words } of measureCatalogue)
      for (const word of words) {
        // 较全省 fits a city, 较全市 a county.
        const context = { region: (/全市/.test(word) ? 430502 : 430500) as RegionCode };
        expect([word, parseAddress(word, context)]).toEqual([word, { ok: true, value: { measure: code } }]);
      }
  });
});
