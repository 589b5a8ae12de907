export { explanationOf, figureOf, unknownFigure } from "./figure.ts";
export { cellNumber, type Observation, ObservationBook, type Observations, type Origin } from "./observations.ts";
export { type Need, plan } from "./plan.ts";
export { type Point, pointOf } from "./point.ts";
export { residualOf } from "./pull.ts";
export type { FirmCounts, MainSums, Sums } from "./sums.ts";
export { type Workings, workingsOver } from "./workings.ts";
