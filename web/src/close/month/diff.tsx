import { usePeriodLabel } from "../../app/period-label.ts";
import { Faces } from "../../design/faces.tsx";
import { timeText } from "../../design/time-text.tsx";
import { unitWord } from "../../figures/index.ts";
import { type Column, DataTable, ExportButton } from "../../tables/index.ts";
import { useLanguage, useText } from "../../texts/index.ts";
import { signedPoints } from "../signed-points.ts";
import { Corrections } from "./corrections.tsx";
import { closeTexts } from "./texts.ts";
import { type CloseDiff, type CloseView, useCloseDiff } from "./use-close.ts";

type Cell = CloseDiff["cells"][number];

/** What was published beside what is known now: which figures changed, by how many points, and which enterprise did it. */
export function Diff({ view }: { view: CloseView }) {
  const text = useText(closeTexts);
  const asked = useCloseDiff();
  return (
    <section className="section" id="close-diff">
      <div className="section-head">
        <h2>{text("close.diff")}</h2>
        {asked.data?.publication && <Sum diff={asked.data} publication={asked.data.publication} />}
        {asked.data && asked.data.cells.length > 0 && <Export diff={asked.data} view={view} />}
      </div>
      <Faces asked={asked} isEmpty={({ cells, reports }) => cells.length + reports.length === 0} empty={null}>
        {(diff) => (
          <>
            {diff.cells.length > 0 && <Cells diff={diff} view={view} />}
            {diff.reports.length > 0 && <Corrections reports={diff.reports} form={view.form} month={view.month} />}
          </>
        )}
      </Faces>
    </section>
  );
}

function Sum({ diff, publication }: { diff: CloseDiff; publication: NonNullable<CloseDiff["publication"]> }) {
  const text = useText(closeTexts);
  const at = timeText(publication.at, useLanguage());
  const counts = { cells: diff.cells.length, reports: diff.reports.length };
  return (
    <p className="section-note">
      {diff.cells.length === 0
        ? text("close.diffNone", { at })
        : text("close.diffSome", { at, by: publication.by, ...counts })}
    </p>
  );
}

function useTitle({ span }: CloseDiff, view: CloseView) {
  const text = useText(closeTexts);
  const label = usePeriodLabel();
  return text("close.diffTitle", { place: view.name, period: label(view.month, span) });
}

function Export({ diff, view }: { diff: CloseDiff; view: CloseView }) {
  return (
    <span className="section-tools">
      <ExportButton title={useTitle(diff, view)} columns={useColumns(diff)} rows={diff.cells} />
    </span>
  );
}

function Cells({ diff, view }: { diff: CloseDiff; view: CloseView }) {
  return (
    <DataTable
      title={useTitle(diff, view)}
      columns={useColumns(diff)}
      rows={diff.cells}
      keyOf={({ region, industry }) => `${region} ${industry}`}
      phone="stack"
    />
  );
}

function useColumns({ unit }: CloseDiff): Column<Cell>[] {
  const text = useText(closeTexts);
  const language = useLanguage();
  const amount = unitWord(unit, language);
  const named = ({ regionName, industryName }: Cell) => `${regionName} ${industryName || text("close.allIndustry")}`;
  const growth = { group: text("close.yoy"), unit: "%", form: "signed" } as const;
  const level = { group: text("close.level"), unit: amount, wideOnly: true } as const;
  return [
    { key: "item", title: text("close.item"), words: named },
    { key: "then", title: text("close.then"), ...growth, figure: ({ yoy }) => yoy.then },
    { key: "now", title: text("close.now"), ...growth, figure: ({ yoy }) => yoy.now },
    {
      key: "change",
      title: text("close.change"),
      unit: text("close.points"),
      count: ({ changePp }) => changePp,
      draw: ({ changePp }) => signedPoints(changePp, 1),
    },
    { key: "levelThen", title: text("close.then"), ...level, figure: ({ level: of }) => of.then },
    { key: "levelNow", title: text("close.now"), ...level, figure: ({ level: of }) => of.now },
  ];
}
