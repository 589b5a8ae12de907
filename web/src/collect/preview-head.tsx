import type { ImportStatus } from "@diaodu/core/collect";
import { Link } from "@tanstack/react-router";
import { timeText } from "../design/time-text.tsx";
import { useLanguage, useText } from "../texts/index.ts";
import type { Preview } from "./answers.ts";
import { StatusMark } from "./status-mark.tsx";
import { collectTexts } from "./texts.ts";

const told: readonly ImportStatus[] = ["new", "changed", "equal", "unknown", "skipped"];

/** Which file, how many figures of each kind, and that it was imported before if it was. */
export function PreviewHead({ preview: { file, sheets, summary, alreadyImported } }: { preview: Preview }) {
  const text = useText(collectTexts);
  return (
    <>
      <div className="section-head">
        <h2>{text("preview.title", { file: file.name })}</h2>
        <span className="section-note">{text("preview.nothingStored")}</span>
      </div>
      <p className="preview-counts">
        {text("preview.read", { sheets: sheets.length, read: summary.read })}
        {told
          .filter((status) => summary[status] > 0)
          .map((status) => (
            <StatusMark key={status} status={status} count={summary[status]} />
          ))}
      </p>
      {alreadyImported && <AlreadyImported {...alreadyImported} />}
    </>
  );
}

function AlreadyImported({ importId, at, byUser }: NonNullable<Preview["alreadyImported"]>) {
  const text = useText(collectTexts);
  const language = useLanguage();
  return (
    <p className="notice" role="status">
      {text("preview.already", { at: timeText(at, language), who: byUser, id: importId })}{" "}
      <Link to="/collect/$importId" params={{ importId: String(importId) }}>
        {text("preview.alreadyOpen")}
      </Link>
    </p>
  );
}
