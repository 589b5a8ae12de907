import { form as formOf } from "@diaodu/core/collect";
import { useState } from "react";
import { useText } from "../../texts/index.ts";
import type { ReportView } from "../answers.ts";
import { fillTexts } from "../fill-texts.ts";
import { filed, useColumnTitle } from "../words.ts";
import type { Drafted, Meanwhile } from "./draft-keeper.ts";

type Choices = Record<string, "mine" | "theirs">;

interface ConflictProps {
  view: ReportView;
  draft: Drafted;
  onDecide: (choices: Choices) => void;
}

/** Two people in one form: what the other changed is taken in; what both changed is chosen value by value. */
export function Conflict({ view, draft, onDecide }: ConflictProps) {
  const text = useText(fillTexts);
  const titleOf = useColumnTitle(formOf(view.form), view.month);
  const [choices, setChoices] = useState<Choices>({});
  const { meanwhile } = draft;
  if (!meanwhile) return null;
  const by = meanwhile.by ?? text("conflict.someone");
  const columns = meanwhile.taken.map(titleOf).join(text("conflict.comma"));
  return (
    <section className="conflict no-print" role="alert">
      <h2>{text("conflict.title", { by })}</h2>
      {meanwhile.taken.length > 0 && <p>{text("conflict.taken", { by, columns })}</p>}
      {meanwhile.disputed.length > 0 && (
        <>
          <p>{text("conflict.disputed")}</p>
          {meanwhile.disputed.map((dispute) => (
            <Dispute
              key={dispute.column}
              title={titleOf(dispute.column)}
              dispute={{ ...dispute, mine: draft.values[dispute.column] ?? null }}
              chosen={choices[dispute.column] ?? "mine"}
              onChoose={(choice) => setChoices({ ...choices, [dispute.column]: choice })}
            />
          ))}
          <button type="button" className="main-button" onClick={() => onDecide(choices)}>
            {text("conflict.done")}
          </button>
        </>
      )}
    </section>
  );
}

interface DisputeProps {
  title: string;
  dispute: Meanwhile["disputed"][number];
  chosen: "mine" | "theirs";
  onChoose: (choice: "mine" | "theirs") => void;
}

function Dispute({ title, dispute, chosen, onChoose }: DisputeProps) {
  const text = useText(fillTexts);
  return (
    <fieldset>
      <legend>
        {title}{" "}
        <small>
          {text("conflict.was")} {filed(dispute.was)}
        </small>
      </legend>
      {(["mine", "theirs"] as const).map((choice) => (
        <label key={choice}>
          <input type="radio" name={dispute.column} checked={chosen === choice} onChange={() => onChoose(choice)} />{" "}
          {text(`conflict.${choice}`, { value: filed(dispute[choice]) })}
        </label>
      ))}
    </fieldset>
  );
}
