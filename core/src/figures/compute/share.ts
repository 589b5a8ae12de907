import { percentOf } from "../measures/index.ts";
import { absent, computed, type Derivation, valueIn } from "./derivation.ts";
import { type Point, withMeasure } from "./point.ts";
import { regionName, show, showMeasured } from "./show.ts";
import { nameOfWhole, wholeOf } from "./whole.ts";
import type { Workings } from "./workings.ts";

/** Share (占比) of a level in its whole's. @source domain/statistics.md 3.9 */
export function share(point: Point, workings: Workings): Derivation {
  const above = wholeOf(point);
  if (!point.indicator.additive) return absent(point, "not-additive");
  if (!above) return absent(point, "parent-missing");
  const part = workings.of(withMeasure(point, "level"));
  const whole = workings.of(withMeasure(above, "level"));
  const measured = percentOf(valueIn(part), valueIn(whole));
  return computed(point, measured, [part, whole], {
    formula: () => ({
      words:
        above.region === point.region
          ? `本项÷${nameOfWhole(above, point)}`
          : `${regionName(point.region)}÷${regionName(above.region)}`,
      numbers: `${show(part)}÷${show(whole)}=${showMeasured(point, measured)}`,
    }),
  });
}
