import { region } from "@diaodu/core/catalogue";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { usePeriodLabel } from "../app/period-label.ts";
import { useTurn } from "../app/view.ts";
import { Empty, Faces } from "../design/faces.tsx";
import "../collect/collect.css";
import "../design/main-button.css";
import { useText } from "../texts/index.ts";
import { ChangeDialog } from "./change-dialog.tsx";
import { useRosterChoices } from "./choices-of.ts";
import { RosterFilters } from "./filters.tsx";
import { Pages } from "./pages.tsx";
import { type RosterList, type RosterRow, rosterQuery, rosterWorkbookPath, useRosterPlace } from "./queries.ts";
import { RosterImport } from "./roster-import.tsx";
import { RosterTable } from "./roster-table.tsx";
import "./roster.css";
import { listTexts } from "./texts.ts";

/** 名录: who is on the roster in the month; looked through, taken out, changed, and brought up to date from a file. */
export function RosterPage() {
  const text = useText(listTexts);
  const label = usePeriodLabel();
  const place = useRosterPlace();
  const choices = useRosterChoices();
  const asked = useQuery(rosterQuery(place, choices));
  const name = region(place.region)?.name ?? "";
  const period = label(place.month, "month");
  const isSearch = Object.keys(choices).length > 0;
  return (
    <article className="roster">
      <header className="page-head">
        <h1>
          {text("list.title")}{" "}
          <span className="page-period">
            {name} {period}
          </span>
        </h1>
      </header>
      <Faces
        asked={asked}
        lines={8}
        isEmpty={({ total }) => total === 0 && !isSearch}
        empty={<Empty title={text("list.empty", { place: name, month: period })} remedy={text("list.emptyRemedy")} />}
      >
        {(list) => <List list={list} title={text("list.table", { place: name, month: period })} />}
      </Faces>
      <RosterImport key={`${place.region} ${place.month}`} place={place} />
    </article>
  );
}

function List({ list, title }: { list: RosterList; title: string }) {
  const text = useText(listTexts);
  const turn = useTurn();
  const choices = useRosterChoices();
  const [changing, setChanging] = useState<RosterRow | "new">();
  return (
    <section className="section">
      <div className="section-head no-print">
        <RosterFilters choices={choices} />
        <span className="section-tools">
          <button type="button" className="quiet" onClick={() => setChanging("new")}>
            {text("list.add")}
          </button>
          <a className="quiet" href={rosterWorkbookPath(list, choices)} download>
            {text("list.export")}
          </a>
        </span>
      </div>
      {list.total === 0 ? (
        <Empty title={text("list.none")} remedy={text("list.noneRemedy")}>
          <button
            type="button"
            className="quiet"
            onClick={() => void turn({ search: undefined, industry: undefined, size: undefined, offset: undefined })}
          >
            {text("list.clear")}
          </button>
        </Empty>
      ) : (
        <>
          <RosterTable title={title} rows={list.rows} onChange={setChanging} />
          <Pages list={list} offset={choices.offset ?? 0} />
        </>
      )}
      {changing && (
        <ChangeDialog
          place={list}
          firm={changing === "new" ? undefined : changing}
          onClose={() => setChanging(undefined)}
        />
      )}
    </section>
  );
}
