import type { Address } from "@diaodu/core/address";
import { type Indicator, type Region, regionsOf } from "@diaodu/core/catalogue";
import { fixed, type Target, type Value, type Workings } from "@diaodu/core/figures";
import { addMonths, type Month } from "@diaodu/core/period";
import { districtConsistency, levelsFor, remainingGrowth, sumOf, targetText } from "@diaodu/core/targets";
import type { TakenApart } from "./decomposition.ts";
import { addressIn, indicatorOf, monthsUpTo, valueAt } from "./periods.ts";
import type { Decomposition } from "./schemas.ts";
import { impliedParts, weightNotes } from "./weights.ts";

type Taken = Pick<Decomposition, "parts" | "sum" | "notes">;
type Part = Taken["parts"][number];

/** A region below with what it had last year and what was set for it. */
interface Place {
  region: Region;
  /** Last year's amount of the whole period; null: not known. */
  base: Value;
  /** In the target's unit. */
  assigned: Value;
  /** Growth so far and last year's amount up to then, at its newest month. */
  growth: Value;
  baseDone: Value;
  lastYear: Value;
}

/**
 * A target taken apart among the regions below by last year's amounts. What they were given on top (加码) is shown.
 * @source domain/targets.md 3.4
 */
export function byRegions(apart: TakenApart, workings: Workings): Taken {
  const { target } = apart;
  const of = indicatorOf(target);
  const weighedBy = levelsFor(of);
  const places = regionsOf(target.region, { zones: true })
    .map((region) => placeOf(region, apart, weighedBy, workings))
    // Zones are named where they count apart; most are counted within their counties.
    .filter(({ region, base, assigned }) => region.kind === "unit" || base !== null || assigned !== null);
  const known = places.filter(({ base }) => base !== null);
  const total = sumOf(known, ({ base }) => base ?? 0);
  const whole = wholeOf(target, total);
  const implied = impliedParts(
    target,
    places.map(({ base }) => base ?? 0),
    whole,
  );
  const isOwn = weighedBy === of;
  const consistency = consistencyOf(places, target, total);
  const parts = places.map((place, i): Part => {
    const hasBase = place.base !== null;
    const asked = hasBase || target.measure !== "level" ? (implied[i] ?? null) : null;
    return {
      key: String(place.region.code),
      name: place.region.name,
      region: place.region.code,
      month: target.month,
      span: target.span,
      base: isOwn ? place.base : null,
      weight: hasBase && total > 0 ? (100 * (place.base ?? 0)) / total : null,
      assigned: place.assigned,
      implied: asked,
      needed: neededBy(place, place.assigned ?? asked, target),
      level: isOwn && whole !== null && place.base !== null ? place.base * (1 + whole / 100) : null,
      lastYear: place.lastYear,
      uniform: consistency?.uniform[i] ?? null,
    };
  });
  const by = known.length === 0 ? "equal" : isOwn ? "own" : "nearest";
  return { parts, sum: sumOfPlaces(target, places, consistency), notes: notesOf(places, of, weighedBy, by) };
}

function placeOf(
  region: Region,
  { target, others, asked }: TakenApart,
  weighedBy: Indicator | null,
  workings: Workings,
): Place {
  const own = { ...target, region: region.code };
  const set = others.find(
    (each) => each.region === region.code && each.month === target.month && each.span === target.span,
  );
  const before = (month: Month, code: string) => ({
    ...addressIn(own, addMonths(month, -12)),
    indicator: code,
    measure: "level" as const,
  });
  const value = (address: Address) => valueAt(address, workings);
  const baseAt = (month: Month) => (weighedBy ? value(before(month, weighedBy.code)) : null);
  // Every month is asked for, whichever turns out to be the newest.
  const months = monthsUpTo(own, asked).map((month) => ({
    growth: value({ ...addressIn(own, month), measure: "yoy" }),
    level: value({ ...addressIn(own, month), measure: "level" }),
    base: baseAt(month),
  }));
  const soFar = months.map(({ growth, level, base }) => ({ base, growth: soFarOf(target, growth, level, base) }));
  const newest = soFar.findLast(({ growth }) => growth !== null);
  return {
    region,
    base: baseAt(target.month),
    assigned: set?.value ?? null,
    growth: newest?.growth ?? null,
    baseDone: newest?.base ?? null,
    lastYear: value({ ...addressIn(own, addMonths(target.month, -12)), measure: "yoy" }),
  };
}

