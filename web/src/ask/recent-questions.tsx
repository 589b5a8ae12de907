import { useState } from "react";
import { useText } from "../texts/index.ts";
import { forgetQuestions, recentQuestions } from "./recent.ts";
import { askTexts } from "./texts.ts";

/** Questions this browser asked before, to ask again. */
export function RecentQuestions({ onAsk }: { onAsk: (question: string) => void }) {
  const text = useText(askTexts);
  const [questions, setQuestions] = useState(recentQuestions);
  if (questions.length === 0) return null;
  const forget = () => {
    forgetQuestions();
    setQuestions([]);
  };
  return (
    <section className="ask-recent">
      <h3>
        {text("ask.recent")}{" "}
        <button type="button" className="quiet" onClick={forget}>
          {text("ask.forget")}
        </button>
      </h3>
      <ul>
        {questions.map((question) => (
          <li key={question}>
            <button type="button" onClick={() => onAsk(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
