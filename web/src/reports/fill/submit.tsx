import { useId, useState } from "react";
import "../../design/main-button.css";
import { Failed } from "../../design/faces.tsx";
import { useText } from "../../texts/index.ts";
import type { ReportView } from "../answers.ts";
import { fillTexts } from "../fill-texts.ts";
import type { FillingState } from "./use-filling.ts";
import { useSubmit } from "./use-submit.ts";

interface SubmitProps {
  view: ReportView;
  state: FillingState;
  isShown: boolean;
  /** @param goal selector of what the cursor goes to; the column's input unless said */
  onGoTo: (column: string, goal?: string) => void;
  onSubmitted: () => void;
}

/** 报送: what is still to be mended or explained, and the button, which leads there while something is. */
export function Submit({ view, state, isShown, onGoTo, onSubmitted }: SubmitProps) {
  const text = useText(fillTexts);
  const id = useId();
  const [reason, setReason] = useState("");
  const submit = useSubmit(view, state, onSubmitted);
  const { hard, unexplained } = state;
  const first = hard[0] ?? unexplained[0];
  const hasStood = view.values !== null && view.state !== "sent-back";
  const press = () => {
    state.attempt();
    if (first) onGoTo(first.field, first.level === "soft" ? `[data-doubt="${first.key}"] textarea` : undefined);
    else submit.mutate(reason.trim());
  };
  return (
    <div className="submit no-print" data-shown={isShown}>
      <p role="status">
        {hard.length > 0 && text("fill.leftHard", { hard: hard.length })}
        {unexplained.length > 0 && text("fill.leftSoft", { soft: unexplained.length })}
        {!first && text("fill.clean")}
      </p>
      {hasStood && (
        <label htmlFor={id} className="submit-reason">
          {text("fill.reason")} <small>{text("fill.reasonHint")}</small>
          <textarea
            id={id}
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
      )}
      {submit.error && <Failed error={submit.error} />}
      <button type="button" className="main-button" disabled={submit.isPending} onClick={press}>
        {first
          ? text("fill.toNext")
          : text(submit.isPending ? "fill.submitting" : hasStood ? "fill.resubmit" : "fill.submit")}
      </button>
    </div>
  );
}
