import type { CheckEntry, Finding } from "./types.ts";

/** A finding before it is known whether a stronger one explains it. */
export interface Doubt extends Omit<Finding, "checkId" | "level"> {
  /** Set where the rule's own level is too strong or too weak for this report. */
  level?: Finding["level"];
  /** Database columns that would have to be right for the doubt to stand. */
  leansOn: readonly string[];
}

/** How strongly a kind of doubt explains others: what has one exact cause comes before what has many. */
export const strengths = {
  copy: 80,
  slip: 70,
  zero: 60,
  sum: 50,
  base: 45,
  course: 40,
  ratio: 30,
  habit: 10,
} as const;
export type Strength = keyof typeof strengths;

/** A check as declared, with the strength of its explanation. */
export interface RuleHead extends CheckEntry {
  strength: Strength;
}
