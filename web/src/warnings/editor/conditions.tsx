import { useRef } from "react";
import { nameOf, useLanguage, useText } from "../../texts/index.ts";
import type { Condition, RuleWords } from "../queries.ts";
import { ConditionField } from "./condition-field.tsx";
import { FaultsAt, Field } from "./faults.tsx";
import { conditionOf } from "./rule-draft.ts";
import { editorTexts } from "./texts.ts";

/** The server takes no more; a rule of more conditions is two rules. */
const mostConditions = 6;

interface ConditionsProps {
  conditions: readonly Condition[];
  words: RuleWords;
  onConditions: (conditions: Condition[]) => void;
}

/** What must be so: one condition, or several at once. */
export function Conditions({ conditions, words, onConditions }: ConditionsProps) {
  const text = useText(editorTexts);
  const keys = useKeys(conditions.length);
  const first = words.kinds[0];
  const replace = (at: number, condition: Condition) => onConditions(conditions.with(at, condition));
  const remove = (at: number) => {
    keys.remove(at);
    onConditions(conditions.toSpliced(at, 1));
  };
  return (
    <section className="rule-part">
      <h2>{text("editor.conditions")}</h2>
      {conditions.length > 1 && <p className="section-note">{text("editor.allHold")}</p>}
      <FaultsAt at="conditions" />
      {conditions.map((condition, index) => (
        <ConditionEditor
          key={keys.of(index)}
          number={index + 1}
          condition={condition}
          words={words}
          onCondition={(changed) => replace(index, changed)}
          onRemove={conditions.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      {first && conditions.length < mostConditions && (
        <button type="button" className="quiet" onClick={() => onConditions([...conditions, conditionOf(first)])}>
          {text("editor.addCondition")}
        </button>
      )}
    </section>
  );
}

/** Names for conditions, which have none: so that what is typed into one does not move to the next when one goes. */
function useKeys(count: number) {
  const next = useRef(0);
  const keys = useRef<number[]>([]);
  while (keys.current.length < count) keys.current.push(next.current++);
  return {
    of: (index: number) => keys.current[index],
    remove: (index: number) => void keys.current.splice(index, 1),
  };
}

interface ConditionEditorProps {
  number: number;
  condition: Condition;
  words: RuleWords;
  onCondition: (condition: Condition) => void;
  onRemove: (() => void) | undefined;
}

function ConditionEditor({ number, condition, words, onCondition, onRemove }: ConditionEditorProps) {
  const text = useText(editorTexts);
  const language = useLanguage();
  const at = `conditions.${number - 1}`;
  const chosen = words.kinds.find(({ kind }) => kind === condition.kind);
  return (
    <fieldset className="rule-condition">
      <legend>
        {text("editor.condition", { number })}{" "}
        {onRemove && (
          <button type="button" className="quiet" onClick={onRemove}>
            {text("editor.removeCondition")}
          </button>
        )}
      </legend>
      <FaultsAt at={at} />
      <Field label={text("editor.kind")} at={`${at}.kind`}>
        {(marked) => (
          <select
            {...marked}
            value={condition.kind}
            onChange={({ target }) => {
              const kind = words.kinds.find((each) => each.kind === target.value);
              if (kind) onCondition(conditionOf(kind, condition));
            }}
          >
            {words.kinds.map((kind) => (
              <option key={kind.kind} value={kind.kind}>
                {nameOf(kind, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {chosen?.fields.map((field) => (
        <ConditionField
          key={`${condition.kind} ${field.key}`}
          field={field}
          condition={condition}
          at={at}
          onValue={(value) => onCondition({ ...condition, [field.key]: value })}
        />
      ))}
    </fieldset>
  );
}
