import { matchGrowth, revisionStats } from "../../../check/index.ts";
import { type Derivation, growthPhrase, showNumber } from "../../../figures/index.ts";
import { pointIn } from "../figure-words.ts";
import { atPeriod, periodsBefore } from "../periods.ts";
import { apart, type Judge, judged, known, worth } from "./judgement.ts";

/** Conditions that hold one source against another, or a figure against its earlier vintages. */

export const mismatch: Judge<"mismatch"> = ({ other: words, limit }, point, workings) => {
  const figure = workings.of(point);
  const other = workings.of(atPeriod(pointIn(words, point.region, point.month)));
  const match = () => matchGrowth(known(figure), known(other), limit);
  const name = other.point.indicator.name;
  return judged(figure, [figure, other], () => other.point.month === point.month && match().isDoubtful, {
    threshold: limit,
    wrong: () =>
      `与${name}${growthPhrase(known(other))}相差${apart(figure, match().differencePp)}${match().isOpposite ? "，方向相反" : ""}，需核实原因`,
    lasting: `与${name}背离`,
  });
};

/** Revisions of so many releases tell what is usual; fewer than the second say nothing. @source domain/monitoring.md 7 */
const releases = 24;
const fewestReleases = 6;

/** A figure as first published and as it stands now; null where it was never revised or is not published at all. */
function vintagesOf(derivation: Derivation): { first: number; latest: number } | null {
  const { observation } = derivation;
  if (!observation?.origin) return null;
  const first = observation.origin.earlier.at(-1);
  // An earlier version in another unit is a correction of the unit, not of the figure.
  const isSameUnit = first !== undefined && first.unit === observation.unit && first.value !== null;
  return { first: isSameUnit ? (first.value ?? observation.value) : observation.value, latest: observation.value };
}

/** Judged of the period before: this period's figure has just been published for the first time. */
export const revised: Judge<"revised"> = ({ times }, point, workings) => {
  const [before, ...history] = periodsBefore(point, releases + 1).map((at) => workings.of(at));
  const figure = before ?? workings.of(point);
  const vintages = vintagesOf(figure);
  const earlier = history.flatMap((each) => vintagesOf(each) ?? []);
  const { meanAbsoluteRevision } = revisionStats(
    earlier.map(({ first }) => first),
    earlier.map(({ latest }) => latest),
  );
  const usual = meanAbsoluteRevision ?? 0;
  const change = vintages ? vintages.latest - vintages.first : 0;
  const found = judged(figure, [figure], () => change !== 0 && Math.abs(change) > times * usual, {
    threshold: times * usual,
    wrong: () =>
      `由${worth(figure, vintages?.first ?? null)}修订为${worth(figure, vintages?.latest ?? null)}，修订${apart(figure, change)}，超过通常幅度（${apart(figure, usual)}）的${showNumber(times, 0)}倍`,
    lasting: "修订偏大",
  });
  const isShort = !vintages || earlier.length < fewestReleases || usual === 0;
  return found.holds !== null && isShort ? { ...found, holds: null, reason: "too-short" } : found;
};
