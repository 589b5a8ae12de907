import {
  absent,
  computed,
  ok,
  type Point,
  type Rule,
  showNumber,
  type Target,
  type Workings,
} from "../../figures/index.ts";
import { monthOfYear } from "../../period/index.ts";
import { goalAt, startOf } from "../in-force.ts";
import { promisedBy, unitOfTarget } from "../promise.ts";
import { targetDecimals } from "../reading.ts";
import { seasonalPath, seasonWords } from "../seasonal-path.ts";

/**
 * What a target's path asks by a month (应达到): what was set for that very period, else a rate all along, and of a year's amount the
 * part that has usually come by then; without earlier years the part of the time that has gone.
 * @source domain/targets.md 3.1, 6
 */
export const dueRule: Rule = (point, workings) => {
  const goal = goalAt(point, workings);
  if (!goal) return absent(point, "no-target");
  const target = setFor(goal, point, workings) ?? goal;
  const { value, reason, inputs, notes } = promisedBy(target, point, workings);
  const unit = unitOfTarget(target.measure, point.indicator);
  const decimals = targetDecimals(target.measure, point.indicator);
  const part = isGradual(target, point) ? partDue(target, point, workings) : null;
  if (value === null) return absent(point, reason, inputs, { decimals });
  if (!part) return computed(point, ok(value, unit), inputs, { decimals, notes: () => notes });
  const due = (value * part.share) / 100;
  return computed(point, ok(due, unit), [...inputs, ...part.inputs], {
    decimals,
    formula: () => ({
      words: `目标×${part.words}`,
      numbers: `${showNumber(value, decimals)}×${showNumber(part.share, 1)}%=${showNumber(due, decimals)}${unit}`,
    }),
    notes: () => [...part.notes(), ...notes],
  });
};

/** A target of the same kind that was set for the very period asked. */
function setFor(goal: Target, point: Point, workings: Workings): Target | undefined {
  const { month, span, indicator } = point;
  const isStock = indicator.kind === "stock";
  const from = startOf({ month, span }, isStock);
  return workings.standards
    .targets({ ...point, goal: 0 })
    .find(
      (other) =>
        other.month === month &&
        startOf(other, isStock) === from &&
        other.measure === goal.measure &&
        other.tier === goal.tier &&
        other.industry === goal.industry,
    );
}

/** An amount of the year so far, before its end. */
const isGradual = ({ measure, span, month }: Target, { indicator, month: at }: Point): boolean =>
  measure === "level" && span === "ytd" && indicator.kind === "flow" && at < month;

interface PartDue {
  /** %. */
  share: number;
  words: string;
  inputs: ReturnType<ReturnType<typeof seasonalPath>["levelsAt"]>;
  notes: () => string[];
}

function partDue(target: Target, point: Point, workings: Workings): PartDue {
  const end = monthOfYear(target.month);
  const at = monthOfYear(point.month);
  const path = seasonalPath({ ...point, month: target.month }, workings, end);
  const share = path.shares[at - 1] ?? null;
  if (share !== null) return { share, words: "季节进度", inputs: path.levelsAt(at), notes: () => [seasonWords(path)] };
  const notes = () => ["没有往年分月数据，按时间进度计算。"];
  return { share: (100 * at) / end, words: "时间进度", inputs: [], notes };
}
