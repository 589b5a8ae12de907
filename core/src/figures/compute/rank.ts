import { parentOf } from "../../catalogue/index.ts";
import { isEnoughToRank, isTied, rankChange, ranks, type Value, valueOf } from "../measures/index.ts";
import { absent, computed, type Derivation, reasonIn, roundedIn, valueIn } from "./derivation.ts";
import { peersOf, wholeWord } from "./peers.ts";
import { inRegion, type Point, periodBefore, withMeasure } from "./point.ts";
import { listOf, periodName, regionName, show, showNumber } from "./show.ts";
import type { Workings } from "./workings.ts";

/** Rank of growth among siblings, by the good direction of the indicator. @source domain/statistics.md 3.8 */
export function rank(point: Point, workings: Workings): Derivation {
  return rankBy(point, withMeasure(point, "yoy"), point.indicator.good === "down" ? "low" : "high", workings);
}

/** Rank of the level: the greatest first, but a ratio by its good direction. */
export function levelRank(point: Point, workings: Workings): Derivation {
  const { kind, good } = point.indicator;
  return rankBy(point, withMeasure(point, "level"), kind === "rate" && good === "down" ? "low" : "high", workings);
}

function rankBy(point: Point, by: Point, best: "high" | "low", workings: Workings): Derivation {
  const peers = peersOf(point.region, workings);
  const own = workings.of(by);
  if (!peers) return absent(point, "no-peers", [own]);
  const all = peers.map((region) => (region === point.region ? own : workings.of(inRegion(by, region))));
  const places = ranksOnce(all, best);
  const place = places[all.indexOf(own)] ?? null;
  if (place === null) return absent(point, reasonIn(own), [own]);
  const counted = places.filter((each) => each !== null).length;
  if (!isEnoughToRank(counted, peers.length))
    return absent(point, peers.length < 2 ? "no-peers" : "few-peers", sortedByRank(all, places), {
      notes: () => notesOf(point, all, places, place),
    });
  return computed(point, { status: "ok", value: place, unit: "位" }, sortedByRank(all, places), {
    among: {
      counted,
      all: peers.length,
      tied: isTied(place, places),
      regions: peers.filter((_, i) => places[i] !== null),
    },
    formula: () => ({
      words: `${wholeWord(parentOf(point.region)?.code ?? point.region)}${counted}个地区按${by.measure === "yoy" ? "公布的增速" : "总量"}${best === "high" ? "由高到低" : "由低到高"}排列`,
      numbers: `${show(own)}列第${place}位${isTied(place, places) ? "（并列）" : ""}`,
    }),
    notes: () => notesOf(point, all, places, place),
  });
}

const known = new WeakMap<Derivation, Map<"high" | "low", Value[]>>();

/** All siblings share one ranking; the first of them keeps it. */
function ranksOnce(all: readonly Derivation[], best: "high" | "low"): Value[] {
  const key = all[0];
  if (!key) return [];
  const held = known.get(key)?.get(best);
  if (held) return held;
  // Rounded as published beforehand: readers check ranks against the published table.
  const places = ranks(all.map(roundedIn), { best, decimals: null });
  const kept = known.get(key) ?? new Map<"high" | "low", Value[]>();
  known.set(key, kept.set(best, places));
  return places;
}

const sortedByRank = (all: readonly Derivation[], places: readonly Value[]): Derivation[] =>
  all
    .map((derivation, i) => ({ derivation, place: places[i] ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.place - b.place)
    .map(({ derivation }) => derivation);

function notesOf(point: Point, all: readonly Derivation[], places: readonly Value[], place: number): string[] {
  const namesWhere = (is: (i: number) => boolean) =>
    listOf(all.filter((_, i) => is(i)).map((each) => regionName(each.point.region)));
  const notes: string[] = [];
  if (isTied(place, places)) {
    const others = namesWhere((i) => places[i] === place && all[i]?.point.region !== point.region);
    notes.push(`与${others}并列第${place}位。`);
  }
  const missing = places.filter((each) => each === null).length;
  if (missing > 0)
    notes.push(`共${all.length}个地区，${missing}个没有数据，不参加排位：${namesWhere((i) => places[i] === null)}。`);
  return notes;
}

/** Move of the rank of growth against the period before; positive is forward. Only among the same peers a move says anything. */
export function rankMove(point: Point, workings: Workings): Derivation {
  const at = withMeasure(point, "rank");
  const now = workings.of(at);
  const before = workings.of(periodBefore(at));
  if (valueIn(now) === null) return absent(point, reasonIn(now), [now, before]);
  if (!isAmongSame(now, before)) return absent(point, "other-peers", [now, before]);
  const measured = rankChange(valueIn(now), valueIn(before));
  return computed(point, measured, [now, before], {
    formula: () => ({
      words: `${periodName(before.point)}位次−${periodName(now.point)}位次，正数为前移`,
      numbers: `${show(before)}−${show(now)}=${showNumber(valueOf(measured), 0)}`,
    }),
    notes: () => (now.how === before.how ? [] : ["两期位次一为公布数、一为计算数。"]),
  });
}

/** Of a published rank it is taken that all peers were in it. */
function isAmongSame({ among: now }: Derivation, { among: before }: Derivation): boolean {
  if (!now || !before) return true;
  return now.counted === before.counted && now.regions.every((region, i) => region === before.regions[i]);
}
