import { isMonth } from "@diaodu/core/period";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { usePeriodLabel } from "../app/period-label.ts";
import { useText } from "../texts/index.ts";
import type { Stored } from "./answers.ts";
import { collectTexts } from "./texts.ts";
import { UndoDialog } from "./undo-dialog.tsx";

interface StoredProps {
  stored: Stored;
  fileName: string;
  onNext: () => void;
}

/** Plain confirmation after storing: how many figures, where to see them, and the way back. */
export function StoredView({ stored, fileName, onNext }: StoredProps) {
  const text = useText(collectTexts);
  const [undoing, setUndoing] = useState(false);
  const { importId, summary, left } = stored;
  return (
    <section className="section stored" role="status">
      <h2>{text("stored.title", { count: stored.stored })}</h2>
      <p className="section-note">{fileName}</p>
      {left > 0 && <p>{text("stored.left", { count: left })}</p>}
      <p className="stored-ways">
        <ToOverview stored={stored} />
        <Link to="/collect/$importId" params={{ importId: String(importId) }}>
          {text("stored.open")}
        </Link>
        <button type="button" className="quiet" onClick={onNext}>
          {text("stored.another")}
        </button>
        <button type="button" className="quiet" onClick={() => setUndoing(true)}>
          {text("undo.do")}
        </button>
      </p>
      {undoing && (
        <UndoDialog
          undone={{ id: importId, fileName, stored: stored.stored, summary }}
          onClose={() => setUndoing(false)}
          onUndone={onNext}
        />
      )}
    </section>
  );
}

function ToOverview({ stored: { home, month } }: { stored: Stored }) {
  const text = useText(collectTexts);
  const label = usePeriodLabel();
  if (month === null || !isMonth(month)) return null;
  return (
    <Link to="/overview" className="main-button" search={{ region: home, month } as never}>
      {text("stored.overview", { month: label(month, "month") })}
    </Link>
  );
}
