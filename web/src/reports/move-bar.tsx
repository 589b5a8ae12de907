import { reportMoves } from "@diaodu/core/collect";
import { useState } from "react";
import "../design/main-button.css";
import { Failed } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import type { ListedState } from "./choices.ts";
import { progressTexts } from "./progress-texts.ts";
import { type Move, type ReportPlace, useReview } from "./queries.ts";
import { SendBack } from "./send-back.tsx";
import { reportTexts } from "./texts.ts";

/** In the order of the work: what was sent back waits for the enterprise. */
const moves: readonly Move[] = ["review", "accept", "send-back"];

interface MoveBarProps {
  state: ListedState;
  place: ReportPlace;
  selected: number[];
  onMoved: () => void;
}

/** 审核, 验收 or 退回 of what is selected, all of it or none. */
export function MoveBar({ state, place, selected, onMoved }: MoveBarProps) {
  const text = useText(progressTexts);
  const words = useText(reportTexts);
  const [isSendingBack, setIsSendingBack] = useState(false);
  const review = useReview(place);
  const move = (to: Move, reason?: string) =>
    review.mutate(
      { enterpriseIds: selected, move: to, ...(reason === undefined ? {} : { reason }) },
      {
        onSuccess: () => {
          setIsSendingBack(false);
          onMoved();
        },
      },
    );
  if (selected.length === 0) {
    return review.data ? <p role="status">{words("move.done", { count: review.data.moved })}</p> : null;
  }
  return (
    <div className="move-bar">
      <span>{text("list.selected", { count: selected.length })}</span>
      {moves
        .filter((to) => to in reportMoves[state])
        .map((to) => (
          <button
            key={to}
            type="button"
            className={to === "send-back" ? "quiet" : "main-button"}
            disabled={review.isPending}
            onClick={() => (to === "send-back" ? setIsSendingBack(true) : move(to))}
          >
            {words(`move.${to}`)}
          </button>
        ))}
      {isSendingBack && (
        <SendBack
          count={selected.length}
          isPending={review.isPending}
          onSend={(reason) => move("send-back", reason)}
          onCancel={() => setIsSendingBack(false)}
        />
      )}
      {review.error && <Failed error={review.error} />}
    </div>
  );
}
