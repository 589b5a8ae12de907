import type { Company } from "../company.ts";
import type { Doubt } from "../doubt.ts";
import type { Examined } from "../examined.ts";
import type { Rule, RuleKind, RuleOf } from "../rules/types.ts";
import { baseSlip } from "./base-slip.ts";
import { copy } from "./copy.ts";
import { course } from "./course.ts";
import { filedBase } from "./filed-base.ts";
import { filled, notCollected, staysEmpty, wholeNumber } from "./filled.ts";
import { roundNumbers, sameGrowth } from "./habits.ts";
import { halt } from "./halt.ts";
import { coversMonth, notNegative, part } from "./limits.ts";
import { margin } from "./margin.ts";
import { match } from "./match.ts";
import { ratio } from "./ratio.ts";
import type { Evaluator } from "./said.ts";
import { signedSlip } from "./signed-slip.ts";
import { notFalling, runningSums } from "./sums.ts";
import { unitSlip } from "./unit-slip.ts";
import { zero } from "./zero.ts";

const evaluators: { [K in RuleKind["kind"]]: Evaluator<RuleOf<K>> } = {
  "not-collected": notCollected,
  "stays-empty": staysEmpty,
  filled,
  "whole-number": wholeNumber,
  "not-negative": notNegative,
  "covers-month": coversMonth,
  part,
  "filed-base": filedBase,
  "running-sum": runningSums,
  "not-falling": notFalling,
  "unit-slip": unitSlip,
  "signed-slip": signedSlip,
  "base-slip": baseSlip,
  copy,
  course,
  halt,
  match,
  ratio,
  zero,
  margin,
  "round-numbers": roundNumbers,
  "same-growth": sameGrowth,
};

/** All doubts of one rule about one report. */
export function evaluate(rule: Rule, examined: Examined, company: Company): Doubt[] {
  // The table pairs each kind with its own evaluator, which an index by a union cannot say.
  const evaluator = evaluators[rule.kind] as Evaluator<Rule>;
  return evaluator(rule, examined, company);
}
