import { type Foresight, foresee } from "./forecast.ts";
import { type Outlook, outlookOfSum, shifted } from "./outlook.ts";
import { monthOfPeriod, placeIn, type Season, type Series } from "./periods.ts";

/** Months of the year up to and in a period: what cumulative growth is weighed by where no levels are known. */
export const monthsSoFar = (season: Season, period: number): number => monthOfPeriod(season, period) % 100;

/** Months of the year before a period. */
const monthsBefore = (season: Season, period: number): number =>
  placeIn(season, period) === 0 ? 0 : monthsSoFar(season, period - 1);

/**
 * Growth of single periods from cumulative growth (累计增速): what the cumulative growth moved by, months weighed alike. Where periods in
 * between are missing, all of them get what they grew together.
 */
export function singleGrowths({ season, first, values, ...what }: Series): Series {
  const single = new Float64Array(values.length).fill(Number.NaN);
  let since = 0;
  for (let t = 0; t < values.length; t++) {
    if (placeIn(season, first + t) === 0) since = t;
    if (Number.isNaN(values[t]!)) continue;
    const all = monthsSoFar(season, first + t);
    const old = monthsBefore(season, first + since);
    const earlier = since === 0 || old === 0 ? 0 : values[since - 1]! * old;
    // A series that begins within a year: its first value is what all months before it grew too.
    const begins = since === 0 ? 0 : old;
    single.fill((all * values[t]! - earlier) / (all - begins), since, t + 1);
    since = t + 1;
  }
  return { ...what, season, first, values: single, kind: "derived" };
}

/** Where cumulative growth goes: each period ahead of its own year's growth so far and what is to come of it. */
export function cumulativeAhead(cumulative: Series, horizon: number): Outlook[] | null {
  const { season, first, values } = cumulative;
  const foresight = foresee(trimmedFront(singleGrowths(cumulative)), horizon);
  if (!foresight) return null;
  const last = first + values.length - 1;
  const now = values[values.length - 1]!;
  return Array.from({ length: horizon }, (_, h) => cumulativeAt(foresight, season, last, last + 1 + h, now));
}

/** @param now cumulative growth at the last period */
function cumulativeAt(foresight: Foresight, season: Season, last: number, to: number, now: number): Outlook {
  const start = to - placeIn(season, to);
  const weights = foresight.location.map((_, h) => {
    const period = last + 1 + h;
    return period >= start && period <= to ? monthsSoFar(season, period) - monthsBefore(season, period) : 0;
  });
  const total = monthsSoFar(season, to);
  const done = start <= last ? monthsSoFar(season, last) : 0;
  return shifted(outlookOfSum(foresight, weights), 1 / total, (done * now) / total);
}

function trimmedFront(series: Series): Series {
  let from = 0;
  while (from < series.values.length - 1 && Number.isNaN(series.values[from]!)) from++;
  return { ...series, first: series.first + from, values: series.values.slice(from) };
}
