import { parentOf, type RegionCode, region, regionsOf } from "../../../catalogue/index.ts";
import { diffusionIndex } from "../../../check/index.ts";
import {
  type Derivation,
  inMonth,
  inRegion,
  type Point,
  peersWord,
  periodBefore,
  placePhrase,
  pullPhrase,
  showNumber,
  valueIn,
  type Workings,
  wholeWord,
  withMeasure,
} from "../../../figures/index.ts";
import { addMonths } from "../../../period/index.ts";
import { longestGap } from "../hysteresis.ts";
import { courseBefore, periodBeside, periodsBefore, yearBefore } from "../periods.ts";
import { isAtMost, isBelow, isShort, type Judge, type Judgement, judged, known } from "./judgement.ts";

/** Conditions on a region among its peers, under its superior and above its children. */

const rankOf = (point: Point): Point => withMeasure(point, point.measure === "level" ? "level-rank" : "rank");

const ranked = (point: Point): string => (point.measure.startsWith("level") ? "总量" : "增速");
const above = (point: Point): string => wholeWord(parentOf(point.region)?.code ?? point.region);

/** 增速居全市12个县（市、区）并列第7位. */
const placeText = (point: Point, { among, measured }: Derivation, count?: number): string =>
  `${ranked(point)}${placePhrase(measured.status === "ok" ? measured.value : null, {
    peers: above(point),
    kinds: peersWord(point.region),
    ...(among ?? (count === undefined ? {} : { counted: count })),
  })}`;

/** Ranks among other peers are no move: whoever had no figure then would have been passed by nobody. */
const isAmongSame = (now: Derivation, before: Derivation): boolean =>
  !now.among || !before.among || String(now.among.regions) === String(before.among.regions);

export const rankLost: Judge<"rank-lost"> = ({ places }, point, workings) => {
  const at = rankOf(point);
  const figure = workings.of(at);
  const course = courseBefore(at, longestGap + 1).map((each) => workings.of(each));
  const early = yearBefore(at);
  const lastYear = early ? workings.of(early) : null;
  const before =
    (course.length === 0 ? lastYear : course.find((each) => valueIn(each) !== null)) ?? course[0] ?? figure;
  const lost = () => known(figure) - known(before);
  return judged(figure, [figure, before], () => isAmongSame(figure, before) && isAtMost(places, lost()), {
    threshold: valueIn(before),
    wrong: () => `${placeText(point, figure)}，较${periodBeside(before.point, point)}后移${lost()}位`,
  });
};

const peersOf = (point: Point): RegionCode[] => {
  const parent = parentOf(point.region);
  return parent && region(point.region)?.kind === "unit" ? regionsOf(parent.code).map(({ code }) => code) : [];
};

export const rankLast: Judge<"rank-last"> = ({ places }, point, workings) => {
  const figure = workings.of(rankOf(point));
  const count = peersOf(point).filter((peer) => valueIn(workings.of(inRegion(rankOf(point), peer))) !== null).length;
  return judged(figure, [figure], () => count > places && known(figure) > count - places, {
    threshold: count > places ? count - places + 1 : null,
    wrong: () => placeText(point, figure, count),
    lasting: `居${above(point)}后${places}位`,
  });
};

interface Counts {
  up: Derivation;
  down: Derivation;
  flat: Derivation;
}
const countsOf = (point: Point, workings: Workings): Counts => ({
  up: workings.of(withMeasure(point, "up-count")),
  down: workings.of(withMeasure(point, "down-count")),
  flat: workings.of(withMeasure(point, "flat-count")),
});
const totalOf = ({ up, down, flat }: Counts): number => known(up) + known(down) + known(flat);

export const childrenFall: Judge<"children-fall"> = ({ share }, point, workings) => {
  const counts = countsOf(point, workings);
  const percent = () => (100 * known(counts.down)) / totalOf(counts);
  return judged(counts.down, [counts.down, counts.up, counts.flat], () => isAtMost(share, percent()), {
    wrong: () => `${totalOf(counts)}个下级地区中${known(counts.down)}个下降，占${showNumber(percent(), 1)}%`,
    lasting: "下降面偏大",
  });
};

