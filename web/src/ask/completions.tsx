import { useLanguage, useText } from "../texts/index.ts";
import { askTexts } from "./texts.ts";
import type { Completion } from "./use-ask.ts";

export const listId = "ask-completions";
export const optionId = (index: number): string => `${listId}-${index}`;

interface CompletionsProps {
  completions: readonly Completion[];
  chosen: number | undefined;
  onTake: (words: string) => void;
}

/** Words of the catalogue that could stand next, each with what it is. */
export function Completions({ completions, chosen, onTake }: CompletionsProps) {
  const text = useText(askTexts);
  const language = useLanguage();
  // The hint of an indicator is its English name.
  const told = ({ kind, hint }: Completion) => (kind === "indicator" && language === "zh" ? "" : hint);
  return (
    <ul id={listId} role="listbox" aria-label={text("ask.completions")} className="ask-completions">
      {completions.map((completion, index) => (
        // The focus stays in the field, which handles the keys.
        <li
          key={`${completion.kind} ${completion.word} ${completion.hint}`}
          id={optionId(index)}
          role="option"
          aria-selected={index === chosen}
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(`${completion.text.trimEnd()} `);
          }}
        >
          <span>{completion.word}</span>
          <span className="ask-kind">
            {[text(`ask.kind.${completion.kind}`), told(completion)].filter(Boolean).join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
