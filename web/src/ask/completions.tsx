import { useText } from "../texts/index.ts";
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
  return (
    <ul id={listId} role="listbox" aria-label={text("ask.completions")} className="ask-completions">
      {completions.map(({ word, text: whole, kind, hint }, index) => (
        // The focus stays in the field, which handles the keys.
        <li
          key={`${kind} ${word} ${hint}`}
          id={optionId(index)}
          role="option"
          aria-selected={index === chosen}
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(`${whole.trimEnd()} `);
          }}
        >
          <span>{word}</span>
          <span className="ask-kind">{[text(`ask.kind.${kind}`), hint].filter(Boolean).join(" · ")}</span>
        </li>
      ))}
    </ul>
  );
}
