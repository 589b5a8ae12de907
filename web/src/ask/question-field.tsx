import type { KeyboardEvent } from "react";
import { useText } from "../texts/index.ts";
import { listId, optionId } from "./completions.tsx";
import { askTexts } from "./texts.ts";
import type { Completion } from "./use-ask.ts";

interface QuestionFieldProps {
  typed: string;
  completions: readonly Completion[];
  /** The completion that the arrows stand on. */
  chosen: number | undefined;
  /** The completions belong to what is typed, not to fewer words. */
  isCurrent: boolean;
  onTyped: (words: string) => void;
  onChosen: (chosen: number | undefined) => void;
  /** Enter with nothing chosen. */
  onEnter: () => void;
}

/** Where the words are typed. The focus stays here; the arrows move through the completions below. */
export function QuestionField({
  typed,
  completions,
  chosen,
  isCurrent,
  onTyped,
  onChosen,
  onEnter,
}: QuestionFieldProps) {
  const text = useText(askTexts);
  const take = (index: number) => {
    const completion = completions[index];
    if (completion && isCurrent) onTyped(`${completion.text.trimEnd()} `);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, Enter and the arrows belong to it.
    if (event.nativeEvent.isComposing) return;
    const action = actionOf(event, chosen, completions.length);
    if (action === undefined) return;
    event.preventDefault();
    if (action.kind === "move") onChosen(action.to);
    else if (action.kind === "take") take(action.index);
    else onEnter();
  };
  return (
    <input
      className="ask-field"
      role="combobox"
      aria-label={text("ask.field")}
      aria-controls={listId}
      aria-expanded={completions.length > 0}
      aria-autocomplete="list"
      aria-activedescendant={chosen === undefined ? undefined : optionId(chosen)}
      placeholder={text("ask.example")}
      autoComplete="off"
      spellCheck={false}
      value={typed}
      onChange={({ target }) => onTyped(target.value)}
      onKeyDown={onKeyDown}
    />
  );
}

type KeyAction = { kind: "move"; to: number | undefined } | { kind: "take"; index: number } | { kind: "enter" };

/** What a key does; undefined where it does what it does in any field. */
export function actionOf(
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
  chosen: number | undefined,
  count: number,
): KeyAction | undefined {
  if (key === "Enter") return chosen === undefined ? { kind: "enter" } : { kind: "take", index: chosen };
  if (count === 0) return undefined;
  if (key === "ArrowDown") return { kind: "move", to: chosen === undefined ? 0 : (chosen + 1) % count };
  if (key === "ArrowUp") return { kind: "move", to: chosen === undefined || chosen === 0 ? count - 1 : chosen - 1 };
  if (key === "Tab" && !shiftKey) return { kind: "take", index: chosen ?? 0 };
  return undefined;
}
