import { nameOf, useLanguage, useText } from "../../texts/index.ts";
import type { Condition, ConditionField as FieldWords } from "../queries.ts";
import { Field } from "./faults.tsx";
import { FigureField } from "./figure-field.tsx";
import { unitOfWords } from "./figure-words.ts";
import { NumberField } from "./number-field.tsx";
import { editorTexts } from "./texts.ts";

interface ConditionFieldProps {
  field: FieldWords;
  condition: Condition;
  /** conditions.0 */
  at: string;
  onValue: (value: unknown) => void;
}

/** One thing to fill in of a condition, drawn by its type. */
export function ConditionField({ field, condition, at, onValue }: ConditionFieldProps) {
  const label = nameOf(field, useLanguage());
  const value = condition[field.key];
  return (
    <Field label={label} at={`${at}.${field.key}`}>
      {(marked) => {
        switch (field.type) {
          case "figure":
            return <FigureField {...marked} label={label} words={wordsIn(value)} onWords={onValue} />;
          case "number":
            return (
              <NumberField {...marked} value={value} unit={field.unit || ownUnit(field, condition)} onValue={onValue} />
            );
          case "lights":
            return <Lights value={value} onValue={onValue} />;
          default:
            return <OneOf {...marked} type={field.type} value={value} onValue={onValue} />;
        }
      }}
    </Field>
  );
}

const wordsIn = (value: unknown): string => (typeof value === "string" ? value : "");

/** A line that a figure is held against is said in the figure's unit. */
const ownUnit = ({ key }: FieldWords, { figure }: Condition): string =>
  key === "value" ? unitOfWords(wordsIn(figure)) : "";

const choices = {
  op: ["<", "<=", ">", ">="],
  path: ["time", "season"],
  whom: ["parent", "nation"],
} as const;

interface OneOfProps {
  id: string;
  type: keyof typeof choices;
  value: unknown;
  onValue: (value: unknown) => void;
}

function OneOf({ type, value, onValue, ...marked }: OneOfProps) {
  const text = useText(editorTexts);
  return (
    <select {...marked} value={wordsIn(value)} onChange={({ target }) => onValue(target.value)}>
      {choices[type].map((each) => (
        <option key={each} value={each}>
          {text(`${type}.${each}` as keyof typeof editorTexts)}
        </option>
      ))}
    </select>
  );
}

const lights = [1, 2, 3, 4, 5] as const;

function Lights({ value, onValue }: { value: unknown; onValue: (value: unknown) => void }) {
  const text = useText(editorTexts);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const toggled = (light: number) => lights.filter((each) => (each === light) !== chosen.includes(each));
  return (
    <span className="rule-lights">
      {lights.map((light) => (
        <label key={light}>
          <input type="checkbox" checked={chosen.includes(light)} onChange={() => onValue(toggled(light))} />{" "}
          {text(`light.${light}`)}
        </label>
      ))}
    </span>
  );
}
