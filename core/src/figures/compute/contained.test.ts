import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCanonical } from "../../address/index.ts";
import { computed } from "./derivation.ts";
import { figureOf } from "./figure.ts";
import { figure, over, type Published } from "./testing.ts";
import type { Rule } from "./workings.ts";

const at = (measure: string) => `430500.exports.202503.ytd.${measure}`;
const published: Published = { [at("level")]: 387.35 };

function ask(measure: string, rule: Rule, told: unknown[] = []) {
  const read = parseCanonical(at(measure));
  if (!read.ok) throw new Error(measure);
  const onFailure = (_: unknown, error: unknown) => told.push(error);
  const workings = over(published, () => true, { later: { forecast: rule, odds: rule }, onFailure });
  return { figure: figureOf(read.value, workings), level: workings };
}

describe("a figure that fails", () => {
  it("is missing with its reason when its rule throws; it is told, and the others stand", () => {
    const told: unknown[] = [];
    const broken: Rule = () => {
      throw new RangeError("on purpose");
    };
    const { figure: found, level } = ask("forecast", broken, told);
    expect(found).toMatchObject({ status: "missing", reason: "failed", value: null, text: "—" });
    expect(told).toEqual([new RangeError("on purpose")]);
    const read = parseCanonical(at("level"));
    expect(read.ok && figureOf(read.value, level).value).toBe(387.35);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "is missing when it comes to %d",
    (value) => {
      const odd: Rule = (point) => computed(point, { status: "ok", value, unit: "%" }, []);
      expect(ask("odds", odd).figure).toMatchObject({ status: "missing", reason: "not-finite", value: null });
    },
  );

  it("of huge and tiny levels is a finite growth or says why there is none", () => {
    const size = fc.double({ noNaN: true });
    fc.assert(
      fc.property(size, size, (now, then) => {
        const levels = { [at("level")]: now, "430500.exports.202403.ytd.level": then };
        const { value, status, reason } = figure(levels, at("yoy"));
        expect(status === "missing" ? typeof reason : Number.isFinite(value)).toBe(
          status === "missing" ? "string" : true,
        );
      }),
    );
  });
});