/** Of a promised amount the amount counts, whatever growth was published. */
function soFarOf({ measure }: Target, growth: Value, level: Value, base: Value): Value {
  if (measure !== "level") return growth;
  return level === null || base === null || base <= 0 ? null : (level / base - 1) * 100;
}

function wholeOf({ measure, value }: Target, total: number): Value {
  if (measure !== "level" || value === null) return value;
  return total > 0 ? (value / total - 1) * 100 : null;
}

/** What a region must still do for what was set for it, else for its share. */
function neededBy({ base, baseDone, growth }: Place, asked: Value, target: Target): Value {
  const targetGrowth =
    target.measure !== "level" || asked === null ? asked : base !== null && base > 0 ? (asked / base - 1) * 100 : null;
  const rest = remainingGrowth({ targetGrowth, doneGrowth: growth, baseDone, baseTotal: base });
  if (!rest) return null;
  return target.measure === "level" ? rest.level : rest.growth;
}

interface Consistency {
  implied: number;
  gap: number;
  /** As assigned, with the same added to each. */
  uniform: Value[];
}

/** What the regions were given comes to; null while one of them has no target of its own or no base. */
function consistencyOf(places: readonly Place[], target: Target, total: number): Consistency | null {
  if (target.value === null || places.length === 0) return null;
  if (target.measure !== "level") {
    const found = districtConsistency(
      places.map(({ base, assigned }) => ({ weight: base, growth: assigned })),
      target.value,
    );
    return found && { implied: found.implied, gap: found.gapPp, uniform: found.uniform };
  }
  if (places.some(({ assigned }) => assigned === null)) return null;
  const implied = sumOf(places, ({ assigned }) => assigned ?? 0);
  const gap = target.value - implied;
  const share = ({ base }: Place): Value => (base === null || total <= 0 ? null : (gap * base) / total);
  const uniform = places.map((place) => {
    const more = share(place);
    return more === null ? null : (place.assigned ?? 0) + more;
  });
  return { implied, gap, uniform };
}

function sumOfPlaces(target: Target, places: readonly Place[], consistency: Consistency | null): Taken["sum"] {
  const frame = { target: target.value };
  const of = indicatorOf(target);
  if (!consistency) {
    const open = places.filter(({ assigned }) => assigned === null).length;
    const text = open > 0 ? `${open}个地区还没有单独的目标` : "有地区缺少上年基数，无法合计";
    return { ...frame, implied: null, gap: null, text };
  }
  const { implied, gap } = consistency;
  const isLevel = target.measure === "level";
  const amount = (value: number) => `${fixed(Math.abs(value), isLevel ? of.decimals : 1)}${isLevel ? of.unit : ""}`;
  const points = isLevel ? amount(gap) : `${amount(gap)}个百分点`;
  const head = `各地目标${isLevel ? "合计" : "按上年基数加权为"}${amount(implied)}${isLevel ? "" : "%"}`;
  const isEven = Number(fixed(gap, isLevel ? of.decimals : 1)) === 0;
  const tail = isEven
    ? `与${targetText(target, of)}一致`
    : gap < 0
      ? `比${targetText(target, of)}多${points}（加码）`
      : `比${targetText(target, of)}少${points}，各地${isLevel ? "按基数分摊" : `同增${amount(gap)}个百分点`}可补足`;
  return { ...frame, implied, gap, text: `${head}，${tail}。` };
}

function notesOf(
  places: readonly Place[],
  of: Indicator,
  weighedBy: Indicator | null,
  by: "own" | "nearest" | "equal",
): string[] {
  const without = places.filter(({ base }) => base === null).map(({ region }) => region.shortName);
  if (by === "equal") return ["各地都没有上年总量，无法按基数分解。"];
  const missing = without.length > 0 ? [`${without.join("、")}没有上年总量，未参加分解。`] : [];
  return [...weightNotes({ by }, { of, weighedBy }), ...missing];
}
