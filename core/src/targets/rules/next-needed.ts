import { absent, type Point, type Rule, showNumber, type Target, type Workings } from "../../figures/index.ts";
import { monthOfYear } from "../../period/index.ts";
import { latestInYear } from "../actual.ts";
import { goalAt, inOrder, isAmount } from "../in-force.ts";
import { halfYearLine } from "../measures/index.ts";
import type { Line, Rest, Told } from "../rest/index.ts";
import { type SeasonalPath, seasonalPath } from "../seasonal-path.ts";
import { reckon, told } from "./needed.ts";

/**
 * What comes next must do for the quarter it lies in: by the quarter's own target, else by the year's. Where several months of the
 * quarter are still out, all of them alike.
 * @source domain/targets.md 4.2, 4.3, 6.3
 */
const nextNeeded =
  (pick: (rest: Rest) => Told): Rule =>
  (point, workings) => {
    const all = meantNext(point, workings);
    const [first] = all;
    if (!first) return absent(point, "no-target");
    const paths = new Map(all.filter(isAmount).map((each) => [each, pathOf(each, point, workings)]));
    // Which of them is meant depends on how far reports have come; figures are asked for as if any were.
    const reckoned = new Map(
      all.map((each) => [each, reckon(each, point, workings, (line, at) => toQuarter(line, at, paths.get(each)))]),
    );
    const target = ofQuarter(all, nextQuarter(point, first, workings)) ?? first;
    const found = reckoned.get(target);
    return found ? told(found, target, point, workings, pick) : absent(point, "no-target");
  };

export const nextNeededRule = nextNeeded(({ growth }) => growth);
export const nextNeededLevelRule = nextNeeded(({ nextLevel }) => nextLevel);

const quarterEnd = (ofYear: number): number => Math.ceil(ofYear / 3) * 3;

const pathOf = (target: Target, point: Point, workings: Workings): SeasonalPath =>
  seasonalPath(point, workings, monthOfYear(target.month));

/** The target that runs, the year's as a rule, and then those of parts of the year; of a named one only its like. */
function meantNext(point: Point, workings: Workings): Target[] {
  const running = goalAt({ ...point, measure: "needed" }, workings);
  if (!running) return [];
  const others = inOrder(workings.standards.targets({ ...point, goal: 0 })).filter(
    ({ goal, month, span }) => goal !== running.goal && monthOfYear(month) % 3 === 0 && span !== "month",
  );
  const isLike = ({ measure, tier }: Target) => measure === running.measure && tier === running.tier;
  return [running, ...(point.goal ? others.filter(isLike) : others)];
}

/** End of the quarter in which the period after the last reported one lies. */
function nextQuarter(point: Point, { measure }: Target, workings: Workings): number {
  const at = latestInYear(measure === "level" ? "level" : "yoy", point, workings).point.month;
  return quarterEnd(monthOfYear(at) + 1);
}

/** The running one itself where it ends then or is over; else the first of the others that ends then. */
function ofQuarter([running, ...others]: readonly Target[], end: number): Target | undefined {
  if (!running || monthOfYear(running.month) <= end) return running;
  return inOrder(others).find(({ month }) => monthOfYear(month) === end);
}

const names: Readonly<Record<number, string>> = {
  3: "一季度（开门红）",
  6: "上半年（双过半）",
  9: "前三季度",
  12: "全年",
};

/** What a longer period's line asks at the end of the quarter that comes next. */
function toQuarter(line: Line, at: number, path?: SeasonalPath): { line: Line; notes: string[] } {
  const end = quarterEnd(at + 1);
  const left = end - at > 1 ? [`到${end}月末还有${end - at}个月，按同一增速测算。`] : [];
  if (line.start > 0 || end >= line.end) return { line, notes: left };
  const drawn = { ...line, end };
  if (line.kind === "growth")
    return {
      line: drawn,
      notes: [`没有单独的季度目标，按到${names[end]}累计增速达到${names[line.end]}目标的增速测算。`, ...left],
    };
  const { share, how } = shareAt(end, line.end, path);
  const words = `没有单独的季度目标，按到${names[end]}完成${names[line.end]}目标的${showNumber(share, 1)}%测算（${how}）。`;
  return { line: { ...drawn, value: (line.value * share) / 100 }, notes: [words, ...left] };
}

/** 双过半 has its own line; else the usual course of a year, or straight time where no year tells. */
function shareAt(end: number, of: number, path?: SeasonalPath): { share: number; how: string } {
  if (end === 6 && of === 12) return { share: halfYearLine, how: "任务过半" };
  const usual = path?.shares[end - 1];
  if (usual !== null && usual !== undefined) return { share: usual, how: "季节进度" };
  return { share: (100 * end) / of, how: "时间进度" };
}
