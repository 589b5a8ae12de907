import { parentOf, type RegionCode } from "../../../catalogue/index.ts";
import {
  type Derivation,
  differencePhrase,
  inRegion,
  levelText,
  showNumber,
  valueIn,
  wholeWord,
  withMeasure,
} from "../../../figures/index.ts";
import { badWhenLow } from "../bad-side.ts";
import { apart, isAtMost, isBelow, isShort, type Judge, judged, judgedByTurn, known, worth } from "./judgement.ts";

/** Conditions on a line that a figure crosses: a number, a target, a path, another region's growth. */

const comparisons = {
  "<": (value: number, line: number) => isBelow(value, line),
  "<=": (value: number, line: number) => isAtMost(value, line),
  ">": (value: number, line: number) => isBelow(-value, -line),
  ">=": (value: number, line: number) => isAtMost(-value, -line),
};

/** A line as people drew it: 3%, not 3.0%. */
const lineText = (figure: Derivation, line: number): string =>
  levelText(line, figure.unit, String(line).split(".")[1]?.length ?? 0);

export const compare: Judge<"compare"> = ({ op, value: line }, point, workings) => {
  const figure = workings.of(point);
  const side = op.startsWith("<") ? "低于" : "高于";
  const byTurn = judgedByTurn(figure, [], (order) => comparisons[op](order, line), {
    threshold: line,
    wrong: () => `已越过预警线${lineText(figure, line)}`,
    lasting: "越过预警线",
  });
  if (byTurn) return byTurn;
  return judged(figure, [figure], () => comparisons[op](known(figure), line), {
    threshold: line,
    wrong: () => {
      const distance = known(figure) - line;
      const reaches = Math.abs(distance) < 1e-9;
      return reaches
        ? `已达到预警线${lineText(figure, line)}`
        : `${side}预警线${lineText(figure, line)}，相差${apart(figure, distance)}`;
    },
    lasting: `${side}预警线`,
  });
};

export const belowTarget: Judge<"below-target"> = ({ by }, point, workings) => {
  const figure = workings.of(point);
  const gap = workings.of(withMeasure(point, "target-gap"));
  const target = workings.of(withMeasure(point, "target"));
  const isAmount = point.measure === "level";
  const lead = () => (isAmount ? (100 * known(gap)) / Math.abs(known(target)) : known(gap));
  const side = known(figure) > known(target) ? "高于" : "低于";
  const byTurn = judgedByTurn(figure, [target], (order) => order < known(target), {
    threshold: valueIn(target),
    wrong: () => `低于目标${worth(target, known(target))}`,
    lasting: "低于目标",
  });
  if (byTurn) return byTurn;
  return judged(figure, [figure, gap, target], () => known(target) !== 0 && isShort(lead(), by), {
    threshold: Number.isNaN(known(target)) ? null : known(target),
    wrong: () => `${side}目标${apart(figure, known(gap))}${isAmount ? `（${showNumber(Math.abs(lead()), 1)}%）` : ""}`,
    lasting: `${side}目标`,
  });
};

const paths = {
  time: { measure: "progress-lead", word: "欠序时进度" },
  season: { measure: "seasonal-lead", word: "欠季节进度" },
} as const;

export const behindPath: Judge<"behind-path"> = ({ path, by }, point, workings) => {
  const { measure, word } = paths[path];
  const figure = workings.of(withMeasure(point, measure));
  return judged(figure, [figure], () => isShort(known(figure), by), {
    threshold: -by,
    wrong: () => `${word}${apart(figure, known(figure))}`,
    lasting: word,
  });
};

const nation = 0 as RegionCode;

export const behind: Judge<"behind"> = ({ whom, by }, point, workings) => {
  const figure = workings.of(point);
  const gap = workings.of(withMeasure(point, whom === "parent" ? "vs-parent" : "vs-nation"));
  const than = wholeWord(whom === "parent" ? (parentOf(point.region)?.code ?? nation) : nation);
  const lead = () => badWhenLow(point) * known(gap);
  const theirs = workings.of(inRegion(point, whom === "parent" ? (parentOf(point.region)?.code ?? nation) : nation));
  const byTurn = judgedByTurn(figure, [theirs], (order) => order < known(theirs), {
    threshold: valueIn(theirs),
    wrong: () => `低于${than}（${worth(theirs, known(theirs))}）`,
    lasting: `低于${than}`,
  });
  if (byTurn) return byTurn;
  return judged(figure, [figure, gap], () => isShort(lead(), by), {
    threshold: Number.isNaN(known(gap)) ? null : known(figure) - known(gap),
    wrong: () => differencePhrase(known(gap), than),
    lasting: `${badWhenLow(point) === 1 ? "低于" : "高于"}${than}`,
  });
};

const lightWords = ["", "蓝灯（过冷）", "浅蓝灯（偏冷）", "绿灯（正常）", "黄灯（偏热）", "红灯（过热）"] as const;
export const lightWord = (light: number): string => lightWords[light] ?? "";

export const light: Judge<"light"> = ({ lights }, point, workings) => {
  const figure = workings.of(point);
  const lit = workings.of(withMeasure(point, "light"));
  const word = () => lightWord(known(lit));
  return judged(figure, [lit], () => lights.includes(known(lit)), {
    wrong: () => `亮${word()}`,
    lasting: lights.length === 1 ? `亮${lightWord(lights[0] ?? 0).slice(0, -4)}` : "亮灯异常",
  });
};

export const forecastMisses: Judge<"forecast-misses"> = ({ odds: line }, point, workings) => {
  const figure = workings.of(point);
  const odds = workings.of(withMeasure(point, "odds"));
  const target = workings.of(withMeasure(point, "target"));
  return judged(figure, [odds, target], () => isBelow(known(odds), line), {
    threshold: line,
    wrong: () =>
      `按以往规律推算，完成目标（${worth(target, known(target))}）的概率为${showNumber(known(odds), 0)}%，不足${showNumber(line, 0)}%`,
    lasting: "预计完不成目标",
  });
};
