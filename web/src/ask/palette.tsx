import { useEffect, useState } from "react";
import { Dialog } from "../design/dialog.tsx";
import { Failed } from "../design/faces.tsx";
import { useExplain } from "../explain/context.ts";
import { useText } from "../texts/index.ts";
import { AnswerView } from "./answer-view.tsx";
import "./ask.css";
import { Completions } from "./completions.tsx";
import { finished, NotUnderstood } from "./not-understood.tsx";
import { QuestionField } from "./question-field.tsx";
import { rememberQuestion } from "./recent.ts";
import { RecentQuestions } from "./recent-questions.tsx";
import { askTexts } from "./texts.ts";
import { useAsk } from "./use-ask.ts";

/** 问数: words of an address are typed, the catalogue completes them, and the figure answers in its official sentence. */
export default function AskPalette({ onClose }: { onClose: () => void }) {
  const text = useText(askTexts);
  const explain = useExplain();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<number>();
  const asked = useAsk(typed);
  const { completions = [], answer = null, notUnderstood = [] } = asked.data ?? {};
  const type = (words: string) => {
    setTyped(words);
    setChosen(undefined);
  };
  const openAnswer = useWhen(asked.isCurrent, () => {
    if (answer === null) return;
    rememberQuestion(typed);
    explain.open(answer.address);
  });
  return (
    <Dialog label={text("ask.title")} shape="card" onClose={onClose}>
      <QuestionField
        typed={typed}
        completions={completions}
        chosen={chosen}
        isCurrent={asked.isCurrent}
        onTyped={type}
        onChosen={setChosen}
        onEnter={openAnswer}
      />
      {asked.error && <Failed error={asked.error} />}
      {typed.trim() === "" && <RecentQuestions onAsk={type} />}
      <NotUnderstood
        words={finished(notUnderstood, typed, completions.length)}
        onInstead={(word, near) => type(typed.replace(word, near))}
      />
      <Completions completions={completions} chosen={chosen} onTake={type} />
      {answer && <AnswerView answer={answer} onUsed={() => rememberQuestion(typed)} />}
      <p className="ask-keys no-print">{text("ask.keys")}</p>
    </Dialog>
  );
}

/** Does `action` when asked to: at once where that is possible, else as soon as it is. A quick typist presses Enter first. */
function useWhen(isPossible: boolean, action: () => void): () => void {
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => {
    if (!isWanted || !isPossible) return;
    setIsWanted(false);
    action();
  });
  return () => setIsWanted(true);
}
