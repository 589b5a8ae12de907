import { useText } from "../texts/index.ts";
import { askTexts } from "./texts.ts";
import type { Asked } from "./use-ask.ts";

interface NotUnderstoodProps {
  words: Readonly<Asked["notUnderstood"]>;
  onInstead: (word: string, near: string) => void;
}

/** Words that name nothing, each with those that come near. */
export function NotUnderstood({ words, onInstead }: NotUnderstoodProps) {
  const text = useText(askTexts);
  return words.map(({ word, message, near }) => (
    <p key={word} className="ask-unknown" role="status">
      {message}
      {near.length > 0 && (
        <span className="ask-near">
          {text("ask.near")}
          {near.map((other) => (
            <button key={other} type="button" className="quiet" onClick={() => onInstead(word, other)}>
              {other}
            </button>
          ))}
        </span>
      )}
    </p>
  ));
}

/** A word that is still being typed and may yet be completed is not complained of. */
export function finished<Word extends { word: string }>(words: readonly Word[], typed: string, completions: number) {
  return completions === 0 ? words : words.filter(({ word }) => !typed.endsWith(word));
}
