import { useLanguage, useText } from "../../texts/index.ts";
import type { TargetRow } from "../answers.ts";
import type { FieldsProps } from "./field.tsx";
import { PaperFields } from "./paper-fields.tsx";
import { PromiseFields } from "./promise-fields.tsx";
import { entryTexts } from "./texts.ts";

interface EntryRowProps extends FieldsProps {
  /** From 1. */
  row: number;
  /** The target that holds now and that this row would give a new version. */
  holds: TargetRow | undefined;
  isChanged: boolean;
  onRemove: () => void;
}

/** One target as it is typed: what is promised, then by which paper; what is wrong with it stands below. */
export function EntryRow({ draft, row, faults, holds, isChanged, onDraft, onRemove }: EntryRowProps) {
  const text = useText(entryTexts);
  const language = useLanguage();
  return (
    <li className="entry-row">
      <div className="entry-row-head">
        <b>{text("entry.row", { row })}</b>
        {holds && (
          <span className="section-note">
            {text("entry.holds", { text: `${holds.period}${holds.text}` })} ·{" "}
            {text(isChanged ? "entry.replaces" : "entry.unchanged")}
          </span>
        )}
        <span className="section-tools">
          <button type="button" className="quiet" aria-label={text("entry.removeOf", { row })} onClick={onRemove}>
            {text("entry.remove")}
          </button>
        </span>
      </div>
      <div className="entry-fields">
        <PromiseFields draft={draft} faults={faults} onDraft={onDraft} />
        <PaperFields draft={draft} faults={faults} onDraft={onDraft} />
      </div>
      {faults.map(({ field, message, remedy }) => (
        <p key={`${field} ${message.zh}`} className="preview-fault" role="alert">
          {message[language]} <span className="section-note">{remedy[language]}</span>
        </p>
      ))}
    </li>
  );
}
