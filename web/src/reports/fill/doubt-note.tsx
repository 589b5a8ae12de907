import { isExplanation } from "@diaodu/core/collect";
import { useId } from "react";
import { useText } from "../../texts/index.ts";
import { fillTexts } from "../fill-texts.ts";
import { reportTexts } from "../texts.ts";
import { filed } from "../words.ts";
import type { FieldDoubt } from "./doubts.ts";
import type { Filling } from "./field-group.tsx";

/** A doubt at its field: the sentence, what the value may have been meant to be, and room for the real cause. */
export function DoubtNote({ doubt, filling }: { doubt: FieldDoubt; filling: Filling }) {
  const text = useText(fillTexts);
  const words = useText(reportTexts);
  const { level, sentence, proposed, field } = doubt;
  return (
    <div className="doubt-note" data-level={level} data-doubt={doubt.key}>
      <p>
        <span className="level" data-level={level}>
          {words(`level.${level}`)}
        </span>{" "}
        {sentence}{" "}
        {proposed !== null && !filling.isReadOnly && (
          <button type="button" className="quiet" onClick={() => filling.onValue(field, proposed)}>
            {text("fill.propose", { value: filed(proposed) })}
          </button>
        )}
      </p>
      {level === "soft" && <Explanation doubt={doubt} filling={filling} />}
    </div>
  );
}

function Explanation({ doubt, filling }: { doubt: FieldDoubt; filling: Filling }) {
  const text = useText(fillTexts);
  const id = useId();
  const { explanation, offered } = doubt;
  const said = filling.explanations[doubt.key] ?? explanation?.text ?? "";
  if (filling.isReadOnly) return said === "" ? null : <p className="section-note">{said}</p>;
  const isWeak = said.trim() !== "" && !isExplanation(said);
  return (
    <div className="explanation">
      <label htmlFor={id}>{text("fill.explain")}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        value={said}
        onChange={({ target }) => filling.onExplain(doubt, target.value)}
      />
      {isWeak && <small>{text("fill.weak")}</small>}
      {said === "" && offered !== null && (
        <button type="button" className="quiet" onClick={() => filling.onExplain(doubt, offered)}>
          {text("fill.explainOffered", { text: offered })}
        </button>
      )}
      {explanation?.accepted === true && <small>{text("fill.accepted")}</small>}
      {explanation?.accepted === false && <small>{text("fill.refusedExplanation")}</small>}
    </div>
  );
}
