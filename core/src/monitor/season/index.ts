export { type Adjusted, adjust } from "./adjust.ts";
export * from "./annualised.ts";
export { type Method, naive, seasonalNaive, yearlyChange } from "./backtest/baselines.ts";
export {
  type Banded,
  banded,
  baselines,
  emptyTally,
  ours,
  rollingOrigins,
  type Tally,
  type Trial as ForecastTrial,
} from "./backtest/rolling.ts";
export { cumulativeAhead, singleGrowths } from "./cumulative.ts";
export { type Foresight, fewest, foresee, fullLength, seasonalBase } from "./forecast.ts";
export * from "./outlier.ts";
export { band, highEnd, lowEnd, type Outlook, outlookOfSum } from "./outlook.ts";
export { known, monthOfPeriod, monthsIn, periodOf, type Season, type Series } from "./periods.ts";
export * from "./spring-festival.ts";
export { ownMeasure, type SeriesView, seriesView, type ViewPoint } from "./view/series-view.ts";
export { methodOf, notesOf, outlierNotes, periodLabel } from "./view/view-words.ts";
