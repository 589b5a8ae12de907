export { explanationOf, figureOf, unknownFigure } from "./figure.ts";
export { cellNumber, type Observation, ObservationBook, type Observations, type Origin } from "./observations.ts";
export { wholeWord } from "./peers.ts";
export { type Need, plan } from "./plan.ts";
export { addressOf, type Point, periodBefore, pointOf, seriesOf } from "./point.ts";
export { residualOf } from "./pull.ts";
export { sentenceOf, upDownText } from "./word.ts";
export { type Workings, workingsOver } from "./workings.ts";
