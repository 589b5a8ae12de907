import { indicator } from "../../catalogue/index.ts";
import { type Point, pointOf, showNumber, valueIn, type Workings } from "../../figures/index.ts";
import { addMonths, type Month, spanLabel } from "../../period/index.ts";
import type { EntryRemark, Promised } from "./types.ts";

/** A level and a growth that lie closer than this mean the same: levels are promised in round numbers. */
const roundingPp = 0.5;

/** What contradicts an entry among all targets, itself included. Each pair is told at both of its ends. */
export function contradictions(entry: Promised, all: readonly Promised[], workings: Workings): EntryRemark[] {
  return all
    .filter((other) => other !== entry && isSamePlaceAndTime(entry, other))
    .flatMap((other) => [...levelAgainstGrowth(entry, other, workings), ...stretchBelowAssured(entry, other)]);
}

const isSamePlaceAndTime = (one: Promised, other: Promised) =>
  one.region === other.region &&
  one.indicator === other.indicator &&
  (one.industry ?? "") === (other.industry ?? "") &&
  one.month === other.month &&
  one.span === other.span;

/** Last year's level of a target's own period. */
export function lastYearsLevel({ region, indicator, industry = "", month, span }: Promised, workings: Workings) {
  const filters = industry === "" ? {} : { industry };
  const before = addMonths(month as Month, -12);
  const address = {
    region: region as Point["region"],
    indicator,
    month: before,
    span,
    measure: "level",
    filters,
  } as const;
  const point = pointOf(address);
  return point && valueIn(workings.of(point));
}

/**
 * The level implies a growth on last year's base. Where it is another than the one promised both stand, and each is judged for itself.
 * @source domain/targets.md 9
 */
function levelAgainstGrowth(entry: Promised, other: Promised, workings: Workings): EntryRemark[] {
  const level = [entry, other].find(({ measure }) => measure === "level");
  const growth = [entry, other].find(({ measure }) => measure === "yoy");
  if (!level || !growth || level.tier !== growth.tier) return [];
  const base = lastYearsLevel(level, workings);
  if (base === null || base <= 0 || level.value === null || growth.value === null) return [];
  const implied = (100 * (level.value - base)) / base;
  const apart = Math.abs(implied - growth.value);
  if (apart <= roundingPp) return [];
  const { unit = "", decimals = 2 } = indicator(level.indicator) ?? {};
  return [
    {
      kind: "conflict",
      text:
        `总量目标${showNumber(level.value, decimals)}${unit}按上年${showNumber(base, decimals)}${unit}推算增长${showNumber(implied, 1)}%，` +
        `增速目标为${showNumber(growth.value, 1)}%，两者相差${showNumber(apart, 1)}个百分点，分别考核`,
    },
  ];
}

/** 奋斗 asks for less than 确保. */
function stretchBelowAssured(entry: Promised, other: Promised): EntryRemark[] {
  if (entry.measure !== other.measure || entry.tier === other.tier) return [];
  const [assured, stretch] = entry.tier === "assured" ? [entry.value, other.value] : [other.value, entry.value];
  if (assured === null || stretch === null) return [];
  const isBelow = isGoodDown(entry) ? stretch > assured : stretch < assured;
  const period = spanLabel(entry.month as Month, entry.span);
  return isBelow ? [{ kind: "conflict", text: `${period}的奋斗目标（${stretch}）低于确保目标（${assured}）` }] : [];
}

const isGoodDown = ({ measure, comparator, indicator: code }: Promised): boolean =>
  measure === "rank" || measure === "level-rank" || comparator === "at-most" || indicator(code)?.good === "down";
