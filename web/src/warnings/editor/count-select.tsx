import { Field } from "./faults.tsx";

interface CountSelectProps {
  label: string;
  at: string;
  value: number;
  from: number;
  to: number;
  word: (count: number) => string;
  onValue: (count: number) => void;
}

/** A small whole number with its unit, from a list: nothing else can be said. */
export function CountSelect({ label, at, value, from, to, word, onValue }: CountSelectProps) {
  return (
    <Field label={label} at={at}>
      {(marked) => (
        <select {...marked} value={value} onChange={({ target }) => onValue(Number(target.value))}>
          {Array.from({ length: to - from + 1 }, (_, index) => from + index).map((count) => (
            <option key={count} value={count}>
              {word(count)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
