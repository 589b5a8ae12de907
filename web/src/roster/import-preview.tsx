import { useState } from "react";
import type { Refusal } from "../api.ts";
import { usePeriodLabel } from "../app/period-label.ts";
import { StoreBar } from "../collect/store-bar.tsx";
import { Failed } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { MissingFirms } from "./missing-firms.tsx";
import { PreviewRows } from "./preview-rows.tsx";
import type { RosterPreview } from "./queries.ts";
import { importTexts } from "./texts.ts";
import type { Exits } from "./use-roster-import.ts";

interface ImportPreviewProps {
  preview: RosterPreview;
  isStoring: boolean;
  refusal?: Refusal;
  onStore: (preview: RosterPreview, exits: Exits) => void;
  onDrop: () => void;
}

/** What storing the roster would do: refused rows first with cell and remedy, then each kind of change. */
export function ImportPreview({ preview, isStoring, refusal, onStore, onDrop }: ImportPreviewProps) {
  const text = useText(importTexts);
  const label = usePeriodLabel();
  const [exits, setExits] = useState<Exits>({});
  const { summary, rows, missing } = preview;
  const counts = { ...summary, place: preview.homeName, month: label(preview.month, "month") };
  return (
    <section className="roster-preview" aria-busy={isStoring}>
      <div className="section-head">
        <h3>{text("import.preview", { file: preview.fileName })}</h3>
        <span className="section-note">{text("import.nothingStored")}</span>
      </div>
      <p>{text("import.counts", counts)}</p>
      <PreviewRows
        title={text("import.refused")}
        note={text("import.refusedNote")}
        rows={rows.filter(({ status }) => status === "refused")}
      />
      {(["new", "left", "changed", "renamed"] as const).map((kind) => (
        <PreviewRows key={kind} title={text(`import.${kind}`)} rows={rows.filter(({ status }) => status === kind)} />
      ))}
      {summary.refused === 0 && missing.length > 0 && <MissingFirms firms={missing} exits={exits} onExits={setExits} />}
      {refusal && <Failed error={refusal} />}
      <Storing preview={preview} isStoring={isStoring} exits={exits} onStore={onStore} onDrop={onDrop} />
    </section>
  );
}

function Storing(props: Omit<ImportPreviewProps, "refusal"> & { exits: Exits }) {
  const { preview, isStoring, exits, onStore, onDrop } = props;
  const text = useText(importTexts);
  const { summary } = preview;
  const count = summary.new + summary.changed + summary.renamed + summary.left + Object.keys(exits).length;
  return (
    <StoreBar
      label={isStoring ? text("import.doing") : text("import.do", { count })}
      hindrance={
        summary.refused > 0 ? text("import.whyRefused", summary) : count === 0 ? text("import.whyNothing") : undefined
      }
      isStoring={isStoring}
      dropLabel={text("import.drop")}
      onStore={() => onStore(preview, exits)}
      onDrop={onDrop}
    />
  );
}
