import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "../api.ts";
import { Dialog } from "../design/dialog.tsx";
import { Failed } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import type { HistoryLine } from "./answers.ts";
import { collectTexts } from "./texts.ts";

interface UndoDialogProps {
  undone: Pick<HistoryLine, "id" | "fileName" | "stored" | "summary">;
  onClose: () => void;
  onUndone?: () => void;
}

/** Says what taking an import back will change, and does it when confirmed. */
export function UndoDialog({ undone: { id, fileName, stored, summary }, onClose, onUndone }: UndoDialogProps) {
  const text = useText(collectTexts);
  const undo = useUndo(id);
  const parts = { changed: summary?.changed ?? 0, fresh: summary?.new ?? 0 };
  return (
    <Dialog label={text("undo.title", { id })} shape="card" onClose={onClose}>
      <h2>{text("undo.title", { id })}</h2>
      {undo.data ? (
        <p role="status">{text("undo.done", undo.data)}</p>
      ) : (
        <>
          <p>
            {text("undo.what", { file: fileName, stored })} {tellsParts(summary, stored) && text("undo.parts", parts)}
          </p>
          <p className="section-note">{text("undo.kept")}</p>
        </>
      )}
      {undo.error && <Failed error={undo.error} />}
      <p className="dialog-ways">
        {undo.data ? (
          <button type="button" className="main-button" onClick={onUndone ?? onClose}>
            {text("undo.close")}
          </button>
        ) : (
          <>
            <button type="button" className="main-button" disabled={undo.isPending} onClick={() => undo.mutate()}>
              {text(undo.isPending ? "undo.doing" : "undo.confirm")}
            </button>
            <button type="button" className="quiet" onClick={onClose}>
              {text("undo.keep")}
            </button>
          </>
        )}
      </p>
    </Dialog>
  );
}

function useUndo(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.POST("/api/imports/{id}/undo", { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** The file's own counts tell of what was stored only where no doubtful figure was left out or a conflict decided. */
const tellsParts = (summary: HistoryLine["summary"], stored: number): boolean =>
  summary !== null && summary.new + summary.changed === stored;
