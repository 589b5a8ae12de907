import { type KeyboardEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useText } from "../../texts/index.ts";
import type { ReportView } from "../answers.ts";
import { fillTexts } from "../fill-texts.ts";
import { columnNamed } from "../words.ts";
import { Conflict } from "./conflict.tsx";
import { FieldGroup } from "./field-group.tsx";
import { Saving } from "./saving.tsx";
import { Steps } from "./steps.tsx";
import { Submit } from "./submit.tsx";
import { useFilling } from "./use-filling.ts";

/** The form itself: all its lines on a desk, one at a time on a phone. */
export function FillForm({ view, onSubmitted }: { view: ReportView; onSubmitted: () => void }) {
  const text = useText(fillTexts);
  const state = useFilling(view);
  const place = useRef<HTMLDivElement>(null);
  const { step, go } = useSteps(place);
  const { form, isReadOnly } = state.filling;
  const last = form.fields.length;
  /** Shows a column's line and puts the cursor in it, or in the box where its doubt is explained. */
  const goTo = (name: string, goal = `input[name="${name}"]`) => {
    const field = columnNamed(form, name)?.field;
    go(field ? form.fields.indexOf(field) : last, goal);
  };
  return (
    <div ref={place} className="fill-form" data-step={step}>
      <Saving draft={state.draft} isReadOnly={isReadOnly} />
      <Conflict key={state.draft.version} view={view} draft={state.draft} onDecide={state.keeper.decide} />
      <div onKeyDown={(event) => onEnter(event, goTo, () => go(last))}>
        {form.fields.map((field, index) => (
          <FieldGroup key={field.code} field={field} filling={state.filling} isShown={index === step} />
        ))}
      </div>
      {!isReadOnly && <p className="section-note wide-only no-print">{text("fill.pasteHint")}</p>}
      {!isReadOnly && (
        <Submit view={view} state={state} isShown={step === last} onGoTo={goTo} onSubmitted={onSubmitted} />
      )}
      <Steps step={step} last={last} isReadOnly={isReadOnly} onGo={go} />
    </div>
  );
}

/** Which line is in sight on a phone. */
function useSteps(place: { current: HTMLElement | null }) {
  const [step, setStep] = useState(0);
  const go = (to: number, focused?: string) => {
    // Shown before it can be focused.
    flushSync(() => setStep(to));
    const goal = focused ? place.current?.querySelector<HTMLElement>(focused) : undefined;
    goal?.focus();
  };
  return { step, go };
}

/** Enter goes to the next field, as on a spreadsheet; after the last it comes to handing in. */
function onEnter(event: KeyboardEvent<HTMLElement>, goTo: (name: string) => void, toEnd: () => void): void {
  if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const inputs = [...event.currentTarget.querySelectorAll("input")];
  const next = inputs[inputs.indexOf(event.target) + 1];
  if (next) goTo(next.name);
  else toEnd();
}
