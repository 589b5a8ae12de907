import type { Series } from "../periods.ts";

/** How many answers are kept: ten targets of a city and its counties, at several months. */
const most = 2000;

/**
 * A function of a series that remembers its newest answers by the series' content: a sheet asks for forecast, both ends and odds of the
 * same figures, and a month later for most of the same again.
 */
export function remembered<T>(work: (series: Series, horizon: number) => T): (series: Series, horizon: number) => T {
  const held = new Map<string, T>();
  return (series, horizon) => {
    const { season, kind, first, isGrowth, bounds, values } = series;
    const key = `${season} ${kind} ${isGrowth} ${bounds?.least} ${bounds?.most} ${first} ${horizon} ${values.join()}`;
    const found = held.get(key);
    if (found !== undefined) return found;
    const answer = work(series, horizon);
    if (held.size >= most) held.delete(held.keys().next().value ?? "");
    held.set(key, answer);
    return answer;
  };
}
