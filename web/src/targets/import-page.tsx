import { Link } from "@tanstack/react-router";
import { usePlaceName } from "../app/place-name.ts";
import { useSettledView } from "../app/view.ts";
import "../collect/collect.css";
import { DropZone } from "../collect/drop-zone.tsx";
import { Refused } from "../collect/refused.tsx";
import { Sending } from "../collect/sending.tsx";
import "../design/main-button.css";
import { useText } from "../texts/index.ts";
import { Batches } from "./import/batches.tsx";
import { ImportPreview } from "./import/preview.tsx";
import { Stored } from "./import/stored.tsx";
import { importTexts } from "./import/texts.ts";
import { useTargetImport } from "./import/use-target-import.ts";
import { workbookPath } from "./queries.ts";
import "./targets.css";

/** Targets from a workbook: dropped, checked row by row, stored whole or not at all; and taken back. */
export function TargetImportPage() {
  const { region } = useSettledView();
  return (
    <article className="targets">
      <Head />
      <FileOnItsWay key={region} />
      <Batches region={region} />
    </article>
  );
}

function Head() {
  const text = useText(importTexts);
  const { region, month } = useSettledView();
  const year = Math.floor(month / 100);
  return (
    <header className="page-head">
      <p className="goal-back">
        <Link to="/targets">{text("import.back")}</Link>
      </p>
      <h1>
        {text("import.title")} <span className="page-period">{usePlaceName()}</span>
      </h1>
      <p className="target-tools">
        <a className="quiet" href={workbookPath(region, year, true)} download>
          {text("import.form")}
        </a>
        <a className="quiet" href={workbookPath(region, year)} download>
          {text("import.workbook")}
        </a>
      </p>
    </header>
  );
}

function FileOnItsWay() {
  const text = useText(importTexts);
  const place = usePlaceName();
  const { region, month } = useSettledView();
  const { stage, take, store, drop } = useTargetImport(region, month);
  return (
    <>
      <DropZone
        isBare={stage.at !== "waiting"}
        lead={text("import.lead", { place })}
        choose={text("import.choose")}
        onFile={(file) => void take(file)}
      />
      {stage.at === "sending" && <Sending fileName={stage.fileName} share={stage.share} />}
      {stage.at === "refused" && <Refused fileName={stage.fileName} refusal={stage.refusal} />}
      {stage.at === "preview" && <ImportPreview key={stage.preview.token} {...stage} onStore={store} onDrop={drop} />}
      {stage.at === "stored" && <Stored {...stage} onNext={drop} />}
    </>
  );
}
