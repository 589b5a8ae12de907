import { afterTyping, form as formOf, isExplanation, spread } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import { useMemo, useState } from "react";
import { useLanguage } from "../../texts/index.ts";
import type { ReportView } from "../answers.ts";
import { columnNamed } from "../words.ts";
import { doubtsAbout, type FieldDoubt } from "./doubts.ts";
import type { Filling } from "./field-group.tsx";
import { keepExplanations, keptExplanations } from "./kept-explanations.ts";
import { useDraft } from "./use-draft.ts";

/** A form in the hands of a person: what is typed, what is in doubt about it, what was said to the doubts. */
export function useFilling(view: ReportView) {
  const { keeper, draft } = useDraft(view);
  const language = useLanguage();
  const [explanations, setExplanations] = useState(() => keptExplanations(view));
  const [isAttempted, setIsAttempted] = useState(false);
  const form = formOf(view.form);
  const all = useMemo(
    () => doubtsAbout(view, draft.values, draft.doubts, language),
    [view, draft.values, draft.doubts, language],
  );
  const isExplained = ({ key, explanation }: FieldDoubt): boolean =>
    explanations[key] === undefined
      ? explanation !== null && explanation.accepted !== false
      : isExplanation(explanations[key]);
  const filling: Filling = {
    ...{ form, view, values: draft.values, explanations },
    isReadOnly: view.monthState !== "open",
    // A field that nobody has come to yet is not in doubt; handing in asks for it.
    doubts: isAttempted ? all : all.filter(({ reported }) => reported !== null),
    onValue: (name, value) => {
      const column = columnNamed(form, name);
      if (column) keeper.type(afterTyping(form, view.month as Month, view, keeper.now().values, { ...column, value }));
    },
    onPaste: (from, copied) => {
      const laid = spread(form, view.month as Month, from, copied);
      if (laid) keeper.type({ ...keeper.now().values, ...laid });
      return laid !== null;
    },
    onExplain: (doubt, text) => {
      const said = { ...explanations, [doubt.key]: text };
      setExplanations(said);
      keepExplanations(view, said);
    },
  };
  return {
    keeper,
    draft,
    filling,
    /** What was said here to the doubts that still stand. */
    said: all.flatMap(({ key, checkId, field }) => {
      const text = explanations[key]?.trim() ?? "";
      return text === "" ? [] : [{ checkId, field, text }];
    }),
    forgetSaid: () => keepExplanations(view, {}),
    hard: all.filter(({ level }) => level === "hard"),
    unexplained: all.filter((doubt) => doubt.level === "soft" && !isExplained(doubt)),
    attempt: () => setIsAttempted(true),
  };
}

export type FillingState = ReturnType<typeof useFilling>;
