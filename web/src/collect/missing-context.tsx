import { region } from "@diaodu/core/catalogue";
import { isMonth, monthLabel } from "@diaodu/core/period";
import { useState } from "react";
import { useText } from "../texts/index.ts";
import type { Preview, Said } from "./answers.ts";
import { RegionPicker } from "./region-picker.tsx";
import { collectTexts } from "./texts.ts";

interface MissingContextProps {
  preview: Preview;
  said: Said;
  onSaid: (more: Said) => void;
}

/** What the file leaves unsaid is asked once, for all its sheets: whose figures, of which month. */
export function MissingContext({ preview: { missing }, said, onSaid }: MissingContextProps) {
  const text = useText(collectTexts);
  const [saying, setSaying] = useState<Said>(said);
  if (missing.length === 0) return null;
  const isComplete = missing.every((part) => saying[part] !== undefined);
  return (
    <form
      className="asks"
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) onSaid(saying);
      }}
    >
      <h3>{text("missing.title")}</h3>
      {missing.includes("home") && (
        <div className="ask-line">
          <span>{text("missing.home")}</span>
          <RegionPicker
            label={text("missing.homePick")}
            value={saying.home}
            onChange={(home) => setSaying({ ...saying, home })}
          />
        </div>
      )}
      {missing.includes("month") && (
        <label className="ask-line">
          <span>{text("missing.month")}</span>
          <input
            type="month"
            aria-label={text("missing.monthOf")}
            onChange={({ target }) => setSaying(withMonth(saying, target.value))}
          />
        </label>
      )}
      <button type="submit" className="main-button" disabled={!isComplete}>
        {isComplete ? text("missing.change", { said: saidWords(saying) }) : text("missing.go")}
      </button>
    </form>
  );
}

/** @param typed 2025-03, or empty */
function withMonth({ month: _, ...rest }: Said, typed: string): Said {
  const month = Number(typed.replace("-", ""));
  return isMonth(month) ? { ...rest, month } : rest;
}

const saidWords = ({ home, month }: Said): string =>
  [home === undefined ? "" : region(home)?.name, month !== undefined && isMonth(month) ? monthLabel(month) : ""].join(
    "",
  );
