import { readInput } from "@diaodu/core/collect";
import { type ClipboardEvent, useState } from "react";
import { useText } from "../../texts/index.ts";
import { fillTexts } from "../fill-texts.ts";
import { filed } from "../words.ts";

interface NumberInputProps {
  id: string;
  name: string;
  value: number | null;
  describedBy: string;
  isDoubted: boolean;
  isReadOnly: boolean;
  /** Profit may be negative; a phone's numeric keypad has no minus. */
  isSigned: boolean;
  onValue: (value: number | null) => void;
  /** @returns whether the text was more than one number and has been laid over the form */
  onPaste: (copied: string) => boolean;
}

/** A number as it is typed; when nobody types, with its thousands parted. What is no number stays, and says so. */
export function NumberInput(props: NumberInputProps) {
  const { id, name, value, isReadOnly, isSigned, onValue } = props;
  const text = useText(fillTexts);
  const [typed, setTyped] = useState<string>();
  const read = typed === undefined ? value : readInput(typed);
  const isWrong = read === undefined;
  // What was pasted or proposed from elsewhere wins over what was typed here before.
  const shown = typed !== undefined && (isWrong || read === value) ? typed : value === null ? "" : filed(value);
  const type = (said: string) => {
    setTyped(said);
    const number = readInput(said);
    if (number !== undefined) onValue(number);
  };
  return (
    <span className="number-input">
      {isSigned && !isReadOnly && (
        <button
          type="button"
          tabIndex={-1}
          aria-label={text("fill.sign")}
          disabled={!value}
          onClick={() => onValue(-(value ?? 0))}
        >
          ±
        </button>
      )}
      <input
        id={id}
        name={name}
        value={shown}
        inputMode="decimal"
        autoComplete="off"
        enterKeyHint="next"
        readOnly={isReadOnly}
        aria-describedby={props.describedBy}
        aria-invalid={isWrong || props.isDoubted}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => type(target.value)}
        onBlur={() => !isWrong && setTyped(undefined)}
        onPaste={(event: ClipboardEvent) => {
          if (isReadOnly || !props.onPaste(event.clipboardData.getData("text"))) return;
          event.preventDefault();
          setTyped(undefined);
        }}
      />
      {isWrong && <small role="alert">{text("fill.notNumber")}</small>}
    </span>
  );
}
