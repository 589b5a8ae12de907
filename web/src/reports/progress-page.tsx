import { form, isCollectedIn } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { usePeriodLabel } from "../app/period-label.ts";
import { Empty, Faces } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import type { Progress } from "./answers.ts";
import { Chase } from "./chase.tsx";
import { FormSwitch } from "./form-switch.tsx";
import { MonthChoice } from "./month-choice.tsx";
import { NotCollected } from "./not-collected.tsx";
import { PlacesTable } from "./places-table.tsx";
import { ProgressSum } from "./progress-sum.tsx";
import { progressTexts } from "./progress-texts.ts";
import { progressQuery, useReportPlace } from "./queries.ts";
import { ReportImport } from "./report-import.tsx";
import { ReportList } from "./report-list.tsx";
import "./reports.css";

/** 报送进度: who has reported, who to chase, and the month's table taken in. */
export function ProgressPage() {
  const text = useText(progressTexts);
  const label = usePeriodLabel();
  const place = useReportPlace();
  const asked = useQuery(progressQuery(place));
  return (
    <article className="reports">
      <header className="page-head reports-head">
        <h1>
          {text("progress.title")}{" "}
          <span className="page-period">
            {asked.data?.total.name} {label(place.month, "month")}
          </span>
        </h1>
        <FormSwitch />
        <MonthChoice months={asked.data?.latestMonths ?? []} />
      </header>
      {isCollectedIn(form(place.form), place.month as Month) ? (
        <Faces asked={asked} lines={8} isEmpty={({ total }) => total.due === 0} empty={<NobodyDue data={asked.data} />}>
          {(progress) => <Ready progress={progress} />}
        </Faces>
      ) : (
        <NotCollected months={asked.data?.latestMonths ?? []} />
      )}
    </article>
  );
}

function Ready({ progress }: { progress: Progress }) {
  return (
    <>
      <ProgressSum row={progress.total} />
      <PlacesTable progress={progress} />
      <Chase progress={progress} />
      <ReportImport key={`${progress.form} ${progress.month} ${progress.region}`} />
      <ReportList progress={progress} />
    </>
  );
}

function NobodyDue({ data }: { data: Progress | undefined }) {
  const text = useText(progressTexts);
  const label = usePeriodLabel();
  const { month } = useReportPlace();
  return (
    <Empty
      title={text("progress.nobody", { place: data?.total.name ?? "", month: label(month, "month") })}
      remedy={text("progress.nobodyRemedy")}
    >
      <Link to="/enterprises/roster">{text("progress.toRoster")}</Link>
    </Empty>
  );
}
