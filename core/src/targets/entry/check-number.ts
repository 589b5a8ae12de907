import { measureEntry, unitOf } from "../../address/index.ts";
import { unitOf as dimensionOf, type Indicator, type Region } from "../../catalogue/index.ts";
import type { Comparator, TargetMeasure } from "../../figures/index.ts";
import { peerCount } from "./possible-measure.ts";
import type { EntryFault, TargetEntry } from "./types.ts";

/** 完成上级下达任务, 同步 and the signs have no number of their own. */
const withoutNumber: ReadonlySet<Comparator> = new Set(["in-step", "only-falls", "only-rises", "as-assigned"]);
export const hasNumber = (comparator: Comparator): boolean => !withoutNumber.has(comparator);

const withTolerance: ReadonlySet<Comparator> = new Set(["about", "about-or-better", "in-step"]);
export const hasTolerance = (comparator: Comparator): boolean => withTolerance.has(comparator);

/** The unit in which a target's number stands: %, 百分点, 位, 户, or the indicator's own. */
export const entryUnit = (measure: TargetMeasure, indicator: Indicator): string => unitOf(measure, indicator);

/** Beyond these a number is a slip of the unit or of the key, not a promise. */
const sensible: Readonly<Record<TargetMeasure, readonly [least: number, most: number]>> = {
  yoy: [-1000, 1000],
  level: [-1e12, 1e12],
  rank: [1, 10_000],
  "level-rank": [1, 10_000],
  "vs-parent": [-100, 100],
  "vs-nation": [-100, 100],
  share: [0, 100],
  "from-year-start": [-1e12, 1e12],
  "up-face": [0, 100],
  firms: [0, 1e7],
};

/** What comes in whole ones: an enterprise, a project, a person. */
const countedOnes = /^(?:家|项|件|人|人次|名|台|辆|套|座|处|宗|批|所)$/u;
export function isCount(measure: TargetMeasure, { unit, decimals }: Indicator): boolean {
  if (measure === "rank" || measure === "level-rank" || measure === "firms") return true;
  if (measure !== "level" && measure !== "from-year-start") return false;
  const counted = dimensionOf(unit);
  return decimals === 0 && counted?.factor === 1 && countedOnes.test(counted.dimension);
}

type Found = Pick<EntryFault, "field" | "code" | "details">;
type Numbers = Pick<TargetEntry, "measure" | "comparator" | "value" | "tolerance">;

/** All that is wrong with the numbers of one target. */
export function checkNumbers(entry: Numbers, indicator: Indicator, region: Region): Found[] {
  return [...checkValue(entry, indicator, region), ...checkTolerance(entry)];
}

function checkValue({ measure, comparator, value }: Numbers, indicator: Indicator, region: Region): Found[] {
  const found = (code: EntryFault["code"], details: Found["details"] = {}): Found[] => [
    { field: "value", code, details: { value: value ?? "", ...details } },
  ];
  if (!hasNumber(comparator)) return value === null ? [] : found("targets/value-surplus");
  if (value === null) return found("targets/value-missing");
  if (isCount(measure, indicator) && !Number.isInteger(value)) return found("targets/value-not-whole");
  const [least, most] = sensible[measure];
  const unit = entryUnit(measure, indicator);
  if (!(value >= least && value <= most)) {
    const range = `${least} ~ ${most}${unit}`;
    return found("targets/value-beyond", { measure: measureEntry(measure).words[0], range });
  }
  const peers = measure === "rank" || measure === "level-rank" ? peerCount(region) : 0;
  return peers > 0 && value > peers ? found("targets/rank-beyond", { peers }) : [];
}

const mostTolerance = 100;

function checkTolerance({ comparator, tolerance = null }: Numbers): Found[] {
  if (tolerance === null) return [];
  if (!hasTolerance(comparator)) return [{ field: "tolerance", code: "targets/tolerance-surplus", details: {} }];
  const isSensible = tolerance >= 0 && tolerance <= mostTolerance;
  return isSensible ? [] : [{ field: "tolerance", code: "targets/tolerance-beyond", details: { value: tolerance } }];
}
