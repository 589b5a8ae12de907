import { type FormEvent, useId, useState } from "react";
import { useText } from "../../texts/index.ts";
import { detailTexts } from "./texts.ts";

interface DismissalProps {
  isPending: boolean;
  onDismiss: (reason: string) => void;
  onCancel: () => void;
}

/** 排除 needs its reason; without one the rule would seem to have been wrong and nobody would know why. */
export function Dismissal({ isPending, onDismiss, onCancel }: DismissalProps) {
  const text = useText(detailTexts);
  const id = useId();
  const [reason, setReason] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = isAsked && reason.trim() === "";
  const send = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (reason.trim() !== "") onDismiss(reason.trim());
  };
  return (
    <form className="warning-dismissal" onSubmit={send}>
      <label htmlFor={id}>{text("detail.reason")}</label>
      <textarea
        id={id}
        autoFocus
        rows={3}
        maxLength={1000}
        value={reason}
        aria-invalid={isMissing}
        onChange={({ target }) => setReason(target.value)}
      />
      {isMissing && <p role="alert">{text("detail.reasonNeeded")}</p>}
      <p className="warning-ways">
        <button type="submit" className="main-button" disabled={isPending}>
          {text("detail.doDismiss")}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {text("detail.cancel")}
        </button>
      </p>
    </form>
  );
}
