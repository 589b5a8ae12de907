import { useText } from "../../texts/index.ts";
import { fillTexts } from "../fill-texts.ts";

interface StepsProps {
  step: number;
  /** The step after the last line: handing in. */
  last: number;
  isReadOnly: boolean;
  onGo: (step: number) => void;
}

/** On a phone: which line of how many, and the way to the next. A desk shows them all. */
export function Steps({ step, last, isReadOnly, onGo }: StepsProps) {
  const text = useText(fillTexts);
  const end = isReadOnly ? last - 1 : last;
  return (
    <nav className="fill-steps no-print" aria-label={text("fill.steps")}>
      <button type="button" className="quiet" disabled={step === 0} onClick={() => onGo(step - 1)}>
        {text("fill.previous")}
      </button>
      <span>{step < last ? text("fill.step", { no: step + 1, count: last }) : text("fill.done")}</span>
      <button type="button" className="main-button" disabled={step >= end} onClick={() => onGo(step + 1)}>
        {text(step === last - 1 && !isReadOnly ? "fill.done" : "fill.next")}
      </button>
    </nav>
  );
}
