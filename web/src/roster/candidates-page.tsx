import { region } from "@diaodu/core/catalogue";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTurn } from "../app/view.ts";
import { Empty, Faces } from "../design/faces.tsx";
import "../design/main-button.css";
import { useText } from "../texts/index.ts";
import { CandidateImport } from "./candidate-import.tsx";
import { CandidateLine } from "./candidate-line.tsx";
import { CandidatesExport } from "./candidates-export.tsx";
import { ChangeDialog } from "./change-dialog.tsx";
import { type CandidateState, candidateStates, readCandidateChoices } from "./choices.ts";
import { type Candidate, type Candidates, candidatesQuery, useRosterPlace } from "./queries.ts";
import "./roster.css";
import { candidateTexts } from "./texts.ts";

/** 应统尽统: who may be missing on the roster, why, and what became of it. */
export function CandidatesPage() {
  const text = useText(candidateTexts);
  const place = useRosterPlace();
  const name = region(place.region)?.name ?? "";
  const asked = useQuery(candidatesQuery(place.region));
  return (
    <article className="roster">
      <header className="page-head">
        <h1>
          {text("candidates.title")} <span className="page-period">{name}</span>
        </h1>
        <p className="section-note">{text("candidates.lead")}</p>
      </header>
      <Faces
        asked={asked}
        lines={6}
        isEmpty={({ candidates }) => candidates.length === 0}
        empty={<Empty title={text("candidates.empty", { place: name })} remedy={text("candidates.emptyRemedy")} />}
      >
        {(known) => <Ready known={known} place={name} />}
      </Faces>
      <CandidateImport key={place.region} place={place} />
    </article>
  );
}

function Ready({ known, place }: { known: Candidates; place: string }) {
  const text = useText(candidateTexts);
  const shownPlace = useRosterPlace();
  const { state = "open" } = readCandidateChoices(useSearch({ strict: false }));
  const [joining, setJoining] = useState<Candidate>();
  const shown = known.candidates.filter((candidate) => candidate.state === state);
  return (
    <section className="section">
      <div className="section-head no-print">
        <StateFilter counts={known.counts} state={state} />
        <span className="section-tools">
          <CandidatesExport title={text("candidates.table", { place })} rows={shown} />
        </span>
      </div>
      {shown.length === 0 && <p className="section-note">{text("candidates.noneHere")}</p>}
      <ol className="candidates">
        {shown.map((candidate) => (
          <CandidateLine
            key={`${candidate.city} ${candidate.code}`}
            candidate={candidate}
            onJoin={() => setJoining(candidate)}
          />
        ))}
      </ol>
      {joining && (
        <ChangeDialog
          place={shownPlace}
          firm={undefined}
          known={{
            code: joining.code,
            name: joining.name,
            region: String(joining.region),
            industry: joining.industryName.split(" ")[0] ?? "",
            joinHow: "grown",
          }}
          onClose={() => setJoining(undefined)}
        />
      )}
    </section>
  );
}

function StateFilter({ counts, state }: { counts: Candidates["counts"]; state: CandidateState }) {
  const text = useText(candidateTexts);
  const turn = useTurn();
  const count = { open: counts.open, "on-roster": counts.onRoster, dismissed: counts.dismissed };
  return (
    <fieldset className="stretch">
      <legend className="aside-text">{text("candidates.filter")}</legend>
      {candidateStates.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === state}
          onClick={() => void turn({ state: each === "open" ? undefined : each })}
        >
          {text(`candidates.${each}`, { count: count[each] })}
        </button>
      ))}
    </fieldset>
  );
}
