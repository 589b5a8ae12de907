import type { RegionCode } from "../../catalogue/index.ts";
import { type Month, yearOf } from "../../period/index.ts";
import type { Observations } from "./observations.ts";
import { type Point, seriesOf } from "./point.ts";
import type { Standards } from "./standards.ts";
import { type Judged, type LaterRules, type Workings, workingsOver } from "./workings.ts";

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
export function plan(work: (workings: Workings) => unknown, judged: Judged = {}): Need[] {
  const notes = new Notes();
  work(workingsOver(notes, () => true, judged));
  return [...notes.needs.values()];
}

/** Regions, indicators and years of which some work asks what is promised, and which are lit. */
export interface StandardsNeed {
  targets: StandardsPlace[];
  cuts: StandardsPlace[];
}

interface StandardsPlace {
  region: RegionCode;
  indicator: string;
  year: number;
}

/**
 * Which standards some work needs, and which observations as long as there are none. Standards are read first, since what a target
 * needs depends on what is promised: where some are wanted, `plan` once more with them.
 */
export function planStandards(
  work: (workings: Workings) => unknown,
  later: LaterRules,
): { standards: StandardsNeed; needs: Need[] } {
  const notes = new Notes();
  const targets = new Asked();
  const cuts = new Asked();
  const standards: Standards = {
    targets: (point) => {
      targets.note(point);
      return [];
    },
    cuts: (point) => {
      cuts.note(point);
      return null;
    },
  };
  work(workingsOver(notes, () => true, { standards, later }));
  return { standards: { targets: targets.places, cuts: cuts.places }, needs: [...notes.needs.values()] };
}

/** Places asked about, each once. */
class Asked {
  readonly #seen = new Set<string>();
  readonly places: StandardsPlace[] = [];

  note({ region, indicator: { code }, month }: Point) {
    const year = yearOf(month);
    const key = `${region}.${code}.${year}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.places.push({ region, indicator: code, year });
  }
}
