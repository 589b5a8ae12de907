import { type Doubt, strengths } from "./doubt.ts";
import type { Rule } from "./rules/index.ts";
import type { CheckLevel, Finding } from "./types.ts";

export interface Raised {
  rule: Rule;
  doubt: Doubt;
}

const levels: Record<CheckLevel, number> = { hard: 0, soft: 1, hint: 2 };
const levelOf = ({ rule, doubt }: Raised): CheckLevel => doubt.level ?? rule.level;

/** What explains most comes first; of one strength what more hangs on. */
const byStrength = (a: Raised, b: Raised): number =>
  strengths[b.rule.strength] - strengths[a.rule.strength] || b.doubt.effect - a.doubt.effect;

/**
 * One cause is told once: a slip explains the jump, the growth and the ratio that come of it. A doubt falls when a stronger
 * one leans on a column it leans on too. What refuses a report is always told, and explains nothing but what it names.
 * @returns hard before soft before hints, each by effect
 */
export function settle(raised: readonly Raised[]): Finding[] {
  const kept: Raised[] = [];
  for (const one of [...raised].sort(byStrength))
    if (levelOf(one) === "hard" || !isExplained(one, kept)) kept.push(one);
  return kept.map((one) => finding(one)).sort((a, b) => levels[a.level] - levels[b.level] || b.effect - a.effect);
}

function isExplained(one: Raised, kept: readonly Raised[]): boolean {
  return kept.some((other) => {
    const isStronger = strengths[other.rule.strength] > strengths[one.rule.strength];
    const isWeakerLevel = levels[levelOf(other)] > levels[levelOf(one)];
    return isStronger && !isWeakerLevel && other.doubt.leansOn.some((column) => one.doubt.leansOn.includes(column));
  });
}

function finding({ rule, doubt }: Raised): Finding {
  const { field, sentence, reported, proposed, effect } = doubt;
  return { checkId: rule.id, level: doubt.level ?? rule.level, field, sentence, reported, proposed, effect };
}
