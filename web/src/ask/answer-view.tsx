import type { Figure } from "@diaodu/core/figures";
import { CopyButton } from "../design/copy-button.tsx";
import { FigureCell } from "../figures/index.ts";
import { useLanguage, useText } from "../texts/index.ts";
import { askTexts } from "./texts.ts";
import type { Asked } from "./use-ask.ts";

interface AnswerViewProps {
  answer: NonNullable<Asked["answer"]>;
  /** The person went on with this answer, so the question is worth keeping. */
  onUsed: () => void;
}

/** The figure, its full name, and the sentence in which a document would say it. */
export function AnswerView({ answer, onUsed }: AnswerViewProps) {
  const text = useText(askTexts);
  const { figure, title } = answer;
  const sentence = useLanguage() === "zh" ? answer.sentence : answer.sentenceEn;
  return (
    // The click that uses the answer is on the buttons within; here it is only noticed.
    <section className="ask-answer" aria-label={text("ask.answer")} aria-live="polite" onClickCapture={onUsed}>
      <p className="ask-title">{title}</p>
      <p className="ask-value">
        <FigureCell figure={figure as Figure} form="text" />
      </p>
      {sentence !== "" && <p className="ask-sentence">{sentence}</p>}
      {sentence !== "" && <CopyButton label={text("ask.copy")} content={() => sentence} />}
    </section>
  );
}
