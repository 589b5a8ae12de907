import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { TimeText } from "../design/time-text.tsx";
import { useText } from "../texts/index.ts";
import type { Batch } from "./answers.ts";
import { importTexts } from "./import-texts.ts";
import { batchesQuery, type ReportPlace } from "./queries.ts";
import { UndoBatch } from "./undo-batch.tsx";

/** Files taken in for this form and month, newest first; the newest that stands can be taken back. Nothing where there are none. */
export function Batches({ place }: { place: ReportPlace }) {
  const text = useText(importTexts);
  const { data } = useQuery(batchesQuery(place));
  const [undoing, setUndoing] = useState<Batch>();
  const batches = data?.batches ?? [];
  const last = batches.find(({ undoneAt }) => undoneAt === null);
  if (batches.length === 0) return null;
  return (
    <div className="batches">
      <h3>{text("batches.title")}</h3>
      <ol>
        {batches.map((batch) => (
          <li key={batch.id} data-undone={batch.undoneAt !== null || undefined}>
            <TimeText at={batch.at} /> <b>{batch.fileName}</b>{" "}
            <span className="section-note">{text("batches.line", { stored: batch.stored, by: batch.by })}</span>{" "}
            {batch.undoneAt !== null && text("batches.undone")}
            {batch === last && (
              <button type="button" className="quiet" onClick={() => setUndoing(batch)}>
                {text("import.undo")}
              </button>
            )}
          </li>
        ))}
      </ol>
      {undoing && <UndoBatch batch={undoing} onClose={() => setUndoing(undefined)} />}
    </div>
  );
}
