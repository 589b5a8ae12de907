import type { Address, Wording } from "../../address/index.ts";
import { parentOf, type RegionCode } from "../../catalogue/index.ts";
import { countUpDown } from "../measures/index.ts";
import {
  changePhrase,
  DASH,
  differencePhrase,
  growthPhrase,
  leadPhrase,
  levelText,
  lightWord,
  mannerOf,
  movePhrase,
  numberText,
  oddsText,
  placeWord,
  pullPhrase,
  speedPhrase,
  turnText,
  upDownPhrase,
} from "../wording/index.ts";
import { lastGrowth } from "./change.ts";
import { childGrowths, countsOnce } from "./count.ts";
import { type Derivation, decimalsIn, turnIn, valueIn } from "./derivation.ts";
import { wholeWord } from "./peers.ts";
import { ayearBefore, withMeasure } from "./point.ts";
import { sentenceOf } from "./sentence-facts.ts";
import type { Workings } from "./workings.ts";

/** A figure in the wording its address asks for; what the words need besides the figure itself is asked for in turn. */
export function textOf(derivation: Derivation, wording: Address["wording"], workings: Workings): string {
  if (wording === undefined) return plainText(derivation);
  // Which target was meant matters to the figure alone: what its words need besides is the indicator's.
  const { point } = derivation;
  return texts[wording](point.goal === 0 ? derivation : { ...derivation, point: { ...point, goal: 0 } }, workings);
}

const texts: Record<Wording, (derivation: Derivation, workings: Workings) => string> = {
  growth: growthText,
  against: againstText,
  place: placeText,
  speed: speedText,
  updown: ({ point }, workings) => upDownText(childGrowths(point, workings)),
  sentence: ({ point }, workings) => sentenceOf(point, workings),
  number: numberOnly,
};

/** The number with its unit; a rank as a place, a light by its name; a turn where there is no rate. */
function plainText(derivation: Derivation): string {
  const { point, unit, among } = derivation;
  const value = valueIn(derivation);
  const turn = turnTextOf(derivation);
  if (turn) return turn;
  if (point.measure === "light") return lightWord(value);
  if (point.measure === "odds") return oddsText(value);
  if (point.measure === "target" && unit === "位") return value === null ? DASH : `前${value}位`;
  const isPlace = point.measure === "rank" || point.measure === "level-rank";
  return isPlace ? placeWord(value, among) : levelText(value, unit, decimalsIn(derivation));
}

/** The number without its unit; a turn has none and keeps its word. */
function numberOnly(derivation: Derivation): string {
  return turnTextOf(derivation) ?? numberText(valueIn(derivation), decimalsIn(derivation));
}

/** Measures of which 增降 tells their own change and not the growth of the indicator. */
function growthText(derivation: Derivation, workings: Workings): string {
  const { point, unit } = derivation;
  const value = valueIn(derivation);
  const decimals = decimalsIn(derivation);
  const manner = mannerOf(point.indicator);
  switch (point.measure) {
    case "level":
      return growthText(workings.of(withMeasure(point, "yoy")), workings);
    case "yoy":
      return (
        turnTextOf(derivation) ??
        (unit === "%" ? growthPhrase(value, { lead: "", manner }) : changePhrase(value, unit, decimals, manner))
      );
    case "pull":
    case "pull-parent":
    case "split-real":
    case "split-entry":
    case "split-exit":
    case "split-base":
      return pullPhrase(value, "", decimals);
    case "nominal":
    case "mom":
      return growthPhrase(value, { lead: "", manner });
    case "rank-change":
      return movePhrase(value);
    case "from-year-start":
    case "from-year-start-base":
      return changePhrase(value, unit, decimals, { up: "增加", down: "减少" });
    case "yoy-change":
    case "yoy-change-year":
      return speedText(derivation, workings);
    case "vs-parent":
    case "vs-nation":
      return againstText(derivation, workings);
    case "target":
    case "needed":
    case "next-needed":
    case "forecast":
    case "forecast-low":
    case "forecast-high":
      return unit === "%" ? growthPhrase(value, { lead: "", manner }) : plainText(derivation);
    case "target-gap":
    case "progress-lead":
    case "seasonal-lead":
      return leadPhrase(point.measure, value, unit, decimals);
    default:
      return plainText(derivation);
  }
}

/** The word that stands for a rate where last year or this one is below zero (扭亏为盈); null where there is a rate. */
function turnTextOf(derivation: Derivation): string | null {
  const { pair, unrated, point } = derivation;
  if (!pair || turnIn(derivation) === null) return null;
  return turnText({ pair, isRated: !unrated }, mannerOf(point.indicator));
}

/** 高低: of a growth against the region above, of a target's gap against the target; no other measure stands against anything. */
function againstText(derivation: Derivation, workings: Workings): string {
  const { point } = derivation;
  switch (point.measure) {
    case "vs-nation":
      return differencePhrase(valueIn(derivation), "全国");
    case "level":
    case "yoy":
    case "vs-parent": {
      const gap = workings.of(withMeasure(point, "vs-parent"));
      return differencePhrase(valueIn(gap), wholeWord(parentOf(point.region)?.code ?? nation));
    }
    default:
      return growthText(derivation, workings);
  }
}
const nation = 0 as RegionCode;

function placeText({ point }: Derivation, workings: Workings): string {
  const ofLevel = point.measure === "level" || point.measure === "level-rank";
  const place = workings.of(withMeasure(point, ofLevel ? "level-rank" : "rank"));
  return placeWord(valueIn(place), place.among);
}

function speedText({ point }: Derivation, workings: Workings): string {
  const now = workings.of(withMeasure(point, "yoy"));
  const ofYear = point.measure === "yoy-change-year";
  const before = ofYear ? workings.of(withMeasure(ayearBefore(point), "yoy")) : lastGrowth(point, workings);
  const manner = mannerOf(point.indicator);
  return speedPhrase(valueIn(now), valueIn(before), { manner, against: ofYear ? "上年同期" : "上期" });
}

/** 9升3降; empty of words when no child has a figure. */
export function upDownText(children: readonly Derivation[]): string {
  const counts = children.length > 0 ? countsOnce(children) : countUpDown([]);
  return counts.up + counts.down + counts.flat === 0 ? DASH : upDownPhrase(counts);
}
