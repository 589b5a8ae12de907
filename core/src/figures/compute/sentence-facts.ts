import type { Address } from "../../address/index.ts";
import { parentOf, type RegionCode } from "../../catalogue/index.ts";
import { type Month, spanLabelEn, yearOf } from "../../period/index.ts";
import {
  DASH,
  hasWaterline,
  indicatorSentence,
  indicatorSentenceEn,
  mannerOf,
  type SentenceFacts,
  type SentenceOptions,
} from "../wording/index.ts";
import { turnIn, valueIn } from "./derivation.ts";
import { peersWord, wholeWord } from "./peers.ts";
import { inRegion, type Point, periodBefore, pointOf, withMeasure } from "./point.ts";
import { periodNameWithoutYear } from "./show.ts";
import { subjectOf } from "./subject.ts";
import type { Workings } from "./workings.ts";

const nation = 0 as RegionCode;

/** The standard sentence on an indicator in a region and period. @source domain/documents.md 6 */
export function sentenceOf(point: Point, workings: Workings): string {
  return indicatorSentence(factsOf(point, workings), optionsOf(point));
}

/** The same in English; places, trades and enterprises keep their Chinese names. */
function sentenceEnOf(point: Point, workings: Workings): string {
  const facts = factsOf(point, workings);
  const { area, part } = subjectOf(point, workings);
  const parent = parentOf(point.region);
  const names = parent ? { province: parent.name, peers: parent.name } : {};
  const before = periodBefore(point);
  return indicatorSentenceEn(
    {
      ...facts,
      area: `${area}${part && ` (${part})`}`,
      indicator: point.indicator.english,
      before: spanLabelEn(before.month, before.span, point.indicator.kind === "stock"),
    },
    { levelDecimals: point.indicator.decimals, ...names },
  );
}

/** The standard sentence of an address, in both languages. */
export function sentencesOf(address: Address, workings: Workings): { zh: string; en: string } {
  const point = pointOf(address);
  if (!point) return { zh: DASH, en: DASH };
  const whole = withMeasure({ ...point, goal: 0 }, "level");
  return { zh: sentenceOf(whole, workings), en: sentenceEnOf(whole, workings) };
}

function optionsOf({ region, indicator }: Point): SentenceOptions {
  const parent = parentOf(region);
  const whole = parent ? wholeWord(parent.code) : "";
  return { levelDecimals: indicator.decimals, province: whole, peers: whole };
}

/** All that the store knows of the sentence's parts. */
function factsOf(point: Point, workings: Workings): SentenceFacts {
  const { indicator, month, span } = point;
  const ask = (at: Point) => valueIn(workings.of(at));
  const at = (measure: Point["measure"]) => withMeasure(point, measure);
  const parent = parentOf(point.region);
  const yoy = workings.of(at("yoy"));
  const level = ask(at("level"));
  const rank = workings.of(at("rank"));
  const before = periodBefore(at("rank"));
  const move = ask(at("rank-change"));
  const above = parent && parent.code !== nation ? ask(inRegion(at("yoy"), parent.code)) : null;
  const national = point.region === nation ? null : ask(inRegion(at("yoy"), nation));
  const { area, part, indicator: name } = subjectOf(point, workings);
  const isRate = yoy.unit === "%";
  return {
    month,
    span,
    manner: mannerOf(indicator),
    isStock: indicator.kind === "stock",
    hasWaterline: hasWaterline(indicator),
    area,
    indicator: `${part}${name}`,
    // An index is told by its growth alone.
    level: indicator.kind === "index" ? null : level,
    unit: indicator.unit,
    growthPct: isRate ? valueIn(yoy) : null,
    ...(isRate ? {} : { change: { value: valueIn(yoy), unit: yoy.unit } }),
    ...(yoy.pair && turnIn(yoy) ? { turn: { pair: yoy.pair, isRated: !yoy.unrated } } : {}),
    // An enterprise or a size class is not held against a whole region.
    provincePct: isRate && point.enterprise === "" ? above : null,
    nationPct: isRate && point.enterprise === "" ? national : null,
    rank: valueIn(rank),
    rankBefore: valueIn(rank) === null || move === null ? null : (valueIn(rank) ?? 0) + move,
    among: { ...rank.among, kinds: peersWord(point.region) },
    before: beforeName(before, month),
  };
}

/** 一季度, 上年全年: what the period before is called beside this one. */
function beforeName(before: Point, month: Month): string {
  const name = periodNameWithoutYear(before);
  return yearOf(before.month) === yearOf(month) ? name : `上年${name}`;
}
