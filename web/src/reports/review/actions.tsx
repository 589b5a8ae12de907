import { reportMoves } from "@diaodu/core/collect";
import { useState } from "react";
import "../../design/main-button.css";
import { Failed } from "../../design/faces.tsx";
import { useText } from "../../texts/index.ts";
import type { Doubt } from "../answers.ts";
import { type Move, useReportPlace, useReview } from "../queries.ts";
import { SendBack } from "../send-back.tsx";
import { reportTexts } from "../texts.ts";

const moves: readonly Move[] = ["review", "accept", "send-back"];

/** What can become of the report from here: 审核通过, 验收, 退回 with its reason. */
export function Actions({ doubt, onDone }: { doubt: Doubt; onDone: () => void }) {
  const text = useText(reportTexts);
  const [isSendingBack, setIsSendingBack] = useState(false);
  const review = useReview(useReportPlace());
  const { state, enterpriseId } = doubt;
  const open = state === "missing" || state === "draft" ? [] : moves.filter((move) => move in reportMoves[state]);
  const move = (to: Move, reason?: string) =>
    review.mutate(
      { enterpriseIds: [enterpriseId], move: to, ...(reason === undefined ? {} : { reason }) },
      { onSuccess: onDone },
    );
  return (
    <div className="doubt-actions no-print">
      <p className="ways">
        {open.map((to) => (
          <button
            key={to}
            type="button"
            className="plain-button"
            disabled={review.isPending}
            aria-expanded={to === "send-back" ? isSendingBack : undefined}
            onClick={() => (to === "send-back" ? setIsSendingBack(!isSendingBack) : move(to))}
          >
            {text(`move.${to}`)}
          </button>
        ))}
      </p>
      {isSendingBack && (
        <SendBack
          count={1}
          isPending={review.isPending}
          onSend={(reason) => move("send-back", reason)}
          onCancel={() => setIsSendingBack(false)}
        />
      )}
      {review.error && <Failed error={review.error} />}
    </div>
  );
}
