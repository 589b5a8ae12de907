import type { Condition, ConditionWords, Rule, RuleWords } from "../queries.ts";

/** A rule as it begins: the domain's defaults. @source domain/monitoring.md 4, hysteresis */
export const newRule = (words: RuleWords, code: string): Rule => ({
  code,
  name: "",
  conditions: words.kinds.slice(0, 1).map((kind) => conditionOf(kind)),
  scope: { of: "both", regions: [] },
  owner: "",
  severity: 2,
  worsens: null,
  raiseAfter: 2,
  clearAfter: 2,
  rearmMonths: 3,
  note: "",
});

/**
 * The name of an own rule in links; it is never typed, and two people who begin a rule at once do not meet.
 * @example newCode(new Date("2026-11-21T20:07:30.120Z")) // "own-20261121-200730120"
 */
export const newCode = (now: Date): string =>
  `own-${now
    .toISOString()
    .replace(/[-:.Z]/g, "")
    .replace("T", "-")}`;

/** Another rule with the same text. */
export const copyOf = (rule: Rule, code: string, name: string): Rule => ({ ...rule, code, name });

/** A condition of a kind with its first values; a figure chosen already stays. */
export function conditionOf({ kind, fields }: ConditionWords, before?: Condition): Condition {
  const values = fields.map(({ key, initial }) => [key, key === "figure" ? (before?.figure ?? initial) : initial]);
  return { kind, ...Object.fromEntries(values) };
}

/** The same text, whatever order its keys came in. */
export const sameRule = (one: Rule | undefined, other: Rule | undefined): boolean =>
  one !== undefined && other !== undefined && said(one) === said(other);

const said = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
