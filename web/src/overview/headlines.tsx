import { Link } from "@tanstack/react-router";
import { useChildrenWord } from "../app/children-word.ts";
import { usePeriodLabel } from "../app/period-label.ts";
import { useWholeWord } from "../app/whole-word.ts";
import { SparkLine } from "../charts/index.ts";
import { FigureCell, reasonOf } from "../figures/index.ts";
import { type Column, DataTable, ExportButton } from "../tables/index.ts";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import { Counts } from "./counts.tsx";
import { overviewTexts } from "./texts.ts";
import type { Headline, Overview } from "./use-overview.ts";

/** The month's key indicators as one typographic table. */
export function Headlines({ view }: { view: Overview }) {
  const text = useText(overviewTexts);
  const label = usePeriodLabel();
  const columns = useColumns(view).filter((column) => isTold(column, view.headlines));
  const title = text("overview.headlinesTitle", { place: view.region.name, period: label(view.month, "ytd") });
  return (
    <section className="section headlines">
      <div className="section-head">
        <h2>{text("overview.headlines")}</h2>
        <p className="section-note">
          {text("overview.headlinesNote")}
          {!isCompared(view) && text("overview.noComparison")}
        </p>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={view.headlines} />
        </span>
      </div>
      <DataTable title={title} columns={columns} rows={view.headlines} keyOf={(row) => row.indicator} phone="stack" />
    </section>
  );
}

/** A column in which no indicator has anything (no nation's figures in the store) says nothing and is left out. */
function isTold({ key, figure, words }: Column<Headline>, rows: readonly Headline[]): boolean {
  if (figure) return key === "yoy" || rows.some((row) => (figure(row)?.value ?? null) !== null);
  return !words || rows.some((row) => words(row) !== "");
}

const isCompared = ({ headlines }: Overview): boolean =>
  headlines.some(({ vsParent, vsNation }) => vsParent.value !== null || vsNation.value !== null);

function useColumns(view: Overview): Column<Headline>[] {
  const text = useText(overviewTexts);
  const language = useLanguage();
  const wholeOf = useWholeWord();
  const label = usePeriodLabel();
  const parent = view.parent
    ? text("overview.vsParent", { parent: wholeOf(view.parent) })
    : text("overview.vsParentNone");
  const children = useChildrenWord(view.region.code);
  const points = text("overview.points");
  return [
    {
      key: "name",
      title: text("overview.indicator"),
      words: (row) => nameOf(row, language),
      draw: (row) => <IndicatorName headline={row} />,
    },
    {
      key: "period",
      title: text("overview.period"),
      words: (row) => label(row.month, row.span, row.kind === "stock"),
      workbookOnly: true,
    },
    {
      key: "level",
      title: text("overview.level"),
      figure: (row) => row.level,
      draw: (row) => <FigureCell figure={row.level} withUnit />,
    },
    { key: "unit", title: text("overview.unit"), words: (row) => row.unit, workbookOnly: true },
    { key: "yoy", title: text("overview.yoy"), unit: "%", figure: (row) => row.yoy, form: "signed" },
    { key: "change", title: text("overview.yoyChange"), unit: points, figure: (row) => row.yoyChange, form: "moved" },
    { key: "parent", title: parent, unit: points, figure: (row) => row.vsParent, form: "signed" },
    {
      key: "nation",
      title: text("overview.vsNation"),
      unit: points,
      figure: (row) => row.vsNation,
      form: "signed",
      wideOnly: true,
    },
    { key: "rank", title: text("overview.rank"), unit: text("overview.place"), figure: (row) => row.rank },
    {
      key: "moved",
      title: text("overview.rankChange"),
      unit: text("overview.place"),
      figure: (row) => row.rankChange,
      form: "moved",
      wideOnly: true,
    },
    {
      key: "line",
      title: text("overview.line"),
      drawingOnly: true,
      draw: (row) => (
        <SparkLine
          values={row.line.points.map(({ value }) => value)}
          label={text("overview.lineLabel", { name: nameOf(row, language) })}
        />
      ),
    },
    {
      key: "counts",
      title: text("overview.counts", { children }),
      words: (row) => row.counts.text,
      wideOnly: true,
      draw: (row) => <Counts counts={row.counts} />,
    },
  ];
}

function IndicatorName({ headline }: { headline: Headline }) {
  const language = useLanguage();
  const label = usePeriodLabel();
  const period = label(headline.month, headline.span, headline.kind === "stock");
  // A rate is read by its level; of everything else the reader looks for the growth, and is told why there is none.
  const noGrowth = headline.kind === "rate" ? undefined : reasonOf(headline.yoy, language);
  return (
    <>
      <Link to="/indicator/$code" params={{ code: headline.indicator }} className="headline-name">
        {nameOf(headline, language)}
      </Link>
      {headline.lagging && <span className="headline-note">{period}</span>}
      {noGrowth && <span className="headline-note">{noGrowth}</span>}
    </>
  );
}
