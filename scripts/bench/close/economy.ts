import { divisionNumbers, region, regionsOf } from "../../../core/src/catalogue/index.ts";
import { treeOf } from "../../../core/src/close/index.ts";
import { form, isCollectedIn } from "../../../core/src/collect/index.ts";
import { addMonths, type Month } from "../../../core/src/period/index.ts";
import { mulberry, normal } from "../../../server/src/app/demo-city/random.ts";

const output = form("output");
/** Months of the form before the first one, in which enterprises of the first day already were. */
const before = -36;
const never = 1000;

/** Made-up enterprises of all counties of the country, one number of each array an enterprise, in the order of their counties. */
export interface Economy {
  enterprises: number;
  region: Int32Array;
  industry: Uint8Array;
  size: Uint8Array;
  /** 千元 a month at the start, and growth a month. */
  level: Float64Array;
  drift: Float64Array;
  /** Months from January 2024 (0) in which it comes onto the roster and is off it again. */
  enters: Int16Array;
  leaves: Int16Array;
  /** From this month on it stands in `movedTo`. */
  moves: Int16Array;
  movedTo: Int32Array;
}

/** Counties, and the cities and towns that have none. */
export const counties: readonly number[] = treeOf(0).codes.filter(
  (code) => code !== 0 && region(code)?.kind === "unit" && regionsOf(code).length === 0,
);

/** 3 % of enterprises come and 3 % go in a year, one in two hundred moves; sizes are lognormal. */
export function anEconomy(enterprises: number, months: number): Economy {
  const draw = mulberry(20260301);
  const countyOf = chooser(counties.map(() => Math.exp(1.25 * normal(draw))));
  const divisionOf = chooser(divisionNumbers.map(() => Math.exp(1.25 * normal(draw))));
  const sizeOf = chooser([0.02, 0.1, 0.6, 0.28]);
  const yearly = (share: number) => (draw() < (share * months) / 12 ? Math.floor(draw() * months) : null);
  const made: Economy = {
    enterprises,
    region: Int32Array.from({ length: enterprises }, () => counties[countyOf(draw())] as number).sort(),
    industry: new Uint8Array(enterprises),
    size: new Uint8Array(enterprises),
    level: new Float64Array(enterprises),
    drift: new Float64Array(enterprises),
    enters: new Int16Array(enterprises),
    leaves: new Int16Array(enterprises),
    moves: new Int16Array(enterprises),
    movedTo: new Int32Array(enterprises),
  };
  for (let id = 0; id < enterprises; id++) {
    made.industry[id] = divisionNumbers[divisionOf(draw())] as number;
    made.size[id] = sizeOf(draw()) + 1;
    made.level[id] = Math.exp(9 + 1.2 * normal(draw) - 0.8 * (made.size[id] as number));
    made.drift[id] = 0.004 + 0.01 * normal(draw);
    made.enters[id] = yearly(0.03) ?? before;
    made.leaves[id] = yearly(0.03) ?? never;
    made.moves[id] = yearly(0.005) ?? never;
    made.movedTo[id] = counties[countyOf(draw())] as number;
  }
  return made;
}

/** Draws positions in proportion to weights. */
function chooser(weights: readonly number[]): (drawn: number) => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const bounds = weights.map((weight) => (sum += weight) / total);
  return (drawn) => {
    const found = bounds.findIndex((bound) => drawn < bound);
    return found < 0 ? bounds.length - 1 : found;
  };
}

/** The first months in which the form is collected. */
export function monthsOf(count: number): Month[] {
  const months: Month[] = [];
  for (let month = 202401 as Month; months.length < count; month = addMonths(month, 1))
    if (isCollectedIn(output, month)) months.push(month);
  return months;
}
