import { form as formOf, isCollectedIn } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { usePeriodLabel } from "../app/period-label.ts";
import { Faces } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import type { ReportView } from "./answers.ts";
import { Changes } from "./fill/changes.tsx";
import { FillForm } from "./fill/fill-form.tsx";
import { FillNotices } from "./fill/fill-notices.tsx";
import "../collect/collect.css";
import "./fill/fill.css";
import { fillTexts } from "./fill-texts.ts";
import { FormSwitch } from "./form-switch.tsx";
import { NotCollected } from "./not-collected.tsx";
import { fillQuery, useReportPlace } from "./queries.ts";
import "./reports.css";
import { useFormName, useStateWord } from "./words.ts";

const route = getRouteApi("/entering/enterprises/$enterpriseId/report");

/** 填报: one enterprise's form of one month, saved as it is typed. */
export function FillPage() {
  const text = useText(fillTexts);
  const queries = useQueryClient();
  const id = Number(route.useParams().enterpriseId);
  const { form, month } = useReportPlace();
  const isCollected = isCollectedIn(formOf(form), month as Month);
  const asked = useQuery({ ...fillQuery(id, form, month), enabled: isCollected });
  const [handedIn, setHandedIn] = useState(0);
  const onSubmitted = async () => {
    await queries.invalidateQueries();
    setHandedIn(handedIn + 1);
  };
  return (
    <article className="reports fill">
      <Head view={asked.data} />
      {handedIn > 0 && (
        <p role="status" className="notice">
          {text("fill.submitted")}
        </p>
      )}
      {isCollected ? (
        <Faces asked={asked} lines={8}>
          {(view) => (
            // Another form, or the form as it stands after handing in, starts anew.
            <div key={`${id} ${form} ${month} ${handedIn}`}>
              <FillNotices view={view} />
              <FillForm view={view} onSubmitted={() => void onSubmitted()} />
              <Changes view={view} />
            </div>
          )}
        </Faces>
      ) : (
        <NotCollected months={[]} />
      )}
    </article>
  );
}

/** Whose form of which month, where the enterprise stands, and how far the form has come. */
function Head({ view }: { view: ReportView | undefined }) {
  const label = usePeriodLabel();
  const formName = useFormName();
  const stateWord = useStateWord();
  const { month } = useReportPlace();
  const { name, code, regionName, industryName, size } = view?.enterprise ?? {};
  return (
    <header className="page-head">
      <div className="reports-head">
        <h1>
          {name} <span className="page-period">{formName}</span>
        </h1>
        <FormSwitch />
      </div>
      <p className="section-note">
        <b>{label(month, "month")}</b>
        {view && ` · ${stateWord(view.state)} · ${[regionName, industryName, size, code].filter(Boolean).join(" · ")}`}
      </p>
    </header>
  );
}
