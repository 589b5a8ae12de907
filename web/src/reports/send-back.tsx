import { type FormEvent, useId, useState } from "react";
import { useText } from "../texts/index.ts";
import { reportTexts } from "./texts.ts";

interface SendBackProps {
  count: number;
  isPending: boolean;
  onSend: (reason: string) => void;
  onCancel: () => void;
}

/** 退回 needs its reason, which the enterprise reads on its form. */
export function SendBack({ count, isPending, onSend, onCancel }: SendBackProps) {
  const text = useText(reportTexts);
  const id = useId();
  const [reason, setReason] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === "") setIsAsked(true);
    else onSend(reason.trim());
  };
  return (
    <form className="send-back" onSubmit={send}>
      <label htmlFor={id}>{text("move.reason")}</label>
      <textarea
        id={id}
        autoFocus
        rows={2}
        maxLength={2000}
        value={reason}
        aria-invalid={isAsked && reason.trim() === ""}
        onChange={({ target }) => setReason(target.value)}
      />
      {isAsked && reason.trim() === "" && <p role="alert">{text("move.reasonNeeded")}</p>}
      <p className="ways">
        <button type="submit" className="main-button" disabled={isPending}>
          {text("move.sendBack", { count })}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {text("move.cancel")}
        </button>
      </p>
    </form>
  );
}
