import { type JoinHow, joinHows, type LeaveHow, leaveHows } from "@diaodu/core/collect";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answer, api } from "../api.ts";
import type { RosterRow } from "./queries.ts";

/** A merger has a field of its own: it names the other enterprise. */
export const leaveHowChoices: readonly LeaveHow[] = leaveHows.filter((how) => how !== "merged");
export const joinHowChoices: readonly JoinHow[] = joinHows;

/** A change as it is being typed; what is not chosen yet is empty. */
export interface Draft {
  what: "changed" | "leave" | "merge" | "join";
  joinHow: JoinHow;
  leaveHow: LeaveHow;
  code: string;
  name: string;
  region: string;
  industry: string;
  size: string;
  park: string;
  into?: number;
  reason: string;
}

export const draftOf = (firm: RosterRow | undefined, known: Partial<Draft> = {}): Draft => ({
  what: firm ? "changed" : "join",
  joinHow: "new-start",
  leaveHow: "below-size",
  code: firm?.code ?? "",
  name: firm?.name ?? "",
  region: firm ? String(firm.region) : "",
  industry: firm?.industry ?? "",
  size: firm ? String(firm.size) : "",
  park: firm?.park ?? "",
  reason: "",
  ...known,
});

/** Whether all is said that the server will ask for. */
export function isComplete({ what, reason, into, ...draft }: Draft): boolean {
  if (what === "leave") return reason.trim() !== "";
  if (what === "merge") return reason.trim() !== "" && into !== undefined;
  return [draft.code, draft.name, draft.region, draft.industry, draft.size].every((said) => said.trim() !== "");
}

/** Takes one enterprise's change from the form to the store. */
export function useChange(month: number, home: number, firm: RosterRow | undefined, start: Draft, onDone: () => void) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState(start);
  const doing = useMutation({
    mutationFn: () => {
      const into = draft.what === "merge" ? draft.into : undefined;
      return into !== undefined && firm
        ? answer(api.POST("/api/roster/merge", { body: { home, from: firm.id, into, month, reason: draft.reason } }))
        : answer(api.POST("/api/roster/change", { body: changeOf(draft, home, month) }));
    },
    onSuccess: async () => {
      await queries.invalidateQueries();
      onDone();
    },
  });
  const change = (more: Partial<Draft>) => setDraft((now) => ({ ...now, ...more }));
  return { draft, change, doing };
}

function changeOf({ what, code, reason, ...draft }: Draft, home: number, month: number) {
  const always = { home, code: code.trim(), month, reason };
  if (what === "leave") return { ...always, how: draft.leaveHow };
  return {
    ...always,
    how: what === "join" ? draft.joinHow : ("changed" as const),
    name: draft.name,
    region: Number(draft.region),
    industry: draft.industry,
    size: Number(draft.size),
    park: draft.park,
  };
}
