import type { UseMutationResult } from "@tanstack/react-query";
import { Dialog } from "../design/dialog.tsx";
import { Failed } from "../design/faces.tsx";

interface TakeBackProps<Done> {
  title: string;
  /** What taking back will do, and once it is done, what it did. */
  said: string;
  words: Record<"do" | "doing" | "keep" | "close", string>;
  undo: UseMutationResult<Done, Error, void>;
  onClose: () => void;
}

/** Says what taking a file back does, and does it when confirmed. */
export function TakeBack<Done>({ title, said, words, undo, onClose }: TakeBackProps<Done>) {
  return (
    <Dialog label={title} shape="card" onClose={onClose}>
      <h2>{title}</h2>
      <p role="status">{said}</p>
      {undo.error && <Failed error={undo.error} />}
      <p className="dialog-ways">
        {!undo.data && (
          <button type="button" className="main-button" disabled={undo.isPending} onClick={() => undo.mutate()}>
            {undo.isPending ? words.doing : words.do}
          </button>
        )}
        <button type="button" className="quiet" onClick={onClose}>
          {undo.data ? words.close : words.keep}
        </button>
      </p>
    </Dialog>
  );
}
