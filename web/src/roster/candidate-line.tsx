import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answer, api } from "../api.ts";
import { Failed } from "../design/faces.tsx";
import { useLanguage, useText } from "../texts/index.ts";
import type { CandidateState } from "./choices.ts";
import type { Candidate } from "./queries.ts";
import { FirmName } from "./roster-table.tsx";
import { ReasonField } from "./select-field.tsx";
import { candidateTexts } from "./texts.ts";

/** One firm with what speaks for it, and what a person decides. */
export function CandidateLine({ candidate, onJoin }: { candidate: Candidate; onJoin: () => void }) {
  const text = useText(candidateTexts);
  const language = useLanguage();
  const { name, code, regionName, industryName, sentence, state, reason, by } = candidate;
  return (
    <li>
      <div className="candidate-head">
        <FirmName name={name || code} code={code} />
        <span className="section-note">{[regionName, industryName].filter(Boolean).join(" · ")}</span>
      </div>
      <p>{sentence[language]}</p>
      {reason && <p className="section-note">{text("candidates.decided", { by, reason })}</p>}
      {state !== "on-roster" && <Decision candidate={candidate} onJoin={onJoin} />}
    </li>
  );
}

function Decision({ candidate, onJoin }: { candidate: Candidate; onJoin: () => void }) {
  const text = useText(candidateTexts);
  const [isDismissing, setIsDismissing] = useState(false);
  const decide = useDecision(candidate);
  if (isDismissing) return <Dismissal decide={decide} onCancel={() => setIsDismissing(false)} />;
  return (
    <>
      <p className="candidate-ways no-print">
        {candidate.state === "open" ? (
          <>
            <button type="button" className="quiet" onClick={onJoin}>
              {text("candidates.join")}
            </button>
            <button type="button" className="quiet" onClick={() => setIsDismissing(true)}>
              {text("candidates.dismiss")}
            </button>
          </>
        ) : (
          <button
            type="button"
            className="quiet"
            disabled={decide.isPending}
            onClick={() => decide.mutate({ state: "open", reason: "" })}
          >
            {text("candidates.reopen")}
          </button>
        )}
      </p>
      {decide.error && <Failed error={decide.error} />}
    </>
  );
}

function Dismissal({ decide, onCancel }: { decide: ReturnType<typeof useDecision>; onCancel: () => void }) {
  const text = useText(candidateTexts);
  const [reason, setReason] = useState("");
  return (
    <form
      className="candidate-dismissal"
      onSubmit={(event) => {
        event.preventDefault();
        decide.mutate({ state: "dismissed", reason });
      }}
    >
      <ReasonField label={text("candidates.reason")} value={reason} onValue={setReason} />
      {decide.error && <Failed error={decide.error} />}
      <p className="candidate-ways">
        <button type="submit" className="main-button" disabled={reason.trim() === "" || decide.isPending}>
          {text("candidates.save")}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {text("candidates.cancel")}
        </button>
      </p>
    </form>
  );
}

function useDecision({ code, city }: Candidate) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (said: { state: CandidateState; reason: string }) =>
      answer(api.POST("/api/roster/candidates/decide", { body: { code, city, ...said } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["roster"] }),
  });
}
