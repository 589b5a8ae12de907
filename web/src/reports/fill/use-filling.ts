import { afterTyping, form as formOf, isExplanation, spread } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import { useMemo, useState } from "react";
import { api } from "../../api.ts";
import { useLanguage } from "../../texts/index.ts";
import type { ReportView } from "../answers.ts";
import { columnNamed } from "../words.ts";
import { doubtsAbout, type FieldDoubt } from "./doubts.ts";
import type { Filling } from "./field-group.tsx";
import { useDraft } from "./use-draft.ts";

/** A form in the hands of a person: what is typed, what is in doubt about it, what was said to the doubts. */
export function useFilling(view: ReportView) {
  const { keeper, draft } = useDraft(view);
  const language = useLanguage();
  const [explanations, setExplanations] = useState<Readonly<Record<string, string>>>({});
  const [isAttempted, setIsAttempted] = useState(false);
  const form = formOf(view.form);
  const all = useMemo(
    () => doubtsAbout(view, draft.values, draft.doubts, language),
    [view, draft.values, draft.doubts, language],
  );
  const saidTo = (doubt: FieldDoubt): string => explanations[doubt.key] ?? doubt.explanation?.text ?? "";
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
    onExplain: (doubt, text) => setExplanations((now) => ({ ...now, [doubt.key]: text })),
    // Kept at once, so that a form left half-filled keeps its words; handing in sends them all again.
    onExplained: (doubt) => {
      const text = explanations[doubt.key];
      if (text !== undefined && isExplanation(text)) void keepExplanation(view, doubt, text);
    },
  };
  return {
    keeper,
    draft,
    filling,
    explained: () => all.map((doubt) => ({ ...doubt, text: saidTo(doubt).trim() })).filter(({ text }) => text !== ""),
    hard: all.filter(({ level }) => level === "hard"),
    unexplained: all.filter((doubt) => doubt.level === "soft" && !isExplanation(saidTo(doubt))),
    attempt: () => setIsAttempted(true),
  };
}

export type FillingState = ReturnType<typeof useFilling>;

const keepExplanation = ({ form, month, enterprise }: ReportView, { checkId, field }: FieldDoubt, text: string) =>
  api.POST("/api/reports/explain", { body: { form, month, enterpriseId: enterprise.id, checkId, field, text } }).catch(
    // Not kept now: it goes with the form when that is handed in.
    () => undefined,
  );
