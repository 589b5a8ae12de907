import { type ReactNode, useId } from "react";
import "./controls.css";

/** What a page can be turned to: pickers in a row between hairlines. */
export function ControlStrip({ children }: { children: ReactNode }) {
  return <div className="controls no-print">{children}</div>;
}

/** A picker with its name before it. */
export function Control({ title, children }: { title: string; children: ReactNode }) {
  return (
    <span className="control">
      <span className="control-title">{title}</span>
      {children}
    </span>
  );
}

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
