import { goalKey } from "@diaodu/core/targets";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answer, api, Refusal } from "../../api.ts";
import type { Saved, TargetEntry, TargetRow, TargetSheet } from "../answers.ts";
import { type Draft, draftOf, newDraft } from "./draft.ts";
import { type DraftFault, entriesOf, entryOf } from "./entries.ts";
import { placed } from "./fault-place.ts";

export type EntrySheet = Pick<TargetSheet, "region" | "year" | "rows">;

/** Rows as they are typed, what they would change, and the way to the store. */
export function useEntry(sheet: EntrySheet, start: readonly Draft[], onSaved: (saved: Saved) => void) {
  const queries = useQueryClient();
  const [drafts, setDrafts] = useState(start);
  const [reason, setReason] = useState("");
  const [ownFaults, setOwnFaults] = useState<readonly DraftFault[]>([]);
  const saving = useMutation({
    mutationFn: (entries: TargetEntry[]) =>
      answer(api.POST("/api/targets", { body: { entries, ...(reason.trim() ? { reason: reason.trim() } : {}) } })),
    onSuccess: async (saved) => {
      await queries.invalidateQueries();
      onSaved(saved);
    },
  });
  const refused = saving.error instanceof Refusal ? placed(saving.error.faults) : { ofRows: [], others: [] };
  const change = (next: readonly Draft[]) => {
    setDrafts(next);
    // What is said of rows holds for the rows as they were.
    setOwnFaults([]);
    saving.reset();
  };
  return {
    drafts,
    reason,
    setReason,
    isSaving: saving.isPending,
    faults: [...ownFaults, ...refused.ofRows],
    others: saving.error && refused.ofRows.length === 0 ? saving.error : null,
    set: (draft: Draft) => change(drafts.map((each) => (each.key === draft.key ? draft : each))),
    remove: (key: number) => change(drafts.filter((each) => each.key !== key)),
    add: () => change([...drafts, newDraft(sheet)]),
    save: () => {
      const { entries, faults } = entriesOf(drafts);
      setOwnFaults(faults);
      if (faults.length === 0) saving.mutate(entries);
    },
  };
}

/** The target of the sheet to which a row would give a new version; absent: it is a new target. */
export function heldBy(draft: Draft, rows: readonly TargetRow[]): TargetRow | undefined {
  if (draft.of === undefined) return undefined;
  const key = goalKey(entryOf(draft) as Parameters<typeof goalKey>[0]);
  return rows.find(({ entry }) => goalKey(entry as Parameters<typeof goalKey>[0]) === key);
}

/** Whether a row says anything else than what holds. */
export function isChanged(draft: Draft, { entry }: TargetRow): boolean {
  const said = (each: Draft) => JSON.stringify(entryOf(each));
  return said(draft) !== said(draftOf(entry));
}
