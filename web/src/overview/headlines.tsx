import { Link } from "@tanstack/react-router";
import { usePeriodLabel } from "../app/period-label.ts";
import { SparkLine } from "../charts/index.ts";
import { FigureCell } from "../figures/index.ts";
import { type Column, DataTable, ExportButton } from "../tables/index.ts";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import { overviewTexts } from "./texts.ts";
import type { Headline, Overview } from "./use-overview.ts";

/** The month's key indicators as one typographic table. */
export function Headlines({ view }: { view: Overview }) {
  const text = useText(overviewTexts);
  const label = usePeriodLabel();
  const columns = useColumns(view);
  const title = text("overview.headlinesTitle", { place: view.region.name, period: label(view.month, "ytd") });
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("overview.headlines")}</h2>
        <p className="section-note">{text("overview.headlinesNote")}</p>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={view.headlines} />
        </span>
      </div>
      <DataTable title={title} columns={columns} rows={view.headlines} keyOf={(row) => row.indicator} phone="stack" />
    </section>
  );
}

function useColumns(view: Overview): Column<Headline>[] {
  const text = useText(overviewTexts);
  const language = useLanguage();
  const parent = view.parent
    ? text("overview.vsParent", { parent: view.parent.shortName })
    : text("overview.vsParentNone");
  const points = text("overview.points");
  return [
    {
      key: "name",
      title: text("overview.indicator"),
      words: (row) => nameOf(row, language),
      draw: (row) => <IndicatorName headline={row} />,
    },
    { key: "period", title: text("overview.period"), words: (row) => row.periodLabel, workbookOnly: true },
    {
      key: "level",
      title: text("overview.level"),
      figure: (row) => row.level,
      draw: (row) => (row.kind === "index" ? null : <FigureCell figure={row.level} withUnit />),
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
    },
    { key: "rank", title: text("overview.rank"), unit: text("overview.place"), figure: (row) => row.rank },
    {
      key: "moved",
      title: text("overview.rankChange"),
      unit: text("overview.place"),
      figure: (row) => row.rankChange,
      form: "moved",
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
      title: text("overview.counts"),
      words: (row) => row.counts.text,
      draw: (row) => <Counts counts={row.counts} />,
    },
  ];
}

function IndicatorName({ headline }: { headline: Headline }) {
  const language = useLanguage();
  return (
    <>
      <Link to="/indicator/$code" params={{ code: headline.indicator }} className="headline-name">
        {nameOf(headline, language)}
      </Link>
      {headline.lagging && <span className="headline-period">{headline.periodLabel}</span>}
    </>
  );
}

/** N升M降 among the regions below. */
function Counts({ counts }: { counts: Headline["counts"] }) {
  const text = useText(overviewTexts);
  if (counts.text === "") return null;
  return (
    <span className="counts">
      <FigureCell figure={counts.up} />
      {text("overview.up")}
      <FigureCell figure={counts.down} />
      {text("overview.down")}
      {(counts.flat.value ?? 0) > 0 && (
        <>
          <FigureCell figure={counts.flat} />
          {text("overview.flat")}
        </>
      )}
    </span>
  );
}
