import { parentOf } from "../../catalogue/index.ts";
import { percentOf } from "../measures/index.ts";
import { absent, computed, type Derivation, valueIn } from "./derivation.ts";
import { inRegion, type Point, withMeasure } from "./point.ts";
import { regionName, show, showMeasured } from "./show.ts";
import type { Workings } from "./workings.ts";

/** Share (占比) of a region's level in its parent's. @source domain/statistics.md 3.9 */
export function share(point: Point, workings: Workings): Derivation {
  const parent = parentOf(point.region);
  if (!point.indicator.additive) return absent(point, "not-additive");
  if (!parent) return absent(point, "parent-missing");
  const at = withMeasure(point, "level");
  const part = workings.of(at);
  const whole = workings.of(inRegion(at, parent.code));
  const measured = percentOf(valueIn(part), valueIn(whole));
  return computed(point, measured, [part, whole], {
    formula: () => ({
      words: `${regionName(point.region)}÷${parent.name}`,
      numbers: `${show(part)}÷${show(whole)}=${showMeasured(point, measured)}`,
    }),
  });
}
