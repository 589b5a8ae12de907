import { fixed, impliedBase, yearOnYear } from "../measures/index.ts";
import { absent, computed, type Derivation, valueIn } from "./derivation.ts";
import { ayearBefore, type Point, withMeasure } from "./point.ts";
import { periodName, show, showMeasured } from "./show.ts";
import type { Workings } from "./workings.ts";

/**
 * Last year's figure that is not published as such: last year's own level, else the one that this year's level and published
 * growth imply.
 * @source domain/statistics.md 3.2, 4.6
 */
export function base(point: Point, workings: Workings): Derivation {
  const own = lastYears(point, workings);
  const implied = impliedComparable(point, workings);
  return own.measured.status === "ok" || implied.measured.status === "missing" ? own : implied;
}

/** The base that was published, or last year's own level: never one that was worked back from a growth rate. */
export function knownBase(point: Point, workings: Workings): Derivation {
  const asked = withMeasure(point, "base");
  const own = lastYears(asked, workings);
  return workings.told(asked) ?? own;
}

function lastYears(point: Point, workings: Workings): Derivation {
  const before = workings.of(withMeasure(ayearBefore(point), "level"));
  const reason = before.measured.status === "missing" && before.measured.reason !== "jan-feb-combined";
  const measured = reason ? ({ status: "missing", reason: "base-missing" } as const) : before.measured;
  return computed(point, measured, [before], {
    formula: () => ({ words: `${periodName(before.point)}数`, numbers: show(before) }),
  });
}

function impliedComparable(point: Point, workings: Workings): Derivation {
  const now = workings.of(withMeasure(point, "level"));
  const growth = workings.told(withMeasure(point, "yoy"));
  const measured = impliedBase(valueIn(now), growth && valueIn(growth), point.indicator.unit);
  return computed(point, measured, growth ? [now, growth] : [now], {
    formula: () => ({
      words: "本期数÷（1＋公布的同比）",
      numbers: `${show(now)}÷（1＋${growth ? show(growth) : "—"}）=${showMeasured(point, measured)}`,
    }),
    notes: () => ["由本期数和公布的同比反推的可比口径基数，不是公布数。"],
  });
}

/** Half of the last digit with which growth is published. */
const roundingPp = 0.05;

/**
 * The base on which pulls add up to the published growth: the known base where it gives that growth, else the base that the
 * growth implies, since a revised or re-scoped base would count the revision as growth.
 */
export function comparableBase(point: Point, workings: Workings): Derivation {
  const asked = withMeasure(point, "base");
  const now = workings.of(withMeasure(point, "level"));
  const known = knownBase(point, workings);
  const growth = workings.told(withMeasure(point, "yoy"));
  const implied = impliedComparable(asked, workings);
  const ratio = yearOnYear({ now: valueIn(now), base: valueIn(known) });
  if (!growth || implied.measured.status === "missing") {
    const isRefused = point.indicator.growth === "comparable" && known.measured.status === "ok";
    return isRefused ? absent(asked, "not-comparable", [known]) : known;
  }
  const published = valueIn(growth) ?? 0;
  const isSame = ratio.status === "ok" && Number(fixed(Math.abs(ratio.value - published), 6)) <= roundingPp;
  return isSame ? known : implied;
}
