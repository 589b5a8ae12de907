import { type Derivation, type Measured, ok, showNumber } from "../../figures/index.ts";
import { isSecured, remainingGrowthByShare, remainingGrowthEqual } from "../measures/index.ts";
import {
  alreadyReached,
  basisNotes,
  bracketed,
  type Parts,
  present,
  rate,
  secured,
  type Told,
  untold,
} from "./parts.ts";

/** What the rest must grow by, all its periods alike. */
export function growthTold(parts: Parts, level: Measured): Told {
  const { line, at, course, total, gone } = parts;
  if (line.kind === "growth" && line.start === 0) return byShare(parts);
  const left = total === null || gone === null ? null : total - gone;
  const inputs = present([
    course.levelAt(at),
    course.levelAt(line.start),
    ...[line.end, at].map((m) => course.baseAt(m)),
  ]);
  // A period of which nothing has gone needs what was promised, whatever is known of its levels.
  if (line.kind === "growth" && at <= line.start)
    return {
      measured: ok(line.value, "%"),
      formula: { words: "目标增速", numbers: rate(line.value) },
      inputs,
      notes: [],
    };
  if (level.status === "missing") return untold(level.reason, inputs);
  if (left === null) return untold("base-missing", inputs);
  if (left <= 0) return untold("base-not-positive", inputs);
  const growth = (100 * (level.value - left)) / left;
  const number = (value: number) => showNumber(value, parts.indicator.decimals);
  return {
    measured: ok(growth, "%"),
    formula: {
      words: "后续需完成÷上年同期后续基数−1",
      numbers: `${number(level.value)}÷${number(left)}−1=${rate(growth)}`,
    },
    inputs,
    notes: [...secured(level.value), ...basisNotes(parts)],
  };
}

/** By the weight of the part gone in last year's level; by the number of months where no weight is known, and that is said. */
function byShare(parts: Parts): Told {
  const { line, at, course, indicator } = parts;
  const doneGrowth = course.growth(at);
  const [gone, total] = [course.base(at), course.base(line.end)];
  const inputs = present([course.growthAt(at), course.baseAt(at), course.baseAt(line.end)]);
  if (doneGrowth === null) return untold("not-published", inputs);
  if (gone === null || total === null || gone <= 0) return byMonths(parts, doneGrowth, inputs);
  if (total <= gone) return untold("base-not-positive", inputs);
  const shareDone = (100 * gone) / total;
  const growth = remainingGrowthByShare({ targetGrowth: line.value, doneGrowth, shareDone });
  if (growth === null) return untold("base-not-positive", inputs);
  const share = `${showNumber(shareDone, 1)}%`;
  const { weighedBy } = course;
  // Of what has only growth the weights are another indicator's, and that is said.
  const weighs = weighedBy === indicator ? "" : weighedBy.name;
  return {
    measured: ok(growth, "%"),
    formula: {
      words: "（目标增速−累计增速×已过占比）÷（1−已过占比）",
      numbers: `（${rate(line.value)}−${bracketed(rate(doneGrowth))}×${share}）÷（1−${share}）=${rate(growth)}`,
    },
    inputs,
    notes: [
      ...(isSecured(growth) ? [alreadyReached] : []),
      `已过占比按上年同期${weighs}${showNumber(gone, weighedBy.decimals)}占${showNumber(total, weighedBy.decimals)}计算。`,
    ],
  };
}

function byMonths({ line, at }: Parts, doneGrowth: number, inputs: Derivation[]): Told {
  const growth = remainingGrowthEqual({ targetGrowth: line.value, doneGrowth, done: at, total: line.end });
  if (growth === null) return untold("period-over", inputs);
  return {
    measured: ok(growth, "%"),
    formula: {
      words: "（全期月数×目标增速−已过月数×累计增速）÷剩余月数",
      numbers: `（${line.end}×${rate(line.value)}−${at}×${bracketed(rate(doneGrowth))}）÷${line.end - at}=${rate(growth)}`,
    },
    inputs,
    notes: [
      ...(isSecured(growth) ? [alreadyReached] : []),
      "没有上年分月总量，按各月权重相等的简化算法推算，与实际有出入。",
    ],
  };
}
