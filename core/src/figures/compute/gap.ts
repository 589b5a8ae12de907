import { parentOf, type RegionCode } from "../../catalogue/index.ts";
import { pointDifference } from "../measures/index.ts";
import { absent, computed, type Derivation, reasonIn, valueIn } from "./derivation.ts";
import { inRegion, type Point, withMeasure } from "./point.ts";
import { regionName, show, showMeasured, showTerm } from "./show.ts";
import type { Workings } from "./workings.ts";

/** Rates are compared as published. */
const decimals = 1;
const nation = 0 as RegionCode;

/** Growth less the parent region's, in points. @source domain/statistics.md 3.9 */
export function versusParent(point: Point, workings: Workings): Derivation {
  const parent = parentOf(point.region);
  return parent ? against(point, parent.code, workings) : absent(point, "parent-missing");
}

/** Growth less the nation's, in points. */
export function versusNation(point: Point, workings: Workings): Derivation {
  return point.region === nation ? absent(point, "parent-missing") : against(point, nation, workings);
}

function against(point: Point, other: RegionCode, workings: Workings): Derivation {
  const at = withMeasure(point, "yoy");
  const own = workings.of(at);
  const theirs = workings.of(inRegion(at, other));
  if (valueIn(own) === null) return absent(point, reasonIn(own), [own, theirs]);
  const measured = pointDifference(valueIn(own), valueIn(theirs), decimals);
  return computed(point, measured, [own, theirs], {
    formula: () => ({
      words: `${regionName(point.region)}同比−${regionName(other)}同比`,
      numbers: `${show(own)}−${showTerm(theirs)}=${showMeasured(point, measured)}`,
    }),
    notes: () => ["按公布的一位小数相减。"],
  });
}
