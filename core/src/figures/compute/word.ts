import type { Address, Wording } from "../../address/index.ts";
import { parentOf, type RegionCode, region } from "../../catalogue/index.ts";
import { countUpDown, type Value } from "../measures/index.ts";
import {
  DASH,
  differencePhrase,
  growthPhrase,
  indicatorSentence,
  leadPhrase,
  levelText,
  lightWord,
  movePhrase,
  numberText,
  oddsText,
  placeWord,
  pullPhrase,
  speedPhrase,
  turnPhrase,
  upDownPhrase,
} from "../wording/index.ts";
import { knownBase } from "./base.ts";
import { lastGrowth } from "./change.ts";
import { childGrowths, countsOnce } from "./count.ts";
import { type Derivation, decimalsIn, valueIn } from "./derivation.ts";
import { wholeWord } from "./peers.ts";
import { ayearBefore, inRegion, type Point, periodBefore, withMeasure } from "./point.ts";
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
  number: (derivation) => numberText(valueIn(derivation), decimalsIn(derivation)),
};

/** The number with its unit; a rank as a place, a light by its name. */
function plainText(derivation: Derivation): string {
  const value = valueIn(derivation);
  if (derivation.point.measure === "light") return lightWord(value);
  if (derivation.point.measure === "odds") return oddsText(value);
  if (derivation.point.measure === "target" && derivation.unit === "位") return value === null ? DASH : `前${value}位`;
  const isPlace = derivation.point.measure === "rank" || derivation.point.measure === "level-rank";
  return isPlace ? placeWord(value) : levelText(value, derivation.unit, decimalsIn(derivation));
}

function growthText(derivation: Derivation, workings: Workings): string {
  const { point, unit } = derivation;
  const value = valueIn(derivation);
  switch (point.measure) {
    case "pull":
    case "pull-parent":
    case "split-real":
    case "split-entry":
    case "split-exit":
    case "split-base":
      return pullPhrase(value, "", decimalsIn(derivation));
    case "nominal":
      return growthPhrase(value, { lead: "" });
    case "rank-change":
      return movePhrase(value);
    case "from-year-start":
    case "from-year-start-base":
      return changeText(value, unit, decimalsIn(derivation), "增加", "减少");
    case "yoy-change":
    case "yoy-change-year":
      return speedText(derivation, workings);
    case "target":
    case "needed":
    case "next-needed":
    case "forecast":
    case "forecast-low":
    case "forecast-high":
      return unit === "%" ? growthPhrase(value, { lead: "" }) : plainText(derivation);
    case "target-gap":
    case "progress-lead":
    case "seasonal-lead":
      return leadPhrase(point.measure, value, unit, decimalsIn(derivation));
    case "attainment":
    case "needed-level":
    case "next-needed-level":
    case "odds":
      return plainText(derivation);
    case "yoy":
      return unit !== "%"
        ? changeText(value, unit, decimalsIn(derivation), "上升", "下降")
        : rateText(derivation, workings);
    default:
      return growthText(workings.of(withMeasure(point, "yoy")), workings);
  }
}

function changeText(value: Value, unit: string, decimals: number, up: string, down: string): string {
  if (value === null) return DASH;
  const size = levelText(Math.abs(value), unit, decimals);
  return Number.parseFloat(size) === 0 ? "持平" : `${value > 0 ? up : down}${size}`;
}

/** A rate, or the word that stands for it where last year was a loss (扭亏为盈). */
function rateText(derivation: Derivation, workings: Workings): string {
  const now = workings.of(withMeasure(derivation.point, "level"));
  const base = knownBase(derivation.point, workings);
  if (derivation.measured.status === "missing" && derivation.measured.reason === "base-not-positive")
    return turnPhrase(derivation.pair ?? { now: valueIn(now), base: valueIn(base) });
  return growthPhrase(valueIn(derivation), { lead: "" });
}

function againstText({ point }: Derivation, workings: Workings): string {
  if (point.measure === "vs-nation") return differencePhrase(valueIn(workings.of(point)), "全国");
  const gap = workings.of(withMeasure(point, "vs-parent"));
  return differencePhrase(valueIn(gap), wholeWord(parentOf(point.region)?.code ?? nation));
}
const nation = 0 as RegionCode;

function placeText({ point }: Derivation, workings: Workings): string {
  const ofLevel = point.measure === "level" || point.measure === "level-rank";
  return placeWord(valueIn(workings.of(withMeasure(point, ofLevel ? "level-rank" : "rank"))));
}

function speedText({ point }: Derivation, workings: Workings): string {
  const now = workings.of(withMeasure(point, "yoy"));
  const before =
    point.measure === "yoy-change-year"
      ? workings.of(withMeasure(ayearBefore(point), "yoy"))
      : lastGrowth(point, workings);
  return speedPhrase(valueIn(now), valueIn(before));
}

/** 9升3降; empty of words when no child has a figure. */
export function upDownText(children: readonly Derivation[]): string {
  const counts = children.length > 0 ? countsOnce(children) : countUpDown([]);
  return counts.up + counts.down + counts.flat === 0 ? DASH : upDownPhrase(counts);
}

/** The standard sentence on an indicator in a region and period. @source domain/documents.md 6 */
export function sentenceOf(point: Point, workings: Workings): string {
  const { indicator, month, span } = point;
  const ask = (at: Point) => valueIn(workings.of(at));
  const at = (measure: Point["measure"]) => withMeasure(point, measure);
  const parent = parentOf(point.region);
  const yoy = workings.of(at("yoy"));
  const levelNow = ask(at("level"));
  const above = parent && parent.code !== nation ? ask(inRegion(at("yoy"), parent.code)) : null;
  const isRate = yoy.unit === "%";
  return indicatorSentence(
    {
      month,
      span,
      isStock: indicator.kind === "stock",
      isRatio: indicator.kind === "rate",
      area: region(point.region)?.name ?? "",
      indicator: indicator.name,
      // An index is told by its growth alone.
      level: indicator.kind === "index" ? null : levelNow,
      unit: indicator.unit,
      growthPct: isRate ? valueIn(yoy) : null,
      provincePct: isRate ? above : null,
      nationPct: point.region === nation ? null : ask(inRegion(at("yoy"), nation)),
      rank: ask(at("rank")),
      rankBefore: ask(periodBefore(at("rank"))),
    },
    {
      levelDecimals: indicator.decimals,
      province: parent ? wholeWord(parent.code) : "",
      peers: parent ? wholeWord(parent.code) : "",
    },
  );
}
