import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { usePlaceName } from "../app/place-name.ts";
import { useSettledView, useTurn } from "../app/view.ts";
import { Empty, Faces } from "../design/faces.tsx";
import "../design/main-button.css";
import { useText } from "../texts/index.ts";
import type { Remark, Saved, TargetRow, TargetSheet } from "./answers.ts";
import { tiers } from "./choices.ts";
import { type Draft, draftOf, newDraft } from "./entry/draft.ts";
import { EntryForm } from "./entry/entry-form.tsx";
import { SavedNote } from "./entry/saved-note.tsx";
import { sheetQuery, useSheetAsked, useTargetsChoices, workbookPath } from "./queries.ts";
import { SheetControls, SheetTools } from "./sheet/controls.tsx";
import { Remarks } from "./sheet/remarks.tsx";
import { Summary } from "./sheet/summary.tsx";
import { sheetTexts } from "./sheet/texts.ts";
import { TierTable } from "./sheet/tier-table.tsx";
import "./targets.css";

/** 目标: all targets of a region's year on one sheet: promised, now, still needed, and whether it will do. */
export function TargetsPage() {
  const asked = useQuery(sheetQuery(useSheetAsked()));
  const { region } = useSettledView();
  return (
    <article className="targets">
      <Head sheet={asked.data} />
      <Faces asked={asked} lines={12}>
        {(sheet) => <Sheet key={`${region} ${sheet.year}`} sheet={sheet} />}
      </Faces>
    </article>
  );
}

function Head({ sheet }: { sheet: TargetSheet | undefined }) {
  const text = useText(sheetTexts);
  const { month } = useSettledView();
  const year = sheet?.year ?? Math.floor(month / 100);
  return (
    <header className="page-head">
      <h1>
        {text("sheet.title")}{" "}
        <span className="page-period">{text("sheet.ofYear", { place: usePlaceName(), year })}</span>
      </h1>
      {sheet && <Summary sheet={sheet} rows={sheet.rows} />}
    </header>
  );
}

function Sheet({ sheet }: { sheet: TargetSheet }) {
  const [drafts, setDrafts] = useState<readonly Draft[]>();
  const [saved, setSaved] = useState<Saved>();
  const begin = (from: readonly Draft[]) => {
    setSaved(undefined);
    setDrafts(from);
  };
  const begins = {
    onAdd: () => begin([newDraft(sheet)]),
    onEditAll: () => begin(sheet.rows.map(({ entry }) => draftOf(entry))),
    onEdit: ({ entry }: TargetRow) => begin([draftOf(entry)]),
  };
  return (
    <>
      <SheetControls sheet={sheet} />
      {drafts ? (
        <EntryForm
          sheet={sheet}
          start={drafts}
          onSaved={(done) => {
            setDrafts(undefined);
            setSaved(done);
          }}
          onClose={() => setDrafts(undefined)}
        />
      ) : (
        <>
          {saved && <SavedNote saved={saved} />}
          <Rows sheet={sheet} {...begins} />
        </>
      )}
    </>
  );
}

interface Begins {
  onAdd: () => void;
  onEditAll: () => void;
  onEdit: (row: TargetRow) => void;
}

function Rows({ sheet, onEdit, ...begins }: { sheet: TargetSheet } & Begins) {
  const { tier } = useTargetsChoices();
  if (sheet.rows.length === 0) return <NoTargets sheet={sheet} onAdd={begins.onAdd} />;
  const shown = sheet.rows.filter(({ entry }) => tier === undefined || entry.tier === tier);
  return (
    <>
      <SheetTools sheet={sheet} rows={shown} {...begins} />
      <Remarks remarks={untold(sheet.remarks, shown)} />
      {shown.length === 0 && <NoneOfTier />}
      {tiers.map((each) => (
        <TierTable
          key={each}
          sheet={sheet}
          tier={each}
          rows={shown.filter(({ entry }) => entry.tier === each)}
          onEdit={onEdit}
        />
      ))}
    </>
  );
}

/** What no row on the page tells. */
const untold = (remarks: readonly Remark[], rows: readonly TargetRow[]): Remark[] =>
  remarks.filter(({ text }) => !rows.some((row) => row.remarks.some((told) => told.text === text)));

function NoTargets({ sheet, onAdd }: { sheet: TargetSheet; onAdd: () => void }) {
  const text = useText(sheetTexts);
  const { name: place, year, region } = sheet;
  return (
    <Empty title={text("sheet.emptyTitle", { place, year })} remedy={text("sheet.emptyRemedy")}>
      <button type="button" className="main-button" onClick={onAdd}>
        {text("sheet.add")}
      </button>
      <Link to="/targets/import">{text("sheet.toImport")}</Link>
      <a href={workbookPath(region, year, true)} download>
        {text("sheet.emptyForm")}
      </a>
    </Empty>
  );
}

function NoneOfTier() {
  const text = useText(sheetTexts);
  const turn = useTurn();
  const { tier = "assured" } = useTargetsChoices();
  return (
    <Empty title={text("sheet.noneOfTier", { tier: text(`sheet.${tier}`) })}>
      <button type="button" className="quiet" onClick={() => void turn({ tier: undefined }, true)}>
        {text("sheet.allTiers")}
      </button>
    </Empty>
  );
}
