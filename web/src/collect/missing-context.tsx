import { region } from "@diaodu/core/catalogue";
import { isMonth, monthLabel } from "@diaodu/core/period";
import { useState } from "react";
import { useText } from "../texts/index.ts";
import type { Preview, Said } from "./answers.ts";
import { type Ask, asksOf } from "./asks.ts";
import { MonthField } from "./month-field.tsx";
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
  if (preview.home === null && preview.month === null) return null;
  return (
    <p className="section-note">
      {text("missing.taken", { said: saidWords(preview) })}{" "}
      <button type="button" className="quiet" onClick={() => setChanging(true)}>
        {text("missing.change")}
      </button>
    </p>
  );
}

function ContextForm({ asks, preview, said, onSaid }: MissingContextProps & { asks: readonly Ask[] }) {
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
        <div className="ask-line">
          <span>{text("missing.month")}</span>
          <MonthField onChange={(month) => setSaying(withMonth(saying, month))} />
        </div>
      )}
      <button type="submit" className="main-button" disabled={!isComplete}>
        {isComplete ? text("missing.goAs", { said: saidWords(saying) }) : text("missing.go")}
      </button>
    </form>
  );
}

const withMonth = ({ month: _, ...rest }: Said, month: number | undefined): Said =>
  month === undefined ? rest : { ...rest, month };

const saidWords = ({ home, month }: { home?: number | null; month?: number | null }): string =>
  [home == null ? "" : region(home)?.name, month != null && isMonth(month) ? monthLabel(month) : ""]
    .filter(Boolean)
    .join(" ");
