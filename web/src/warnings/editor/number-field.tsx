import { useState } from "react";

interface NumberFieldProps {
  value: unknown;
  unit: string;
  /** Null while what is typed is no number. */
  onValue: (value: number | null) => void;
}

/** A number with its unit behind it. What is typed stays as typed, so that a lone minus or point is no slip. */
export function NumberField({ value, unit, onValue, ...marked }: NumberFieldProps & { id: string }) {
  const [typed, setTyped] = useState(() => (typeof value === "number" ? String(value) : ""));
  const shown = numberOf(typed) === value ? typed : typeof value === "number" ? String(value) : typed;
  return (
    <span className="rule-number">
      <input
        {...marked}
        inputMode="decimal"
        autoComplete="off"
        value={shown}
        onChange={({ target }) => {
          setTyped(target.value);
          onValue(numberOf(target.value));
        }}
      />
      {unit && <span>{unit}</span>}
    </span>
  );
}

/**
 * A number as people type it here: also in full-width digits, with a true minus.
 * @example numberOf("－１．５") // -1.5
 * @example numberOf("abc") // null
 */
export function numberOf(typed: string): number | null {
  const plain = typed.normalize("NFKC").replace("−", "-").trim();
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : null;
}
