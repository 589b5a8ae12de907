import { useId } from "react";

interface ChoiceProps<Value extends string | number> {
  title: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** One of a few words in a row, as radio buttons: arrows move between them. */
export function Choice<Value extends string | number>({ title, value, options, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="control choice">
      <legend className="control-title">{title}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
