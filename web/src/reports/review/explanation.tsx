import { isExplanation } from "@diaodu/core/collect";
import { useId, useState } from "react";
import { Failed } from "../../design/faces.tsx";
import { TimeText } from "../../design/time-text.tsx";
import { useText } from "../../texts/index.ts";
import type { Doubt } from "../answers.ts";
import { useExplain, useReportPlace } from "../queries.ts";
import { reviewTexts } from "../review-texts.ts";

/** What was said to the doubt, or room to write down what the enterprise said on the telephone; and whether it is taken. */
export function Explanation({ doubt, onDone }: { doubt: Doubt; onDone: () => void }) {
  const text = useText(reviewTexts);
  const id = useId();
  const given = doubt.explanation;
  const [said, setSaid] = useState(given?.text ?? "");
  const [isAsked, setIsAsked] = useState(false);
  const explain = useExplain(useReportPlace());
  const { enterpriseId, checkId, field, offered } = doubt;
  const judge = (accepted: boolean) => {
    const isNew = said.trim() !== (given?.text ?? "");
    if (!isExplanation(said)) return setIsAsked(true);
    const judged = { enterpriseId, checkId, field, text: isNew ? said.trim() : "", accepted };
    explain.mutate(judged, { onSuccess: onDone });
  };
  const isBase = isBaseCheck(checkId);
  if (doubt.level !== "soft" && !isBase) return null;
  return (
    <div className="doubt-said">
      <label htmlFor={id}>{text("review.explanation")}</label>
      {given && (
        <small>
          {given.by} <TimeText at={given.at} />
          {given.accepted !== null && ` · ${text(given.accepted ? "review.taken" : "review.notTaken")}`}
        </small>
      )}
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        placeholder={text("review.explanationHint")}
        value={said}
        aria-invalid={isAsked && !isExplanation(said)}
        onChange={({ target }) => setSaid(target.value)}
      />
      {isAsked && !isExplanation(said) && <p role="alert">{text("review.explainFirst")}</p>}
      {offered !== null && said !== offered && (
        <p className="section-note">
          {text("review.offered", { text: offered })}{" "}
          <button type="button" className="quiet" onClick={() => setSaid(offered)}>
            {text("review.use")}
          </button>
        </p>
      )}
      <p className="ways no-print">
        <button type="button" className="main-button" disabled={explain.isPending} onClick={() => judge(true)}>
          {text(isBase ? "review.approveBase" : "review.take")}
        </button>
        {given && given.accepted !== false && (
          <button type="button" className="quiet" disabled={explain.isPending} onClick={() => judge(false)}>
            {text("review.takeNot")}
          </button>
        )}
      </p>
      {explain.error && <Failed error={explain.error} />}
    </div>
  );
}

/** A changed base is refused unless it is approved (基数调整): taking its explanation approves it. */
const isBaseCheck = (checkId: string): boolean => checkId.endsWith(".filed-base");
