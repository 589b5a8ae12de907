import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answer, api } from "../api.ts";
import { usePeriodLabel } from "../app/period-label.ts";
import { TakeBack } from "../collect/take-back.tsx";
import { TimeText } from "../design/time-text.tsx";
import { useText } from "../texts/index.ts";
import { type RosterBatch, rosterBatchesQuery } from "./queries.ts";
import { importTexts } from "./texts.ts";

/** Files and changes by hand that altered the roster, newest first; each that stands can be taken back. Nothing where there are none. */
export function RosterBatches({ region }: { region: number }) {
  const text = useText(importTexts);
  const { data } = useQuery(rosterBatchesQuery(region));
  const [undoing, setUndoing] = useState<RosterBatch>();
  const batches = data?.batches ?? [];
  if (batches.length === 0) return null;
  return (
    <div className="roster-batches">
      <h3>{text("batches.title")}</h3>
      <ol>
        {batches.map((batch) => (
          <Line key={batch.id} batch={batch} onUndo={() => setUndoing(batch)} />
        ))}
      </ol>
      {undoing && <UndoBatch batch={undoing} onClose={() => setUndoing(undefined)} />}
    </div>
  );
}

function Line({ batch, onUndo }: { batch: RosterBatch; onUndo: () => void }) {
  const text = useText(importTexts);
  const label = usePeriodLabel();
  const counts = (["new", "changed", "renamed", "left"] as const)
    .filter((kind) => (batch.summary[kind] ?? 0) > 0)
    .map((kind) => text(`batches.${kind}`, { count: batch.summary[kind] ?? 0 }));
  const from = text("batches.from", { month: label(batch.month, "month") });
  return (
    <li data-undone={batch.undoneAt !== null || undefined}>
      <TimeText at={batch.at} /> <b>{batch.fileName}</b>{" "}
      <span className="section-note">
        {[batch.byHand ? text("batches.byHand") : batch.homeName, from, ...counts, batch.by].join(" · ")}
      </span>{" "}
      {batch.undoneAt === null ? (
        <button type="button" className="quiet" onClick={onUndo}>
          {text("batches.undo")}
        </button>
      ) : (
        text("batches.undone")
      )}
    </li>
  );
}

/** Says what taking a change back does, and does it when confirmed. */
function UndoBatch({ batch, onClose }: { batch: RosterBatch; onClose: () => void }) {
  const text = useText(importTexts);
  const queries = useQueryClient();
  const undo = useMutation({
    mutationFn: () => answer(api.POST("/api/roster/import/undo", { body: { batchId: batch.id } })),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <TakeBack
      title={text("undo.title")}
      said={undo.data ? text("undo.done", undo.data) : text("undo.what", { file: batch.fileName })}
      words={{ do: text("undo.do"), doing: text("undo.doing"), keep: text("undo.keep"), close: text("undo.close") }}
      undo={undo}
      onClose={onClose}
    />
  );
}
