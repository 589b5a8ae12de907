import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answer, api, Refusal } from "../../api.ts";
import { Dialog } from "../../design/dialog.tsx";
import { Failed } from "../../design/faces.tsx";
import { ReasonField } from "../../roster/select-field.tsx";
import "../../roster/roster.css";
import { useLanguage, useText } from "../../texts/index.ts";
import type { Decomposition, TargetRow } from "../answers.ts";
import { placed } from "../entry/fault-place.ts";
import { SavedNote } from "../entry/saved-note.tsx";
import { type Planned, partEntry } from "./plan.ts";
import { goalTexts } from "./texts.ts";

interface SetPartsProps {
  row: TargetRow;
  apart: Decomposition;
  planned: readonly Planned[];
  onClose: () => void;
}

/** Says which targets the parts will get, before → after, and stores them once that is confirmed. */
export function SetParts({ row, apart, planned, onClose }: SetPartsProps) {
  const text = useText(goalTexts);
  // What was stored is no longer planned: the list stays as it was confirmed.
  const [listed] = useState(planned);
  const [reason, setReason] = useState("");
  const doing = useSetParts(row, listed, reason, text("apart.clause", { text: `${row.name}${row.text}` }));
  const needsReason = listed.some(({ part }) => part.assigned !== null);
  const title = text("apart.confirmTitle", { count: listed.length });
  return (
    <Dialog label={title} shape="card" onClose={onClose}>
      <h2>{title}</h2>
      <p>{text("apart.confirmNote")}</p>
      <ul className="parts-list">
        {listed.map(({ part, value }) => (
          <li key={part.key}>
            {part.name} {part.assigned !== null && `${part.assigned} → `}
            <b>{value}</b> {apart.unit}
          </li>
        ))}
      </ul>
      {needsReason && !doing.data && <ReasonField label={text("apart.reason")} value={reason} onValue={setReason} />}
      {doing.error && <PartFaults error={doing.error} planned={listed} />}
      {doing.data && <SavedNote saved={doing.data} />}
      <p className="dialog-ways">
        {!doing.data && (
          <button
            type="button"
            className="main-button"
            disabled={doing.isPending || (needsReason && reason.trim() === "")}
            onClick={() => doing.mutate()}
          >
            {text(doing.isPending ? "apart.saving" : "apart.save")}
          </button>
        )}
        <button type="button" className="quiet" onClick={onClose}>
          {text("apart.cancel")}
        </button>
      </p>
    </Dialog>
  );
}

function useSetParts(row: TargetRow, planned: readonly Planned[], reason: string, clause: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => {
      const entries = planned.map((each) => partEntry(row, each, clause));
      return answer(
        api.POST("/api/targets", { body: { entries, ...(reason.trim() ? { reason: reason.trim() } : {}) } }),
      );
    },
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** What the server refuses, each with the part it is about. */
function PartFaults({ error, planned }: { error: Error; planned: readonly Planned[] }) {
  const language = useLanguage();
  const { ofRows } = error instanceof Refusal ? placed(error.faults) : { ofRows: [] };
  if (ofRows.length === 0) return <Failed error={error} />;
  return ofRows.map(({ at, field, message, remedy }) => (
    <p key={`${at} ${field} ${message.zh}`} className="preview-fault" role="alert">
      <b>{planned[at]?.part.name}</b> {message[language]} <span className="section-note">{remedy[language]}</span>
    </p>
  ));
}
