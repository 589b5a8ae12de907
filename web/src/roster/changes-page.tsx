import { region } from "@diaodu/core/catalogue";
import { addMonths, type Month, month as monthOf, yearOf } from "@diaodu/core/period";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { usePeriodLabel } from "../app/period-label.ts";
import { useTurn } from "../app/view.ts";
import { Faces } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { ChangeCounts } from "./change-counts.tsx";
import { readChangesChoices, type Stretch, stretches } from "./choices.ts";
import { EventList } from "./event-list.tsx";
import { type RosterChanges, rosterChangesQuery, useRosterPlace } from "./queries.ts";
import "./roster.css";
import { changesTexts } from "./texts.ts";

/** 新增规上与退库: how many came and went, month by month and county by county, and who. */
export function RosterChangesPage() {
  const text = useText(changesTexts);
  const label = usePeriodLabel();
  const place = useRosterPlace();
  const { over = "year" } = readChangesChoices(useSearch({ strict: false }));
  const from = firstMonth(place.month as Month, over);
  const asked = useQuery(rosterChangesQuery(place.region, from, place.month));
  const name = region(place.region)?.name ?? "";
  const range = text("changes.range", { from: label(from, "month"), to: label(place.month, "month") });
  return (
    <article className="roster">
      <header className="page-head">
        <h1>
          {text("changes.title")} <span className="page-period">{name}</span>
        </h1>
        <StretchChoice over={over} />
      </header>
      <Faces asked={asked} lines={8}>
        {(changes) => <Ready changes={changes} place={name} range={range} />}
      </Faces>
    </article>
  );
}

function firstMonth(last: Month, over: Stretch): Month {
  return over === "year" ? monthOf(yearOf(last), 1) : addMonths(last, 1 - Number(over));
}

function StretchChoice({ over }: { over: Stretch }) {
  const text = useText(changesTexts);
  const turn = useTurn();
  return (
    <fieldset className="stretch no-print">
      <legend className="aside-text">{text("changes.over")}</legend>
      {stretches.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === over}
          onClick={() => void turn({ over: each === "year" ? undefined : each })}
        >
          {text(`changes.over.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}

interface ReadyProps {
  changes: RosterChanges;
  place: string;
  range: string;
}

function Ready({ changes, place, range }: ReadyProps) {
  const text = useText(changesTexts);
  const count = (kind: string) => changes.events.filter((event) => event.kind === kind).length;
  const counts = { joined: count("joined"), left: count("left"), onRoster: changes.onRoster };
  return (
    <>
      <p className="page-summary">{text("changes.summary", { range, place, ...counts })}</p>
      <ChangeCounts changes={changes} place={place} range={range} />
      {(["joined", "left", "changed"] as const).map((kind) => (
        <EventList
          key={kind}
          kind={kind}
          title={text("changes.table", { place, range, kind: text(`changes.${kind}`) })}
          events={changes.events.filter((event) => event.kind === kind)}
        />
      ))}
    </>
  );
}
