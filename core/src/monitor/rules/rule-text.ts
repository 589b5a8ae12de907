import { measureEntry, spanWordsOf } from "../../address/index.ts";
import { type RegionCode, region } from "../../catalogue/index.ts";
import { partWords, wholeWord } from "../../figures/index.ts";
import { badWhenLow } from "./bad-side.ts";
import { readFigure } from "./figure-words.ts";
import { severityWord } from "./hysteresis.ts";
import { lightWord } from "./judge/line.ts";
import type { Condition, FigureWords, WarningRule } from "./types.ts";

/** 规模以上工业增加值累计同比; words that name nothing are given back as they are. */
export function figureText(words: FigureWords): string {
  const figure = readFigure(words);
  if (!figure.ok) return `“${words}”`;
  const { indicator, span, measure } = figure.value;
  const spanWord = indicator.kind === "stock" ? "" : spanWordsOf[span][0];
  return `${partWords(figure.value)}${indicator.name}${spanWord}${measureEntry(measure).words[0]}`;
}

const numberText = (value: number): string => String(value).replace("-", "−");

const unitOfDifference = (words: FigureWords): string => {
  const figure = readFigure(words);
  if (!figure.ok) return "";
  const { unit } = measureEntry(figure.value.measure);
  return unit === "%" ? "个百分点" : unit === "own" ? figure.value.indicator.unit : unit;
};

const unitOfValue = (words: FigureWords): string => {
  const figure = readFigure(words);
  if (!figure.ok) return "";
  const { unit } = measureEntry(figure.value.measure);
  return unit === "own" ? figure.value.indicator.unit : unit === "百分点" ? "个百分点" : unit;
};

const isBadWhenLow = (words: FigureWords): boolean => {
  const figure = readFigure(words);
  return !figure.ok || badWhenLow(figure.value) === 1;
};
const worsens = (words: FigureWords): string => (isBadWhenLow(words) ? "回落" : "上升");
const short = (words: FigureWords): string => (isBadWhenLow(words) ? "低于" : "高于");
const orMore = (by: number, unit: string): string => (by > 0 ? `${numberText(by)}${unit}以上` : "");
const isAmount = (words: FigureWords): boolean => {
  const figure = readFigure(words);
  return figure.ok && figure.value.measure === "level";
};

const operators = { "<": "低于", "<=": "不高于", ">": "高于", ">=": "不低于" } as const;

/** What a condition says, without its figure. */
const sayings: { [K in Condition["kind"]]: (condition: Extract<Condition, { kind: K }>) => string } = {
  compare: ({ figure, op, value }) => `${operators[op] ?? ""}${numberText(value)}${unitOfValue(figure)}`,
  "below-target": ({ figure, by }) => `比目标差${orMore(by, isAmount(figure) ? "%" : unitOfDifference(figure))}`,
  "behind-path": ({ path, by }) => `${path === "time" ? "欠序时进度" : "欠季节进度"}${orMore(by, "个百分点")}`,
  falls: ({ figure, periods, by = 0 }) =>
    `连续${periods}期${worsens(figure)}${by > 0 ? `，累计${orMore(by, unitOfDifference(figure))}` : ""}`,
  trend: ({ figure, periods, by }) => `${periods}期内${worsens(figure)}${orMore(by, unitOfDifference(figure))}`,
  "turns-negative": ({ figure, by = 0 }) =>
    `由正转负${by > 0 ? `，低于零${orMore(by, unitOfDifference(figure))}` : ""}`,
  behind: ({ figure, whom, by }) => `${short(figure)}${whom === "parent" ? "上级" : "全国"}${orMore(by, "个百分点")}`,
  "rank-lost": ({ places }) => `位次后退${places}位以上`,
  "rank-last": ({ places }) => `居同级后${places}位`,
  "children-fall": ({ share }) => `下降的下级地区占${numberText(share)}%以上`,
  drags: ({ by }) => `下拉上级增速${orMore(by, "个百分点")}`,
  outlier: ({ limit }) => `明显偏离近24期常态（稳健z值超过${numberText(limit)}）`,
  "forecast-misses": ({ odds }) => `预计完成目标的概率低于${numberText(odds)}%`,
  "out-of-reach": ({ figure, months }) =>
    `完成目标后续需增${isBadWhenLow(figure) ? "高于" : "低于"}近${months}个月最${isBadWhenLow(figure) ? "高" : "低"}增速`,
  missing: () => "应有数据而未报",
  mismatch: ({ other, limit }) =>
    `与${figureText(other)}相差超过${numberText(limit)}个百分点，或方向相反且相差超过${numberText(limit / 2)}个百分点`,
  light: ({ lights }) => `亮${lights.map(lightWord).join("或")}`,
  diffusion: ({ below }) => `下级地区扩散指数低于${numberText(below)}`,
  halted: ({ share }) => `停产企业占报送企业${numberText(share)}%以上`,
  revised: ({ times }) => `上期数的修订超过通常幅度的${numberText(times)}倍`,
};

/** @example conditionText({ kind: "falls", figure: "规上工业增加值 累计 同比", periods: 2 }) // 规模以上工业增加值累计同比连续2期回落 */
export function conditionText(condition: Condition): string {
  const say = sayings[condition.kind] as ((of: Condition) => string) | undefined;
  return say ? `${figureText(condition.figure)}${say(condition)}` : "";
}

/** The rule read out in one sentence. */
export function ruleText(rule: WarningRule, home?: RegionCode): string {
  const { conditions, severity, raiseAfter, clearAfter, rearmMonths, worsens, owner } = rule;
  const isAtOnce = raiseAfter === 1 || severity === 4;
  const after = isAtOnce ? "" : `连续${raiseAfter}期`;
  const higher = worsens ? `；持续${worsens.periods}期升为${severityWord(worsens.to)}` : "";
  const rearm = rearmMonths > 0 ? `，此后${rearmMonths}个月内不重复预警` : "";
  return `${scopeText(rule, home)}${conditions.map(conditionText).join("，且")}${after ? `，${after}` : ""}的，发出${severityWord(severity)}预警，由${owner}负责${higher}；连续${clearAfter}期恢复正常后解除${rearm}。`;
}

const scopes = { self: "本级", children: "所辖各地区", both: "本级及所辖各地区" } as const;

function scopeText({ scope }: WarningRule, home?: RegionCode): string {
  const names = scope.regions.map((code) => region(code)?.name ?? String(code)).join("、");
  if (names) return names;
  return scope.of === "self" && home !== undefined ? wholeWord(home) : scopes[scope.of];
}
