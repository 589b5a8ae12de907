import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useShownView } from "../app/shown-view.ts";
import { useCatalogue } from "../app/use-catalogue.ts";
import { useView } from "../app/view.ts";
import { Dialog } from "../design/dialog.tsx";
import { Empty, Faces } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import "./brief.css";
import { BriefOutcome } from "./brief-outcome.tsx";
import { PlaceAndMonth } from "./place-and-month.tsx";
import { TemplateChoice } from "./template-choice.tsx";
import { briefTexts } from "./texts.ts";
import { type Template, useTemplates, type Wish } from "./use-brief.ts";

/** Takes the month away as a Word document: template, place and month, what would be missing, and the download. */
export default function BriefDialog({ onClose }: { onClose: () => void }) {
  const text = useText(briefTexts);
  const templates = useTemplates();
  return (
    <Dialog label={text("brief.title")} shape="card" onClose={onClose}>
      <h2>{text("brief.title")}</h2>
      <p className="brief-lead">{text("brief.lead")}</p>
      <Faces asked={templates} lines={2}>
        {({ templates: all }) => <BriefForm templates={all} onClose={onClose} />}
      </Faces>
    </Dialog>
  );
}

function BriefForm({ templates, onClose }: { templates: readonly Template[]; onClose: () => void }) {
  const text = useText(briefTexts);
  const { asOf } = useView();
  const shown = useShownView();
  const { data: catalogue } = useCatalogue();
  const [template, setTemplate] = useState<Wish["template"] | undefined>(templates[0]?.name);
  const [chosen, setChosen] = useState<{ region?: number; month?: number }>({});
  if (catalogue && catalogue.months.length === 0) return <NoFigures onClose={onClose} />;
  const region = chosen.region ?? shown.region;
  const month = chosen.month ?? shown.month;
  const wish = wishOf(template, region, month, asOf);
  return (
    <div className="brief">
      <TemplateChoice templates={templates} chosen={template} onChoose={setTemplate} />
      <PlaceAndMonth region={region} month={month} onChange={setChosen} />
      {asOf !== undefined && <p className="brief-note">{text("brief.asOf", { day: asOf })}</p>}
      <BriefOutcome wish={wish} />
    </div>
  );
}

function wishOf(
  template: Wish["template"] | undefined,
  region?: number,
  month?: number,
  asOf?: string,
): Wish | undefined {
  if (template === undefined || region === undefined || month === undefined) return undefined;
  return { template, region, month, ...(asOf === undefined ? {} : { asOf }) };
}

function NoFigures({ onClose }: { onClose: () => void }) {
  const text = useText(briefTexts);
  return (
    <Empty title={text("brief.emptyTitle")} remedy={text("brief.emptyRemedy")}>
      <Link to="/collect" onClick={onClose}>
        {text("brief.toCollect")}
      </Link>
    </Empty>
  );
}
