import { useState } from "react";
import { Failed } from "../../design/faces.tsx";
import "../../design/main-button.css";
import { useText } from "../../texts/index.ts";
import { type Step, useStep, type Warning } from "../queries.ts";
import { Dismissal } from "./dismissal.tsx";
import { detailTexts } from "./texts.ts";

/** What a person may do with a warning from where it stands. One that cleared by itself is past. */
const ways: Readonly<Record<Warning["status"], readonly Step[]>> = {
  raised: ["confirmed", "dismissed"],
  confirmed: ["dismissed"],
  dismissed: ["reopened"],
  cleared: [],
};
const words = {
  confirmed: "detail.confirm",
  dismissed: "detail.dismiss",
  reopened: "detail.reopen",
} as const satisfies Record<Step, string>;

/** 确认, 排除 with its reason, 重新受理. */
export function Moves({ warning: { id, status } }: { warning: Warning }) {
  const text = useText(detailTexts);
  const [isDismissing, setIsDismissing] = useState(false);
  const step = useStep(id);
  const take = (to: Step, said = "") =>
    step.mutate({ step: to, text: said }, { onSuccess: () => setIsDismissing(false) });
  if (ways[status].length === 0) return null;
  return (
    <div className="warning-moves no-print">
      <p className="warning-ways">
        {ways[status].map((to) => (
          <button
            key={to}
            type="button"
            className={to === "confirmed" ? "main-button" : "quiet"}
            disabled={step.isPending}
            aria-expanded={to === "dismissed" ? isDismissing : undefined}
            onClick={() => (to === "dismissed" ? setIsDismissing(!isDismissing) : take(to))}
          >
            {text(words[to])}
          </button>
        ))}
        {step.isPending && <span role="status">{text("detail.working")}</span>}
      </p>
      {isDismissing && (
        <Dismissal
          isPending={step.isPending}
          onDismiss={(reason) => take("dismissed", reason)}
          onCancel={() => setIsDismissing(false)}
        />
      )}
      {step.error && <Failed error={step.error} />}
    </div>
  );
}
