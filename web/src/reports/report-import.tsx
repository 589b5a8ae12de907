import { DropZone } from "../collect/drop-zone.tsx";
import { Refused } from "../collect/refused.tsx";
import { Sending } from "../collect/sending.tsx";
import "../collect/collect.css";
import "../design/main-button.css";
import { useText } from "../texts/index.ts";
import { Batches } from "./batches.tsx";
import { ImportPreview } from "./import-preview.tsx";
import { ImportStored } from "./import-stored.tsx";
import { importTexts } from "./import-texts.ts";
import { useReportPlace } from "./queries.ts";
import { useReportImport } from "./use-report-import.ts";
import { useFormName } from "./words.ts";

/** The month's table of many enterprises: dropped, checked row by row, stored whole or not at all; and taken back. */
export function ReportImport() {
  const text = useText(importTexts);
  const form = useFormName();
  const place = useReportPlace();
  const { stage, take, store, drop } = useReportImport(place);
  return (
    <section className="section no-print">
      <div className="section-head">
        <h2>{text("import.title")}</h2>
        <span className="section-tools">
          <a className="quiet" href={templatePath(place)} download>
            {text("import.template")}
          </a>
        </span>
      </div>
      <DropZone
        isBare={stage.at !== "waiting"}
        lead={text("import.lead", { form })}
        choose={text("import.choose")}
        onFile={(file) => void take(file)}
      />
      {stage.at === "sending" && <Sending fileName={stage.fileName} share={stage.share} />}
      {stage.at === "refused" && <Refused fileName={stage.fileName} refusal={stage.refusal} />}
      {stage.at === "preview" && (
        <ImportPreview key={stage.preview.token} {...stage} place={place} onStore={store} onDrop={drop} />
      )}
      {stage.at === "stored" && <ImportStored {...stage} onNext={drop} />}
      <Batches place={place} />
    </section>
  );
}

const templatePath = ({ form, month, region }: ReturnType<typeof useReportPlace>): string =>
  `/api/reports/template.xlsx?form=${form}&month=${month}&region=${region}`;
