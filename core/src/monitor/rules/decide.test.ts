import { describe, expect, it } from "vitest";
import type { Month } from "../../period/index.ts";
import { decide, type PeriodReading, type Recorded, shippedRules, type WarningRule } from "./index.ts";

const at = (month: number) => month as Month;
const rule = {
  ...(shippedRules[0] as WarningRule),
  severity: 2,
  raiseAfter: 2,
  clearAfter: 2,
  rearmMonths: 2,
} as const;
const readings = (first: number, ...holds: (boolean | null)[]): PeriodReading[] =>
  holds.map((each, i) => ({ month: at(first + i), holds: each }));
const warning = (own: Partial<Recorded> = {}): Recorded => ({
  id: 7,
  month: at(202503),
  cleared: null,
  status: "raised",
  dismissed: null,
  since: at(202502),
  knownTo: at(202503),
  ...own,
});

describe("deciding on a month", () => {
  it("waits for figures that come a month or two late", () => {
    expect(decide(rule, readings(202503, true, true, null), [], at(202505))).toMatchObject({ step: "raise" });
    expect(decide(rule, readings(202503, false, false, null), [warning()], at(202505))).toEqual({
      step: "clear",
      id: 7,
    });
    expect(decide(rule, readings(202502, true, true, null, null), [], at(202508))).toEqual({ step: "none" });
  });

  it("keeps one warning of a rule and region at a time", () => {
    expect(decide(rule, readings(202503, true, true), [warning()], at(202504))).toEqual({ step: "stay", id: 7 });
    const later = warning({ month: at(202506), since: at(202503), knownTo: at(202506) });
    expect(decide(rule, readings(202503, true, true), [later], at(202504))).toEqual({ step: "none" });
  });

  it("is armed again some months after a warning cleared or was dismissed", () => {
    const over = warning({ cleared: at(202504), status: "cleared" });
    expect(decide(rule, readings(202504, true, true), [over], at(202505))).toEqual({ step: "none" });
    expect(decide(rule, readings(202505, true, true), [over], at(202506))).toMatchObject({ step: "raise", earlier: 7 });
    const dismissed = warning({ status: "dismissed", dismissed: at(202504) });
    expect(decide(rule, readings(202504, true, true), [dismissed], at(202505))).toEqual({ step: "none" });
    expect(decide(rule, readings(202505, true, true), [dismissed], at(202506))).toMatchObject({ replaces: 7 });
  });

  it("lets a warning go whose figure stopped coming for years", () => {
    const old = warning({ month: at(202112), since: at(202111), knownTo: at(202112) });
    expect(decide(rule, readings(202502, true), [old], at(202502))).toEqual({ step: "clear", id: 7 });
  });
});
