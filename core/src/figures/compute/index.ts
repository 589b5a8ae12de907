export type { OnFailure } from "./contained.ts";
export {
  absent,
  computed,
  type Derivation,
  decimalsIn,
  orderIn,
  reasonIn,
  roundedIn,
  turnIn,
  valueIn,
} from "./derivation.ts";
export { explanationOf, figureOf, titleOf, unknownFigure } from "./figure.ts";
export { isStillReported } from "./level.ts";
export { cellNumber, type Observation, ObservationBook, type Observations, type Origin } from "./observations.ts";
export { kindsOf, peersWord, wholeWord } from "./peers.ts";
export { type Need, plan, planStandards, type StandardsNeed } from "./plan.ts";
export {
  addressOf,
  ayearBefore,
  inMonth,
  inRegion,
  inSpan,
  isInCombinedMonths,
  isQuarterEnd,
  type Point,
  periodBefore,
  pointOf,
  withMeasure,
} from "./point.ts";
export { residualOf } from "./pull.ts";
export { sentencesOf } from "./sentence-facts.ts";
export { periodName, show, showMeasured, showNumber, showTerm } from "./show.ts";
export * from "./standards.ts";
export { partWords, type Subject, subjectOf, wordsOf } from "./subject.ts";
export { type FirmCounts, isOfForms, type MainSums, type Sums } from "./sums.ts";
export { type Judged, type LaterRules, type Rule, type Workings, workingsOver } from "./workings.ts";