export const diffusion: Judge<"diffusion"> = ({ below }, point, workings) => {
  const counts = countsOf(point, workings);
  const index = () =>
    diffusionIndex({ up: known(counts.up), level: known(counts.flat), down: known(counts.down) }) ?? Number.NaN;
  return judged(counts.up, [counts.up, counts.down, counts.flat], () => isBelow(index(), below), {
    wrong: () => `下级地区扩散指数为${showNumber(index(), 1)}，低于${showNumber(below, 0)}`,
    lasting: `扩散指数低于${showNumber(below, 0)}`,
  });
};

export const drags: Judge<"drags"> = ({ by }, point, workings) => {
  const figure = workings.of(withMeasure(point, "pull-parent"));
  return judged(figure, [figure], () => isShort(known(figure), by), {
    threshold: -by,
    wrong: () => pullPhrase(known(figure), above(point), 2),
    lasting: `下拉${above(point)}`,
  });
};

export const halted: Judge<"halted"> = ({ share }, point, workings) => {
  const figure = workings.of(withMeasure(point, "firms-halted"));
  const firms = workings.of(withMeasure(point, "firms"));
  const percent = () => (100 * known(figure)) / known(firms);
  return judged(figure, [figure, firms], () => known(firms) > 0 && isAtMost(share, percent()), {
    wrong: () => `停产企业${known(figure)}户，占报送企业的${showNumber(percent(), 1)}%`,
    lasting: "停产面偏大",
  });
};

/** Half of the peers have published: the figure is due. */
const dueShare = 0.5;
/** So far back it is looked for whether a region reports the figure at all, and how often. */
const periodsOfRhythm = 6;

/**
 * The figure is due of a region that reports it at this rhythm, where half of the peers have theirs, or where anybody around has
 * theirs and the region's own was there before. Where nobody has anything, the month has not been published, and nothing can be said;
 * a county of which no table ever told the figure owes none.
 */
export const missing: Judge<"missing"> = (_, point, workings) => {
  const figure = workings.of(point);
  const before = workings.of(periodBefore(point));
  const others = peersOf(point).filter((peer) => peer !== point.region);
  const around = [parentOf(point.region)?.code ?? [], regionsOf(point.region).map(({ code }) => code)].flat();
  const has = (code: RegionCode) => valueIn(workings.of(inRegion(point, code))) !== null;
  const [peersThere, aroundThere] = [others.filter(has).length, around.filter(has).length];
  const isUsual = reportsAt(point, workings);
  const arePeersThere = others.length > 0 && peersThere >= dueShare * others.length;
  const isDue = isUsual && (arePeersThere || (valueIn(before) !== null && peersThere + aroundThere > 0));
  const found: Judgement = {
    holds: isDue,
    figure,
    looked: [figure, before],
    threshold: null,
    wrong: () =>
      peersThere > 0
        ? `应有数据而未报，同级其他${others.length}个地区中${peersThere}个已有`
        : "应有数据而未报，上期已有",
    lasting: "缺报",
  };
  const isOwed = isUsual || peersThere + aroundThere === 0;
  if (valueIn(figure) !== null || !isOwed) return { ...found, holds: false };
  return isDue ? found : { ...found, holds: null, reason: "not-published" };
};

/**
 * Whether the region has told the figure at such periods: two running of the last few (a quarter's end does not promise the months
 * between), or the same one a year ago.
 */
function reportsAt(point: Point, workings: Workings): boolean {
  const there = periodsBefore(point, periodsOfRhythm).map((at) => valueIn(workings.of(at)) !== null);
  const aYearAgo = valueIn(workings.of(inMonth(point, addMonths(point.month, -12)))) !== null;
  return aYearAgo || there.some((isThere, i) => isThere && there[i + 1] === true);
}
