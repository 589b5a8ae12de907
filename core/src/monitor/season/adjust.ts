import { fullLength, seasonalBase } from "./forecast.ts";
import { refit } from "./model/fit.ts";
import { meanAhead } from "./model/predict.ts";
import { type RegArima, regArima, regressorsOf } from "./model/regarima.ts";
import { residualSeason } from "./model/residual-season.ts";
import { x11 } from "./model/x11.ts";
import { known, type Series } from "./periods.ts";

/**
 * A series adjusted for season and calendar, period for period; NaN where it has no value. Of logarithms the season and the holiday are
 * factors, else amounts to add.
 */
export interface Adjusted {
  model: RegArima;
  /** Without season, Spring Festival and weekdays; what outliers did stays in. */
  adjusted: Float64Array;
  /** Without single wild periods; steps that stay are in it. */
  trend: Float64Array;
  seasonal: Float64Array;
  holiday: Float64Array;
  /** Whether a season is left after all. */
  residual: { qs: number; isLeft: boolean };
}

/** Years foreseen before the first and after the last value for the filters. */
const marginYears = 3;

/**
 * Seasonal adjustment (季节调整): calendar and outliers by regression with airline errors, then X-11 on what is left, made longer by
 * forecasts on both sides.
 * @param base the series fitted before, where it is at hand
 * @returns null for rates, and where there are fewer than three years
 * @source domain/monitoring.md 2
 */
export function adjust(series: Series, base = seasonalBase(series)): Adjusted | null {
  if (series.kind !== "level" || known(series) < fullLength(series.season)) return null;
  return base && adjustedBy(regArima(base));
}

/** Why `adjust` gave nothing of levels: fewer than three years, or three years with too many gaps in them. */
export const whyUnadjusted = ({ season, values }: Series): "too-short" | "with-gaps" =>
  values.length < fullLength(season) ? "too-short" : "with-gaps";

/** The adjustment that goes with a model found before. */
function adjustedBy(model: RegArima): Adjusted {
  const { series, isLog } = model;
  const { linear, holiday, steps, outliers } = effectsOf(model);
  const margin = marginYears * series.season;
  const { trend, seasonal } = x11(extended(linear, model, margin), series.season, margin);
  const smooth = linear.map((value, t) => value - seasonal[t]! + outliers[t]!);
  const told = (column: Float64Array) =>
    column.map((value, t) => (Number.isNaN(series.values[t]!) ? Number.NaN : isLog ? Math.exp(value) : value));
  return {
    model,
    adjusted: told(smooth),
    trend: told(trend.map((value, t) => value + steps[t]!)),
    seasonal: told(seasonal),
    holiday: told(holiday),
    residual: residualSeason(
      linear.map((value, t) => value - seasonal[t]!),
      series.season,
    ),
  };
}

/** What the regressors do to each period, and the rest: the linear series, whose gaps are filled. */
function effectsOf(model: RegArima) {
  const { problem, regression } = model.fit;
  const { length } = problem.y;
  const { coefficients } = regression;
  const parts = regressorsOf(model, length);
  const none = () => new Float64Array(length);
  const [holiday, weekdays, steps, outliers] = [none(), none(), none(), none()];
  const linear = Float64Array.from(problem.y);
  problem.gaps.forEach((at, i) => {
    linear[at]! -= coefficients[i]!;
  });
  let next = problem.gaps.length;
  const put = (columns: readonly Float64Array[], into: (column: number) => Float64Array[]) => {
    columns.forEach((column, i) => {
      const by = coefficients[next++]!;
      for (let t = 0; t < length; t++) {
        linear[t]! -= by * column[t]!;
        for (const sum of into(i)) sum[t]! += by * column[t]!;
      }
    });
  };
  put(parts.holiday, () => [holiday]);
  put(parts.weekdays, () => [weekdays]);
  put(parts.outliers, (i) => (model.outliers[i]?.kind === "LS" ? [outliers, steps] : [outliers]));
  return { linear, holiday, weekdays, steps, outliers };
}

/** The linear series with forecasts after its end and, run backwards, before its beginning. */
function extended(linear: Float64Array, { fit: { problem, parameters } }: RegArima, margin: number): Float64Array {
  const beyond = (column: Float64Array): Float64Array => {
    const bare = refit({ shape: problem.shape, y: column, gaps: [], regressors: [] }, parameters);
    return bare ? meanAhead(bare, margin) : new Float64Array(margin).fill(column[column.length - 1] ?? 0);
  };
  const out = new Float64Array(linear.length + 2 * margin);
  out.set(beyond(linear.slice().reverse()).reverse());
  out.set(linear, margin);
  out.set(beyond(linear), margin + linear.length);
  return out;
}
