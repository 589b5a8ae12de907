import {
  type Derivation,
  inMonth,
  inSpan,
  isQuarterEnd,
  type Point,
  valueIn,
  type Workings,
  withMeasure,
} from "../../../figures/index.ts";
import { addMonths, type Month, monthOfYear, monthsBetween } from "../../../period/index.ts";

/** How far back figures are looked at, months: ten years. */
export const lookBack = 120;

/** Published figures of one kind by month. */
export type Told = ReadonlyMap<Month, number>;

/** All that is known of an indicator of a region over ten years up to a month, as told by tables or by enterprises' reports. */
export interface History {
  point: Point;
  /** Cumulative, single-month (of quarterly indicators: single-quarter) levels and growths. */
  cumulative: Told;
  single: Told;
  cumulativeGrowth: Told;
  singleGrowth: Told;
  /** The newest figures among them, for the explanation. */
  newest: Derivation[];
}

/** Months of the window at which an indicator may have figures. */
export function monthsOf({ indicator, month }: Point): Month[] {
  const all = monthsBetween(addMonths(month, 1 - lookBack), month);
  if (indicator.frequency === "month") return all;
  return all.filter((each) => (indicator.frequency === "quarter" ? isQuarterEnd(each) : monthOfYear(each) === 12));
}

/** A price index is published as a level of the same month of last year; its growth is computed from nothing else. */
const isPriceIndex = ({ indicator: { kind, group } }: Point): boolean => kind === "index" && group === "prices";

const tellings = {
  level: (point: Point, workings: Workings) => workings.told(withMeasure(point, "level")),
  yoy: (point: Point, workings: Workings) => {
    const growth = withMeasure(point, "yoy");
    return isPriceIndex(point) ? workings.of(growth) : workings.told(growth);
  },
};

const histories = new WeakMap<Workings, Map<string, History>>();

/** Several measures and targets of one indicator look at the same ten years: they are read once. */
export function readHistory(point: Point, workings: Workings): History {
  let known = histories.get(workings);
  if (!known) histories.set(workings, (known = new Map()));
  const { indicator, region, industry, size, enterprise, month } = point;
  const key = [indicator.code, region, industry, size, enterprise, month].join(";");
  const held = known.get(key);
  if (held) return held;
  const history = read(point, workings);
  known.set(key, history);
  return history;
}

/** Reads the same figures whatever there is. Sums of which enterprises are still missing are not yet known. */
function read(point: Point, workings: Workings): History {
  const months = monthsOf(point);
  const newest: Derivation[] = [];
  const tell = (span: Point["span"], measure: "level" | "yoy"): Told => {
    const told = new Map<Month, number>();
    let last: Derivation | null = null;
    for (const month of months) {
      const found = tellings[measure](inSpan(inMonth(point, month), span), workings);
      const value = found && found.aggregate?.state !== "open" ? valueIn(found) : null;
      if (value === null) continue;
      told.set(month, value);
      last = found;
    }
    if (last) newest.push(last);
    return told;
  };
  const single = point.indicator.frequency === "month" ? "month" : "quarter";
  return {
    point,
    cumulative: tell("ytd", "level"),
    single: tell(single, "level"),
    cumulativeGrowth: tell("ytd", "yoy"),
    singleGrowth: tell(single, "yoy"),
    newest,
  };
}
