import { useEffect, useRef } from "react";
import { useText } from "../../texts/index.ts";
import type { Doubt } from "../answers.ts";
import { reviewTexts } from "../review-texts.ts";
import { reportTexts } from "../texts.ts";
import { usePoints } from "./use-points.ts";
import { nameOf, type WorklistState } from "./use-worklist.ts";

/** The worklist: one doubt a line, the heaviest first. */
export function DoubtList({ state }: { state: WorklistState }) {
  const text = useText(reviewTexts);
  const { items, inHand, head, asked, choose } = state;
  const total = head?.total ?? items.length;
  return (
    <section className="doubt-list" aria-label={text("review.list", { total })}>
      <p className="section-note">{text("review.lead")}</p>
      <ol>
        {items.map((item) => (
          <Line key={nameOf(item)} item={item} isInHand={item === inHand} onChoose={() => choose(item, false)} />
        ))}
      </ol>
      {asked.hasNextPage && (
        <button
          type="button"
          className="quiet"
          disabled={asked.isFetchingNextPage}
          onClick={() => void asked.fetchNextPage()}
        >
          {text("review.more", { count: total - items.length })}
        </button>
      )}
    </section>
  );
}

function Line({ item, isInHand, onChoose }: { item: Doubt; isInHand: boolean; onChoose: () => void }) {
  const text = useText(reviewTexts);
  const words = useText(reportTexts);
  const points = usePoints();
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isInHand) line.current?.scrollIntoView({ block: "nearest" });
  }, [isInHand]);
  return (
    <li>
      <button ref={line} type="button" aria-current={isInHand ? "true" : undefined} onClick={onChoose}>
        <span className="doubt-line">
          <b>{item.name}</b>
          <span className="doubt-points">
            {item.effectPp !== 0 && text("review.effect", { points: points(item.effectPp) })}
          </span>
        </span>
        <span className="doubt-line">
          <span>
            <span className="level" data-level={item.level}>
              {words(`level.${item.level}`)}
            </span>{" "}
            {item.title}
          </span>
          <small>
            {[
              item.regionName,
              words(`state.${item.state}`),
              ...(item.level === "soft" ? [text(standing(item))] : []),
            ].join(" · ")}
          </small>
        </span>
      </button>
    </li>
  );
}

/** Whether anybody has said what it is about; a refused explanation says nothing. */
const standing = ({ explanation }: Doubt) =>
  explanation === null || explanation.accepted === false
    ? ("review.unexplained" as const)
    : explanation.accepted
      ? ("review.taken" as const)
      : ("review.explained" as const);
