import { region } from "@diaodu/core/catalogue";
import { usePeriodLabel } from "../app/period-label.ts";
import { DropZone } from "../collect/drop-zone.tsx";
import { Refused } from "../collect/refused.tsx";
import { Sending } from "../collect/sending.tsx";
import { useText } from "../texts/index.ts";
import { RosterBatches } from "./batches.tsx";
import { ImportPreview } from "./import-preview.tsx";
import type { RosterPlace } from "./queries.ts";
import { importTexts } from "./texts.ts";
import { useRosterImport } from "./use-roster-import.ts";

/** A roster dropped, checked row by row, stored whole or not at all; and every change so far, to be taken back. */
export function RosterImport({ place }: { place: RosterPlace }) {
  const text = useText(importTexts);
  const home = region(place.region);
  const isHome = home?.level === "prefecture" || home?.level === "county";
  return (
    <section className="section no-print">
      <div className="section-head">
        <h2>{text("import.title")}</h2>
        {isHome && (
          <span className="section-tools">
            <a className="quiet" href={`/api/roster/template.xlsx?region=${place.region}`} download>
              {text("import.template")}
            </a>
          </span>
        )}
      </div>
      {isHome ? (
        <FileOnItsWay place={place} placeName={home.name} />
      ) : (
        <p className="section-note">{text("import.notHere")}</p>
      )}
      <RosterBatches region={place.region} />
    </section>
  );
}

function FileOnItsWay({ place, placeName }: { place: RosterPlace; placeName: string }) {
  const text = useText(importTexts);
  const label = usePeriodLabel();
  const { stage, take, store, drop } = useRosterImport(place);
  return (
    <>
      <DropZone
        isBare={stage.at !== "waiting"}
        lead={text("import.lead", { place: placeName, month: label(place.month, "month") })}
        onFile={(file) => void take(file)}
      />
      {stage.at === "sending" && <Sending fileName={stage.fileName} share={stage.share} />}
      {stage.at === "refused" && <Refused fileName={stage.fileName} refusal={stage.refusal} />}
      {stage.at === "preview" && <ImportPreview key={stage.preview.token} {...stage} onStore={store} onDrop={drop} />}
      {stage.at === "stored" && (
        <div className="roster-stored" role="status">
          <h3>{text("import.stored", { stored: stage.stored.stored })}</h3>
          <p>{stage.preview.fileName}</p>
          <button type="button" className="quiet" onClick={drop}>
            {text("import.another")}
          </button>
        </div>
      )}
    </>
  );
}
