import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { enterpriseSize } from "./enterprise-size.ts";
import { organisationCheck } from "./organisation-code.ts";
import { readRegionCode } from "./region-code.ts";
import { isUscc, usccCheck, usccFault } from "./uscc.ts";

const symbols = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
const text = (length: number, from: readonly string[]) =>
  fc.array(fc.constantFrom(...from), { minLength: length, maxLength: length }).map((signs) => signs.join(""));
const first16 = fc.tuple(text(2, symbols), text(6, symbols.slice(0, 10)), text(8, symbols));

describe("unified social credit code (统一社会信用代码)", () => {
  it("is right with its check characters, and with no other last one", () => {
    fc.assert(
      fc.property(first16, fc.constantFrom(...symbols), ([head, region, organisation], other) => {
        const first17 = `${head}${region}${organisation}${organisationCheck(organisation)?.check}`;
        const check = usccCheck(first17)?.check ?? "";
        expect(usccFault(first17 + check)).toBeNull();
        expect(isUscc(first17 + other)).toBe(other === check);
      }),
    );
  });

  it("finds any single slip of the keys", () => {
    const code = "91350100M000100Y43";
    const slip = fc.tuple(fc.integer({ min: 0, max: 17 }), fc.constantFrom(...symbols));
    fc.assert(
      fc.property(slip, ([at, sign]) => {
        expect(isUscc(code.slice(0, at) + sign + code.slice(at + 1))).toBe(sign === code.charAt(at));
      }),
    );
  });

  it("says why: length, a letter that is misread, a region that is no number", () => {
    expect(usccFault("9135")).toBe("length");
    expect(usccFault("9135O100M000100Y43")).toBe("look-alike");
    expect(usccFault("91A50100M000100Y43")).toBe("region");
    expect(usccFault("９１３５０１００ｍ０００１００ｙ４３ ")).toBeNull();
  });
});

describe("region code", () => {
  it("lies under its prefecture, or right under a municipality and 省直辖县级", () => {
    const parents = ["430502", "110108", "419001", "430500", "430000"].map((code) => readRegionCode(code)?.parent);
    expect(parents).toEqual(["430500", "110000", "410000", "430000", null]);
  });

  it("is read from six digits only", () => {
    for (const code of ["4305", "43050A", "430502001", "000000"]) expect(readRegionCode(code)).toBeNull();
  });
});

describe("size class", () => {
  it("is the lower of the classes by staff and by revenue", () => {
    expect(enterpriseSize(1000, 40_000)).toBe("large");
    expect(enterpriseSize(5000, 39_999)).toBe("medium");
    expect(enterpriseSize(19, 1_000_000)).toBe("micro");
  });
});
