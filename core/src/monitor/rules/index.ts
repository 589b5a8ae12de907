export { checkRule, scopeOf } from "./check-rule.ts";
export {
  type Decision,
  decide,
  type PeriodReading,
  periodsToRead,
  type Recorded,
  settledBy,
  type WarningStatus,
} from "./decide.ts";
export { type MovingFirm, namesFirms } from "./drivers.ts";
export { type EasingAsked, easingOf } from "./easing.ts";
export { pointIn, readFigure } from "./figure-words.ts";
export { type Finding, type FindingAsked, findingOf } from "./finding.ts";
export { type Course, nextStep, periodsNeeded, runOf, severityAfter, severityWord } from "./hysteresis.ts";
export { type Judgement, judgeRule, type RuleJudgement } from "./judge/index.ts";
export { type ConditionField, type KindEntry, kindOf, kinds } from "./kinds.ts";
export {
  type CommonShock,
  commonShocks,
  type Matter,
  matterSentence,
  mattersOf,
  type Tellable,
} from "./matters.ts";
export { behindIn, comesTrue, type Outcome, outcomesOf, outcomeText } from "./outcome.ts";
export { atPeriod, isPeriod, monthsFrom, periodsBefore } from "./periods.ts";
export { conditionText, figureText, ruleText } from "./rule-text.ts";
export { type Since, warningSentence } from "./sentence.ts";
export { shippedRule, shippedRules } from "./shipped.ts";
export { shippedTrials } from "./shipped-trials.ts";
export { isSwitchedOn } from "./switched-on.ts";
export { isPeriodOf, regionsTried, tryRuleOn } from "./trial.ts";
export * from "./types.ts";
