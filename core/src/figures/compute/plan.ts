import type { Month } from "../../period/index.ts";
import type { Observations } from "./observations.ts";
import { type Point, seriesOf } from "./point.ts";
import { type Workings, workingsOver } from "./workings.ts";

/** All months and regions of which one indicator (of one industry, size or enterprise) may be needed. */
export interface Need {
  /** Key of the series in a book of observations. */
  series: string;
  indicator: string;
  industry: string;
  size: string;
  enterprise: string;
  /** By region. */
  months: Map<number, Set<Month>>;
}

/** An empty store that writes down what it is asked for. */
class Notes implements Observations {
  readonly needs = new Map<string, Need>();

  sums(point: Point): undefined {
    this.find(point);
  }

  find(point: Point): undefined {
    const series = seriesOf(point);
    let need = this.needs.get(series);
    if (!need) {
      const { indicator, industry, size, enterprise } = point;
      need = { series, indicator: indicator.code, industry, size, enterprise, months: new Map() };
      this.needs.set(series, need);
    }
    const held = need.months.get(point.region);
    if (held) held.add(point.month);
    else need.months.set(point.region, new Set([point.month]));
  }
}

/**
 * Which observations some work over figures may need: the work itself, run over an empty store. So there is no second list
 * of what each measure is made of that could disagree with the first.
 * @param work asks for the same figures whatever it finds
 */
export function plan(work: (workings: Workings) => unknown): Need[] {
  const notes = new Notes();
  work(workingsOver(notes, () => true));
  return [...notes.needs.values()];
}
