import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answer, api } from "../../api.ts";
import { TakeBack } from "../../collect/take-back.tsx";
import { TimeText } from "../../design/time-text.tsx";
import { useText } from "../../texts/index.ts";
import type { TargetBatch } from "../answers.ts";
import { targetBatchesQuery } from "../queries.ts";
import { importTexts } from "./texts.ts";

/** Files of targets so far, newest first; each that stands can be taken back. Nothing where there are none. */
export function Batches({ region }: { region: number }) {
  const text = useText(importTexts);
  const { data } = useQuery(targetBatchesQuery(region));
  const [undoing, setUndoing] = useState<TargetBatch>();
  const batches = data?.batches ?? [];
  if (batches.length === 0) return null;
  return (
    <section className="section target-batches">
      <div className="section-head">
        <h2>{text("batches.title")}</h2>
      </div>
      <ol>
        {batches.map((batch) => (
          <li key={batch.id} data-undone={batch.undoneAt !== null || undefined}>
            <TimeText at={batch.at} /> <b>{batch.fileName}</b>{" "}
            <span className="section-note">{text("batches.line", { stored: batch.stored, by: batch.by })}</span>{" "}
            {batch.undoneAt === null ? (
              <button
                type="button"
                className="quiet"
                aria-label={text("batches.undoOf", { file: batch.fileName })}
                onClick={() => setUndoing(batch)}
              >
                {text("batches.undo")}
              </button>
            ) : (
              text("batches.undone")
            )}
          </li>
        ))}
      </ol>
      {undoing && <UndoBatch batch={undoing} onClose={() => setUndoing(undefined)} />}
    </section>
  );
}

/** Says what taking a file back does, and does it when confirmed. */
function UndoBatch({ batch, onClose }: { batch: TargetBatch; onClose: () => void }) {
  const text = useText(importTexts);
  const queries = useQueryClient();
  const undo = useMutation({
    mutationFn: () => answer(api.POST("/api/targets/import/undo", { body: { batchId: batch.id } })),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <TakeBack
      title={text("undo.title")}
      said={
        undo.data
          ? text("undo.done", { stored: undo.data.stored })
          : text("undo.what", { file: batch.fileName, stored: batch.stored })
      }
      words={{ do: text("undo.do"), doing: text("undo.doing"), keep: text("undo.keep"), close: text("undo.close") }}
      undo={undo}
      onClose={onClose}
    />
  );
}
