import { useText } from "../../texts/index.ts";
import type { TargetRow } from "../answers.ts";
import { targetTexts } from "../texts.ts";
import "./mark.css";

export type Mark = TargetRow["mark"];

/** Each judgement has a shape of its own, so that it is told without its colour. */
const shapes: Readonly<Record<Mark, string>> = { green: "●", yellow: "▲", red: "◆", grey: "○" };

/** Whether a target will be met: shape and word first, the light's colour after. */
export function TargetMark({ mark }: { mark: Mark }) {
  const text = useText(targetTexts);
  return (
    <span className="target-mark" data-mark={mark}>
      <span aria-hidden="true">{shapes[mark]}</span>
      {text(`mark.${mark}`)}
    </span>
  );
}
