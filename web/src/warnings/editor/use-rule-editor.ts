import type { RegionCode } from "@diaodu/core/catalogue";
import type { Fault } from "@diaodu/core/errors";
import { checkRule, type WarningRule } from "@diaodu/core/monitor";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type ListedRule, type Rule, type RuleState, useSaveRule, useTryRule } from "../queries.ts";
import { faultsOf } from "./faults.tsx";
import { sameRule } from "./rule-draft.ts";

/** The API's description knows a condition by its kind only; what else it holds `checkRule` looks at. */
export const asDeclared = (rule: Rule): WarningRule => rule as unknown as WarningRule;

/** A rule while it is edited: its text, the trial of exactly this text, and its way into the store. */
export function useRuleEditor(home: RegionCode, start: Rule, listed: ListedRule | undefined) {
  const [draft, setDraft] = useState(start);
  const [kept, setKept] = useState(start);
  const [isChecked, setIsChecked] = useState(false);
  const trial = useTryRule();
  const save = useSaveRule();
  const openRule = useOpenRule();
  const isTried = trial.isSuccess && sameRule(trial.variables.rule, draft);
  const isAsStored = sameRule(listed?.rule, draft);
  const store = (state: RuleState | "withdrawn", rule = draft) => {
    setIsChecked(true);
    const onSuccess = () => {
      setKept(rule);
      if (state === "withdrawn") openRule(undefined);
      else if (!listed) openRule(rule.code);
    };
    save.mutate({ home, rule, state }, { onSuccess });
  };
  const tryIt = () => {
    save.reset();
    setIsChecked(true);
    if (checkRule(asDeclared(draft), home).length === 0) trial.mutate({ home, rule: draft });
  };
  return {
    ...{ home, draft, listed, trial, save, isTried, isAsStored, store, tryIt },
    change: (more: Partial<Rule>) => setDraft((before) => ({ ...before, ...more })),
    /** The server asks for a trial of exactly this text too. */
    canGoLive: isTried || (isAsStored && listed !== undefined && listed.trial !== null),
    isDirty: !sameRule(kept, draft),
    /** Nothing is said to be wrong before somebody has tried or stored the rule. */
    faults: isChecked ? allFaults(draft, home, [trial, save]) : [],
  };
}

export type RuleEditor = ReturnType<typeof useRuleEditor>;

interface Sent {
  error: Error | null;
  variables: { rule: Rule } | undefined;
}

/** What can be told here at every letter, and what the server said of exactly this text. */
function allFaults(draft: Rule, home: RegionCode, sent: readonly Sent[]): readonly Fault[] {
  const told = checkRule(asDeclared(draft), home);
  const heard = sent.flatMap(({ error, variables }) => (sameRule(variables?.rule, draft) ? faultsOf(error) : []));
  const nameOf = ({ code, where }: Fault) => `${code} ${where?.field ?? ""}`;
  const known = new Set(told.map(nameOf));
  return [...told, ...heard.filter((fault) => !known.has(nameOf(fault)))];
}

/** To a rule's own page, or to the list; what was just stored is no change that could be lost. */
function useOpenRule() {
  const navigate = useNavigate();
  const common = { search: ((now: object) => ({ ...now, from: undefined })) as never, ignoreBlocker: true };
  return (code: string | undefined) =>
    void (code === undefined
      ? navigate({ to: "/warnings/rules", ...common })
      : navigate({ to: "/warnings/rules/$code", params: { code }, replace: true, ...common }));
}
