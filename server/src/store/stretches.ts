import { prefectureOf } from "@diaodu/core/catalogue";
import type { Need } from "@diaodu/core/figures";
import type { Month } from "@diaodu/core/period";

/** Regions of one prefecture, from first to last, in one month of one need: neighbours in the index. */
export interface Stretch {
  need: Need;
  month: Month;
  first: number;
  last: number;
}

/** Many months of one region: neighbours in the primary key. */
export interface LongStretch {
  need: Need;
  city: number;
  region: number;
  from: Month;
  to: Month;
}

/** From so many months on, the course of a region is read in one go, with what lies between them. */
const manyMonths = 6;

const isLong = (months: ReadonlySet<Month>): boolean => months.size > manyMonths;

/** A forecast looks ten years back: a walk for every month of them would cost the embedded store a fifth of a millisecond each. */
export const longStretchesOf = (need: Need): LongStretch[] =>
  [...need.months].flatMap(([region, months]) => {
    if (!isLong(months)) return [];
    const [from, to] = [Math.min(...months) as Month, Math.max(...months) as Month];
    return [{ need, city: prefectureOf(region), region, from, to }];
  });

/** What is left beside the long stretches. */
export const shortStretchesOf = (need: Need): Stretch[] => stretchesIn(need, (months) => !isLong(months));

/** All that is needed, however many months of a region. */
export const stretchesOf = (need: Need): Stretch[] => stretchesIn(need, () => true);

/**
 * Counties of a prefecture lie side by side in the index, so they are read in one go, with what lies between them. Prefectures
 * of a province have all its counties between them and are read one by one.
 */
function stretchesIn(need: Need, isWanted: (months: ReadonlySet<Month>) => boolean): Stretch[] {
  const open = new Map<number, Stretch>();
  for (const [region, months] of need.months) {
    if (!isWanted(months)) continue;
    const prefecture = Math.floor(region / 100);
    const isCounty = region % 100 !== 0;
    for (const month of months) {
      // A county's stretch is kept apart from that of its prefecture, which is often wanted for far more months.
      const key = (prefecture * 2 + (isCounty ? 1 : 0)) * 1e6 + month;
      const held = open.get(key);
      if (!held) open.set(key, { need, month, first: region, last: region });
      else if (region < held.first) held.first = region;
      else if (region > held.last) held.last = region;
    }
  }
  return [...open.values()];
}
