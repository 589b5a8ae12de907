import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "../api.ts";
import { Dialog } from "../design/dialog.tsx";
import { Failed } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import type { Batch } from "./answers.ts";
import { importTexts } from "./import-texts.ts";

interface UndoBatchProps {
  batch: Pick<Batch, "id" | "fileName" | "stored">;
  onClose: () => void;
  onUndone?: () => void;
}

/** Says what taking a file of reports back will change, and does it when confirmed. */
export function UndoBatch({ batch, onClose, onUndone = onClose }: UndoBatchProps) {
  const text = useText(importTexts);
  const queries = useQueryClient();
  const undo = useMutation({
    mutationFn: () => answer(api.POST("/api/reports/undo", { body: { batchId: batch.id } })),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Dialog label={text("import.undoTitle")} shape="card" onClose={undo.data ? onUndone : onClose}>
      <h2>{text("import.undoTitle")}</h2>
      <p role="status">
        {undo.data
          ? text("import.undone", undo.data)
          : text("import.undoWhat", { file: batch.fileName, stored: batch.stored })}
      </p>
      {undo.error && <Failed error={undo.error} />}
      <p className="dialog-ways">
        {undo.data ? (
          <button type="button" className="main-button" onClick={onUndone}>
            {text("import.close")}
          </button>
        ) : (
          <>
            <button type="button" className="main-button" disabled={undo.isPending} onClick={() => undo.mutate()}>
              {text(undo.isPending ? "import.undoing" : "import.undoDo")}
            </button>
            <button type="button" className="quiet" onClick={onClose}>
              {text("import.keep")}
            </button>
          </>
        )}
      </p>
    </Dialog>
  );
}
