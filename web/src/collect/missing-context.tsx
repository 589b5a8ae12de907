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
export function MissingContext({ preview, said, onSaid }: MissingContextProps) {
  const text = useText(collectTexts);
  const [changing, setChanging] = useState(false);
  const asks = changing ? (["home"] as const) : asksOf(preview);
  if (asks.length > 0) {
    const say = (more: Said) => {
      setChanging(false);
      onSaid(more);
    };
    return <ContextForm key={asks.join()} asks={asks} preview={preview} said={said} onSaid={say} />;
  }
  return (
    <p className="section-note">
      {text("missing.taken", { said: saidWords(preview) })}{" "}
      <button type="button" className="quiet" onClick={() => setChanging(true)}>
        {text("missing.change")}
      </button>
    </p>
  );
}

/** Without a home 全市 means nothing, even where the reader has not stumbled over it. */
function asksOf({ missing, home, summary }: Preview): readonly ("home" | "month")[] {
  const isHomeless = home === null && summary.unknown > 0 && !missing.includes("home");
  return isHomeless ? ["home", ...missing] : missing;
}

function ContextForm({ asks, preview, said, onSaid }: MissingContextProps & { asks: readonly ("home" | "month")[] }) {
  const text = useText(collectTexts);
  const [saying, setSaying] = useState<Said>(said);
  const isComplete = asks.every((part) => saying[part] !== undefined);
  return (
    <form
      className="asks"
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) onSaid(saying);
      }}
    >
      <h3>{text("missing.title")}</h3>
      {asks.includes("home") && (
        <div className="ask-line">
          <span>{text(preview.home === null ? "missing.home" : "missing.otherHome")}</span>
          <RegionPicker
            label={text("missing.homePick")}
            value={saying.home}
            home={preview.home}
            onChange={(home) => setSaying({ ...saying, home })}
          />
        </div>
      )}
      {asks.includes("month") && (
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
        {isComplete ? text("missing.goAs", { said: saidWords(saying) }) : text("missing.go")}
      </button>
    </form>
  );
}

/** @param typed 2025-03, or empty */
function withMonth({ month: _, ...rest }: Said, typed: string): Said {
  const month = Number(typed.replace("-", ""));
  return isMonth(month) ? { ...rest, month } : rest;
}

const saidWords = ({ home, month }: { home?: number | null; month?: number | null }): string =>
  [home == null ? "" : region(home)?.name, month != null && isMonth(month) ? monthLabel(month) : ""]
    .filter(Boolean)
    .join(" ");
