import {
  absent,
  computed,
  type Derivation,
  type LaterRules,
  type Measured,
  type MissingReason,
  PERCENT,
  type Point,
  type Rule,
  showNumber,
  type Workings,
} from "../../../figures/index.ts";
import { spanLabel } from "../../../period/index.ts";
import { type Adjusted, adjust, whyUnadjusted } from "../adjust.ts";
import { monthOfPeriod, periodOf, type Season } from "../periods.ts";
import { calendarWords } from "./explain.ts";
import { remembered } from "./memory.ts";
import { readHistory } from "./read-history.ts";
import { levelsOf, seasonOf } from "./series-of.ts";

const adjustOnce = remembered((series, _horizon: number) => adjust(series));

interface AdjustedAt {
  whole: Adjusted;
  season: Season;
  /** The month's period, and the one before it. */
  now: number;
  before: number | undefined;
}

/** The adjusted series up to a point's month, as it stood then: later figures do not move it. */
function adjustedAt(point: Point, workings: Workings): { found: AdjustedAt | MissingReason; inputs: Derivation[] } {
  const history = readHistory({ ...point, goal: 0 }, workings);
  const series = levelsOf(history);
  const inputs = history.newest;
  const season = seasonOf(history);
  if (isRatio(point)) return { found: "not-seasonal", inputs };
  if (!series) return { found: "not-published", inputs };
  if (!endsPeriod(point, season)) return { found: "jan-feb-combined", inputs };
  const at = periodOf(season, point.month) - series.first;
  if (at !== series.values.length - 1) return { found: "not-published", inputs };
  const whole = adjustOnce(series, 0);
  if (!whole) return { found: whyUnadjusted(series), inputs };
  const [now, before] = [whole.adjusted[at], whole.adjusted[at - 1]];
  if (now === undefined || Number.isNaN(now)) return { found: "not-published", inputs };
  return { found: { whole, season, now, before }, inputs };
}

const isRatio = ({ indicator: { kind } }: Point): boolean => kind === "rate" || kind === "index";

const endsPeriod = ({ month }: Point, season: Season): boolean =>
  monthOfPeriod(season, periodOf(season, month)) === month;

const adjustedRule: Rule = (point, workings) => {
  const { found, inputs } = adjustedAt(point, workings);
  if (typeof found === "string") return absent(point, found, inputs);
  const { unit, decimals } = point.indicator;
  const measured: Measured = { status: "ok", value: found.now, unit };
  return computed(point, measured, inputs, {
    formula: () => ({
      words: "当期数扣除季节、春节和工作日的影响",
      numbers: `${showNumber(found.now, decimals)}${unit}`,
    }),
    notes: () => notesOf(point, found),
  });
};

/** 环比: the adjusted value on the period before. @source domain/monitoring.md 2.3 */
const monthOnMonthRule: Rule = (point, workings) => {
  const { found, inputs } = adjustedAt(point, workings);
  if (typeof found === "string") return absent(point, found, inputs);
  const { now, before } = found;
  if (before === undefined || Number.isNaN(before)) return absent(point, "not-published", inputs);
  if (before <= 0) return absent(point, "base-not-positive", inputs);
  const { decimals } = point.indicator;
  const measured: Measured = { status: "ok", value: 100 * (now / before - 1), unit: PERCENT };
  return computed(point, measured, inputs, {
    formula: () => ({
      words: "本期季调值÷上期季调值−1",
      numbers: `${showNumber(now, decimals)}÷${showNumber(before, decimals)}−1=${showNumber(measured.value, 1)}%`,
    }),
    notes: () => notesOf(point, found),
  });
};

function notesOf(point: Point, { whole, season }: AdjustedAt): string[] {
  const { model, residual } = whole;
  return [
    `用截至${spanLabel(point.month, "month")}的${model.series.values.length}期数据调整：回归分出季节${calendarWords(model)}和异常值，再按X-11滤波。`,
    ...(season === 11 ? ["1—2月合并为一期，按月均数与其他月份比较。"] : []),
    ...(residual.isLeft ? ["调整后仍有季节痕迹，使用时请留意。"] : []),
    "新数据公布后，以前各期的季调值和环比会修订。",
  ];
}

/** 季调值, 环比. */
export const adjustedRules: LaterRules = { adjusted: adjustedRule, mom: monthOnMonthRule };
