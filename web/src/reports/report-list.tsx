import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTurn } from "../app/view.ts";
import { Choice } from "../design/choice.tsx";
import { Empty, Faces } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import type { Progress, ReportList as Reports } from "./answers.ts";
import { type ListedState, listedStates, readListChoices } from "./choices.ts";
import { MoveBar } from "./move-bar.tsx";
import { progressTexts } from "./progress-texts.ts";
import { reportListQuery, useReportPlace } from "./queries.ts";
import { ReportTable } from "./report-table.tsx";
import { useStateWord } from "./words.ts";

/** 报表清单: what was handed in, by state; rows are selected and moved on together. */
export function ReportList({ progress }: { progress: Progress }) {
  const text = useText(progressTexts);
  const stateWord = useStateWord();
  const turn = useTurn();
  const place = useReportPlace();
  const state = readListChoices(useSearch({ strict: false })).state ?? "reported";
  const asked = useQuery(reportListQuery(place, state));
  const counts = countsOf(progress);
  const options = listedStates.map((value) => ({ value, label: `${stateWord(value)} ${counts[value]}` }));
  return (
    <section className="section no-print">
      <div className="section-head">
        <h2>{text("list.title")}</h2>
        <Choice
          title={text("list.state")}
          value={state}
          options={options}
          onChange={(chosen) => void turn({ state: chosen })}
        />
      </div>
      <Faces
        asked={asked}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty title={text("list.empty", { state: stateWord(state) })} />}
      >
        {(reports) => <Selectable key={state} reports={reports} state={state} />}
      </Faces>
    </section>
  );
}

const countsOf = ({ total }: Progress): Record<ListedState, number> => ({
  reported: total.reported,
  reviewed: total.reviewed,
  accepted: total.accepted,
  "sent-back": total.sentBack,
});

function Selectable({ reports, state }: { reports: Reports; state: ListedState }) {
  const text = useText(progressTexts);
  const place = useReportPlace();
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  // What has moved on since it was ticked is no longer here.
  const selected = reports.items.map(({ enterpriseId }) => enterpriseId).filter((id) => ticked.has(id));
  return (
    <>
      <ReportTable reports={reports} form={place.form} selected={new Set(selected)} onSelected={setTicked} />
      {reports.total > reports.items.length && (
        <p className="section-note">{text("list.first", { shown: reports.items.length, total: reports.total })}</p>
      )}
      <MoveBar state={state} place={place} selected={selected} onMoved={() => setTicked(new Set())} />
    </>
  );
}
