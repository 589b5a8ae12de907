import { useCallback, useMemo } from "react";
import type { Figure } from "../api.ts";
import { useChildrenWord } from "../app/children-word.ts";
import { type PeriodLabel, usePeriodLabel } from "../app/period-label.ts";
import { Chart, type Track } from "../charts/index.ts";
import { useExplain } from "../explain/context.ts";
import { type Column, DataTable, ExportButton } from "../tables/index.ts";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import { shownMonths } from "./months.ts";
import { rankLines } from "./ranks-drawing.ts";
import { indicatorTexts } from "./texts.ts";
import type { IndicatorView } from "./use-indicator.ts";
import { hasValue } from "./values.ts";

/** Most months in which crossing lines can still be followed. */
const mostMonths = 13;

interface RankRow {
  code: number;
  name: string;
  figure: Figure | undefined;
  rank: Figure | undefined;
  move: Figure | undefined;
}

/** Who stands where by growth, and who moved. */
export function Ranks({ view }: { view: IndicatorView }) {
  const text = useText(indicatorTexts);
  const language = useLanguage();
  const children = useChildrenWord(view.region.code);
  const rows = rowsOf(view);
  const columns = useColumns(view, rows);
  const label = usePeriodLabel();
  const { labels, tracks } = useMemo(() => rankTracks(view, label), [view, label]);
  const draw = useMemo(() => rankLines(labels, tracks), [labels, tracks]);
  const { open } = useExplain();
  const pick = useCallback(
    (track: number, position: number) => {
      const figure = tracks[track]?.figures[position];
      if (figure) open(figure.address);
    },
    [tracks, open],
  );
  if (labels.length === 0) return null;
  const title = text("indicator.ranksTitle", {
    ...{ place: view.region.name, children, name: nameOf(view, language) },
    measure: text(rankedBy(view)),
  });
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("indicator.ranks")}</h2>
        <p className="section-note">{text("indicator.ranksNote")}</p>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={rows} />
        </span>
      </div>
      <div className="ranks">
        <Chart
          title={title}
          unit={text("indicator.place")}
          label={text("indicator.chartLabel", { title, first: labels[0] ?? "", last: labels.at(-1) ?? "" })}
          draw={draw}
          height={Math.max(240, tracks.length * 30 + 40)}
          onPick={pick}
        />
        <DataTable title={title} columns={columns} rows={rows} keyOf={({ code }) => code} />
      </div>
    </section>
  );
}

const rankedBy = ({ children }: IndicatorView) =>
  children.rankedBy === "yoy" ? "indicator.rankedByYoy" : "indicator.rankedByLevel";

/** The newest month in which there are ranks. */
const newestOf = ({ children, months }: IndicatorView): number =>
  months.findLastIndex((_, index) => children.rows.some(({ ranks }) => hasValue(ranks[index])));

function rowsOf(view: IndicatorView): RankRow[] {
  const at = newestOf(view);
  const rows = view.children.rows.map(({ region, figures, ranks, moves }) => ({
    ...region,
    figure: figures[at],
    rank: ranks[at],
    move: moves[at],
  }));
  return rows.sort((a, b) => (a.rank?.value ?? rows.length + 1) - (b.rank?.value ?? rows.length + 1));
}

function useColumns(view: IndicatorView, rows: readonly RankRow[]): Column<RankRow>[] {
  const text = useText(indicatorTexts);
  const byGrowth = view.children.measure === "yoy";
  const label = usePeriodLabel();
  const newest = view.months[newestOf(view)];
  const group = newest === undefined ? {} : { group: label(newest, view.span, view.kind === "stock") };
  const figures: Column<RankRow> = {
    key: "figure",
    title: text(byGrowth ? "indicator.yoy" : "indicator.level"),
    unit: byGrowth ? "%" : view.unit,
    form: byGrowth ? "signed" : "number",
    figure: ({ figure }) => figure,
    ...group,
  };
  return [
    { key: "region", title: text("indicator.region"), words: ({ name }) => name },
    // Ranks are published for months in which the growth itself is not.
    ...(rows.some(({ figure }) => hasValue(figure)) ? [figures] : []),
    {
      key: "rank",
      title: text("indicator.rank", { measure: text(rankedBy(view)) }),
      unit: text("indicator.place"),
      figure: ({ rank }) => rank,
      ...group,
    },
    {
      key: "move",
      title: text("indicator.moved"),
      unit: text("indicator.place"),
      form: "moved",
      figure: ({ move }) => move,
      ...group,
    },
  ];
}

function rankTracks({ children, months, span, kind }: IndicatorView, label: PeriodLabel) {
  const shown = shownMonths(
    months,
    months.map((_, index) => children.rows.some(({ ranks }) => hasValue(ranks[index]))),
  ).slice(-mostMonths);
  const labelOf = (index: number) => {
    const month = months[index];
    return month === undefined ? "" : label(month, span, kind === "stock");
  };
  const tracks = children.rows.map(
    ({ region, ranks }): Track => ({
      name: region.shortName,
      form: "number",
      figures: shown.map((index) => ranks[index]),
    }),
  );
  return { labels: shown.map(labelOf), tracks };
}
