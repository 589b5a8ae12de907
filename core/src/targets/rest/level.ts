import type { Indicator } from "../../catalogue/index.ts";
import { isStillReported, type Measured, ok, showNumber, type Value } from "../../figures/index.ts";
import { basisNotes, bracketed, type Parts, present, rate, secured, type Told, untold } from "./parts.ts";

const hasLevels = ({ kind }: Indicator): boolean => kind !== "index";

/** What the rest must come to. */
export function levelTold(parts: Parts): Told {
  const { line, at, course, indicator, done, total } = parts;
  const number = (value: Value) => showNumber(value, indicator.decimals);
  const inputs = present([course.levelAt(at), course.levelAt(line.start)]);
  if (!hasLevels(indicator)) return untold("not-published", inputs);
  if (inputs.some(isStillReported)) return untold("still-reporting", inputs);
  if (done === null) return untold("not-published", inputs);
  if (line.kind === "level") {
    const rest = line.value - done;
    const numbers = `${number(line.value)}−${bracketed(number(done))}=${number(rest)}${indicator.unit}`;
    return {
      measured: ok(rest, indicator.unit),
      formula: { words: "目标−已完成", numbers },
      inputs,
      notes: secured(rest),
    };
  }
  if (total === null) return untold("base-missing", inputs);
  const rest = (total * (100 + line.value)) / 100 - done;
  return {
    measured: ok(rest, indicator.unit),
    formula: {
      words: "上年同期基数×（1＋目标增速）−已完成",
      numbers: `${number(total)}×（1＋${rate(line.value)}）−${bracketed(number(done))}=${number(rest)}${indicator.unit}`,
    },
    inputs: [...inputs, ...present([course.baseAt(line.end), course.baseAt(line.start)])],
    notes: [...secured(rest), ...basisNotes(parts)],
  };
}

/** What the next period must come to. */
export function nextTold(parts: Parts, growth: Measured, level: Measured): Told {
  const { line, at, next, course, indicator, nextBase } = parts;
  const number = (value: number) => showNumber(value, indicator.decimals);
  const inputs = present([course.levelAt(at), course.baseAt(next)]);
  if (level.status === "missing") return untold(level.reason, inputs);
  if (next === line.end) {
    const formula = { words: "剩余一期，即后续需完成", numbers: `${number(level.value)}${indicator.unit}` };
    return { measured: level, formula, inputs, notes: [] };
  }
  if (growth.status === "missing") return untold(growth.reason, inputs);
  if (nextBase === null) return untold("base-missing", inputs);
  const share = (nextBase * (100 + growth.value)) / 100;
  return {
    measured: ok(share, indicator.unit),
    formula: {
      words: "下期上年同期数×（1＋后续需增）",
      numbers: `${number(nextBase)}×（1＋${rate(growth.value)}）=${number(share)}${indicator.unit}`,
    },
    inputs,
    notes: ["后续各期按同一增速测算。"],
  };
}
