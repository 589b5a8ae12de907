import { useId } from "react";
import "../../collect/collect.css";
import { StoreBar } from "../../collect/store-bar.tsx";
import { Failed } from "../../design/faces.tsx";
import { useText } from "../../texts/index.ts";
import type { Saved } from "../answers.ts";
import type { Draft } from "./draft.ts";
import "./entry.css";
import { EntryRow } from "./entry-row.tsx";
import { entryTexts } from "./texts.ts";
import { type EntrySheet, heldBy, isChanged, useEntry } from "./use-entry.ts";

interface EntryFormProps {
  /** Whose targets of which year, and those that hold. */
  sheet: EntrySheet;
  start: readonly Draft[];
  onSaved: (saved: Saved) => void;
  onClose: () => void;
}

/** Targets typed row by row and saved all at once; what holds already gets a new version, with the reason for it. */
export function EntryForm({ sheet, start, onSaved, onClose }: EntryFormProps) {
  const text = useText(entryTexts);
  const entry = useEntry(sheet, start, onSaved);
  const { drafts, faults, others } = entry;
  const rows = drafts.map((draft) => {
    const holds = heldBy(draft, sheet.rows);
    return { draft, holds, isChanged: holds !== undefined && isChanged(draft, holds) };
  });
  const needsReason = rows.some((row) => row.isChanged);
  return (
    <section className="section entry no-print">
      <div className="section-head">
        <h2>{text("entry.title")}</h2>
        <p className="section-note">{text("entry.note")}</p>
      </div>
      <ol className="entry-rows">
        {rows.map(({ draft, ...row }, at) => (
          <EntryRow
            key={draft.key}
            draft={draft}
            row={at + 1}
            faults={faults.filter((fault) => fault.at === at)}
            {...row}
            onDraft={entry.set}
            onRemove={() => entry.remove(draft.key)}
          />
        ))}
      </ol>
      <button type="button" className="quiet" onClick={entry.add}>
        {text("entry.add")}
      </button>
      {others && <Failed error={others} />}
      <StoreBar
        label={entry.isSaving ? text("entry.saving") : text("entry.save", { count: drafts.length })}
        hindrance={useHindrance(drafts.length, needsReason && entry.reason.trim() === "")}
        isStoring={entry.isSaving}
        note={faults.length > 0 ? text("entry.whyWrong", { count: faults.length }) : undefined}
        before={needsReason && <Reason value={entry.reason} onValue={entry.setReason} />}
        dropLabel={text("entry.drop")}
        onStore={entry.save}
        onDrop={onClose}
      />
    </section>
  );
}

/** Why nothing can be saved now; absent where it can. */
function useHindrance(rows: number, lacksReason: boolean): string | undefined {
  const text = useText(entryTexts);
  if (rows === 0) return text("entry.whyEmpty");
  return lacksReason ? text("entry.whyReason") : undefined;
}

function Reason({ value, onValue }: { value: string; onValue: (value: string) => void }) {
  const text = useText(entryTexts);
  const id = useId();
  return (
    <p className="entry-reason">
      <label htmlFor={id}>{text("entry.reason")}</label>
      <input id={id} value={value} maxLength={600} onChange={({ target }) => onValue(target.value)} />
    </p>
  );
}
