import { useText } from "../../texts/index.ts";
import type { TargetRow } from "../answers.ts";
import { targetTexts } from "../texts.ts";
import "./mark.css";

/** The figures reach the end of the target's period. */
export const isOver = ({ upTo, entry }: TargetRow): boolean => upTo === entry.month;

export type Mark = TargetRow["mark"];

/** Each judgement has a shape of its own, so that it is told without its colour. */
const shapes: Readonly<Record<Mark, string>> = { green: "●", yellow: "▲", red: "◆", grey: "○" };

/**
 * Whether a target will be met: shape and word first, the light's colour after. Of one whose period is over the verdict beside it
 * says whether it was met, and the shape alone is shown.
 */
export function TargetMark({ mark, isOver = false }: { mark: Mark; isOver?: boolean }) {
  const text = useText(targetTexts);
  return (
    <span className="target-mark" data-mark={mark} data-over={isOver || undefined}>
      <span aria-hidden="true">{shapes[mark]}</span>
      <span className={isOver ? "aside-text" : undefined}>{text(`mark.${mark}`)}</span>
    </span>
  );
}
