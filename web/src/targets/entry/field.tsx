import { type ReactNode, useId } from "react";
import type { Draft } from "./draft.ts";
import type { DraftFault, EntryField } from "./entries.ts";

/** What the fields of a row need: what is typed, what is wrong with it, and where changes go. */
export interface FieldsProps {
  draft: Draft;
  faults: readonly DraftFault[];
  onDraft: (draft: Draft) => void;
}

interface FieldProps {
  label: string;
  /** Which fields of the entry it fills, and what is wrong with the row. */
  of: readonly EntryField[];
  faults: readonly DraftFault[];
  /** How much of the row it takes. */
  width?: "narrow" | "wide";
  children: (id: string, invalid: boolean) => ReactNode;
}

/** One field of a row under its name; what is wrong with it stands in the row, and the field is marked. */
export function Field({ label, of, faults, width, children }: FieldProps) {
  const id = useId();
  const isWrong = faults.some(({ field }) => of.includes(field));
  return (
    <div className="entry-field" data-width={width} data-wrong={isWrong || undefined}>
      <label htmlFor={id}>{label}</label>
      {children(id, isWrong)}
    </div>
  );
}

interface OneOfFieldProps<T extends string> {
  label: string;
  of: EntryField;
  faults: readonly DraftFault[];
  value: T;
  options: readonly (readonly [value: T, label: string])[];
  onValue: (value: T) => void;
}

/** One of a few words. */
export function OneOfField<T extends string>({ label, of, faults, value, options, onValue }: OneOfFieldProps<T>) {
  return (
    <Field label={label} of={[of]} faults={faults}>
      {(id, wrong) => (
        <select id={id} aria-invalid={wrong} value={value} onChange={({ target }) => onValue(target.value as T)}>
          {options.map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface WordsFieldProps {
  label: string;
  of: EntryField;
  faults: readonly DraftFault[];
  value: string;
  kind?: "text" | "date" | "number";
  unit?: string;
  hint?: string;
  width?: "narrow" | "wide";
  maxLength?: number;
  onValue: (value: string) => void;
}

/** Words or a number, as typed; a number is only read when all is saved. */
export function WordsField(props: WordsFieldProps) {
  const { label, of, faults, value, kind = "text", unit, hint, width, maxLength = 300, onValue } = props;
  return (
    <Field label={label} of={[of]} faults={faults} {...(width ? { width } : {})}>
      {(id, wrong) => (
        <span className="entry-number">
          <input
            id={id}
            type={kind === "date" ? "date" : "text"}
            inputMode={kind === "number" ? "decimal" : undefined}
            aria-invalid={wrong}
            value={value}
            maxLength={maxLength}
            placeholder={hint}
            onChange={({ target }) => onValue(target.value)}
          />
          {unit && <span className="entry-unit">{unit}</span>}
        </span>
      )}
    </Field>
  );
}
