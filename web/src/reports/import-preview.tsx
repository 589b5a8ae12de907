import { useState } from "react";
import type { Refusal } from "../api.ts";
import { usePeriodLabel } from "../app/period-label.ts";
import { StoreBar } from "../collect/store-bar.tsx";
import { Failed } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import type { ReportPreview } from "./answers.ts";
import { importTexts } from "./import-texts.ts";
import { PreviewRows } from "./preview-rows.tsx";
import type { ReportPlace } from "./queries.ts";
import { useFormName } from "./words.ts";

interface ImportPreviewProps {
  preview: ReportPreview;
  isStoring: boolean;
  refusal?: Refusal;
  place: ReportPlace;
  onStore: (preview: ReportPreview, reason: string) => void;
  onDrop: () => void;
}

/** What storing the table would do: refused rows first with cell and remedy, then doubts, then the rest in a line. */
export function ImportPreview({ preview, isStoring, refusal, place, onStore, onDrop }: ImportPreviewProps) {
  const text = useText(importTexts);
  const label = usePeriodLabel();
  const form = useFormName();
  const { summary, rows } = preview;
  const refused = rows.filter(({ status }) => status === "refused");
  const doubtful = rows.filter(({ status, doubts }) => status !== "refused" && doubts.length > 0);
  return (
    <section className="report-preview" aria-busy={isStoring}>
      <div className="section-head">
        <h3>{text("import.preview", { file: preview.fileName })}</h3>
        <span className="section-note">{text("import.nothingStored")}</span>
      </div>
      <p>{text("import.counts", summary)}</p>
      {preview.month !== place.month && (
        <p className="notice">{text("import.otherMonth", { month: label(preview.month, "month"), form })}</p>
      )}
      <PreviewRows title={text("import.refusedRows")} note={text("import.refusedNote")} rows={refused} />
      <PreviewRows title={text("import.doubtRows")} note={text("import.doubtNote")} rows={doubtful} />
      <p className="section-note">
        {text("import.otherRows", { count: rows.length - refused.length - doubtful.length })}
      </p>
      {refusal && <Failed error={refusal} />}
      <Storing preview={preview} isStoring={isStoring} onStore={onStore} onDrop={onDrop} />
    </section>
  );
}

function Storing({ preview, isStoring, onStore, onDrop }: Omit<ImportPreviewProps, "place" | "refusal">) {
  const text = useText(importTexts);
  const [reason, setReason] = useState("");
  const { summary } = preview;
  const count = summary.new + summary.changed;
  const hindrance =
    summary.refused > 0 ? text("import.whyRefused", summary) : count === 0 ? text("import.whyNothing") : undefined;
  return (
    <StoreBar
      label={isStoring ? text("import.doing") : text("import.do", { count })}
      hindrance={hindrance}
      isStoring={isStoring}
      before={
        hindrance === undefined &&
        summary.changed > 0 && (
          <label className="commit-reason">
            {text("import.reason")}
            <input value={reason} maxLength={2000} onChange={({ target }) => setReason(target.value)} />
          </label>
        )
      }
      dropLabel={text("import.drop")}
      onStore={() => onStore(preview, reason)}
      onDrop={onDrop}
    />
  );
}
