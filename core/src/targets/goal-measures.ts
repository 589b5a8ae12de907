import type { Measure } from "../address/index.ts";

/** Measures that speak of one target: with several in force their address says which (目标=17). */
const ofGoals: ReadonlySet<Measure> = new Set<Measure>([
  "target",
  "target-due",
  "target-gap",
  "attainment",
  "progress-lead",
  "seasonal-lead",
  "needed",
  "needed-level",
  "next-needed",
  "next-needed-level",
  "forecast",
  "forecast-low",
  "forecast-high",
  "odds",
]);

export const isOfGoal = (measure: Measure): boolean => ofGoals.has(measure);
