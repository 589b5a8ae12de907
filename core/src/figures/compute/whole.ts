import type { Measure } from "../../address/index.ts";
import { parentOf } from "../../catalogue/index.ts";
import { wholeWord } from "./peers.ts";
import { inRegion, inWhole, isPart, type Point } from "./point.ts";
import { regionName } from "./show.ts";

const ofParent: ReadonlySet<Measure> = new Set<Measure>(["pull-parent", "share-parent", "contribution-parent"]);

/**
 * The whole of which a point is a part: of an industry, a size or an enterprise all of the same region; of a whole region the
 * region above. The measures of a parent always mean all of the region above.
 * @returns null at the top
 */
export function wholeOf(point: Point): Point | null {
  if (isPart(point) && !ofParent.has(point.measure)) return inWhole(point);
  const parent = parentOf(point.region);
  return parent && inRegion(inWhole(point), parent.code);
}

/** What the whole is called beside its part. @example 全市, 双清区全部 */
export const nameOfWhole = (whole: Point, part: Point): string =>
  whole.region === part.region ? `${regionName(whole.region)}全部` : wholeWord(whole.region);
