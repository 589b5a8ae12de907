import { parentOf, type RegionCode } from "../../catalogue/index.ts";
import {
  type Derivation,
  inMonth,
  inRegion,
  inSpan,
  type MissingReason,
  type Point,
  type Target,
  type Value,
  valueIn,
  type Workings,
  withMeasure,
} from "../../figures/index.ts";
import { type Month, monthOfYear } from "../../period/index.ts";
import { startOf } from "../in-force.ts";
import { promisedBy } from "../promise.ts";
import type { Line } from "../rest/index.ts";

/** The line that a target draws at the end of its period. */
export interface Drawn {
  /** Or why there is none. */
  line: Line | MissingReason;
  inputs: Derivation[];
  notes: string[];
}

const isMissing = ({ measured }: Derivation): boolean => measured.status === "missing";
const nation = 0 as RegionCode;

/** A growth or an amount to be reached; a distance from the superior is one on top of the superior's growth so far. */
export function lineOf(target: Target, point: Point, at: Month, workings: Workings): Drawn {
  const promised = promisedBy(target, inMonth(point, at), workings);
  const period = { start: startOf(target, point.indicator.kind === "stock"), end: monthOfYear(target.month) };
  const drawn = (kind: Line["kind"], value: Value, inputs: Derivation[] = [], notes: string[] = []): Drawn => ({
    line: value === null ? (inputs.some(isMissing) ? "parent-missing" : promised.reason) : { kind, value, ...period },
    inputs: [...promised.inputs, ...inputs],
    notes: [...promised.notes, ...notes],
  });
  switch (target.measure) {
    case "yoy":
      return drawn("growth", promised.value);
    case "level":
      return drawn("level", promised.value);
    case "vs-parent":
    case "vs-nation": {
      const other = target.measure === "vs-nation" ? nation : (parentOf(point.region)?.code ?? nation);
      const yoy = inSpan(withMeasure(inMonth({ ...point, goal: 0 }, at), "yoy"), target.span);
      const theirs = workings.of(inRegion(yoy, other));
      const [above, more] = [valueIn(theirs), promised.value];
      const value = above === null || more === null ? null : above + more;
      return drawn("growth", value, [theirs], ["假定参照地区保持目前增速。"]);
    }
    default:
      return { line: "not-cumulative", inputs: [], notes: [] };
  }
}
