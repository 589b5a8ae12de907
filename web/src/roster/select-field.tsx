import { useId } from "react";

interface SelectFieldProps<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [value: T, label: string])[];
  /** Words of the choice that is none. */
  none?: string;
  onValue: (value: T) => void;
}

export function SelectField<T extends string>({ label, value, options, none, onValue }: SelectFieldProps<T>) {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onValue(target.value as T)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}

interface WordsFieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
}

export function WordsField({ label, value, onValue }: WordsFieldProps) {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} value={value} maxLength={200} onChange={({ target }) => onValue(target.value)} />
    </p>
  );
}

export function ReasonField({ label, value, onValue }: WordsFieldProps) {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} rows={2} value={value} maxLength={2000} onChange={({ target }) => onValue(target.value)} />
    </p>
  );
}
