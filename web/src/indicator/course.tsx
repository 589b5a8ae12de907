import { useCallback, useMemo } from "react";
import type { Figure } from "../api.ts";
import { type PeriodLabel, usePeriodLabel } from "../app/period-label.ts";
import { Chart, type Track } from "../charts/index.ts";
import { useExplain } from "../explain/context.ts";
import { reasonOf } from "../figures/index.ts";
import { type Column, DataTable, ExportButton } from "../tables/index.ts";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import { growthLines, levelBars } from "./course-drawing.ts";
import { shownMonths } from "./months.ts";
import { indicatorTexts } from "./texts.ts";
import type { IndicatorView, Series } from "./use-indicator.ts";
import { hasValue } from "./values.ts";

/** Growth and level over time, beside other indicators where some are chosen. */
export function Course({ view }: { view: IndicatorView }) {
  const text = useText(indicatorTexts);
  const language = useLanguage();
  // English titles go on in small letters; Chinese has no others.
  const span = text(`indicator.${view.span}`).toLowerCase();
  const words = { place: view.region.name, name: nameOf(view, language), span };
  const points = view.series.points;
  const columns = useColumns(view);
  const isDrawn = [view.series, ...view.compare].some(hasCourse);
  const title = text("indicator.courseTable", words);
  const shown = points.filter(({ level, yoy }) => hasValue(level) || hasValue(yoy)).reverse();
  const newest = shown[0];
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("indicator.course")}</h2>
        {!isDrawn && view.kind !== "rate" && (
          <p className="section-note">
            {text("indicator.fewGrowths")}
            {newest && reasonOf(newest.yoy, language)}
          </p>
        )}
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={shown} />
        </span>
      </div>
      <div className="course">
        {isDrawn && <GrowthChart view={view} title={text("indicator.growthTitle", words)} />}
        {points.some(({ level }) => hasValue(level)) && (
          <LevelChart view={view} title={text("indicator.levelTitle", words)} />
        )}
      </div>
      <details className="chart-table">
        <summary>{title}</summary>
        <DataTable title={title} columns={columns} rows={shown} keyOf={({ month }) => month} stickyHead />
      </details>
    </section>
  );
}

type Point = Series["points"][number];

function useColumns({ series, compare, span, kind }: IndicatorView): Column<Point>[] {
  const text = useText(indicatorTexts);
  const label = usePeriodLabel();
  return [
    { key: "period", title: text("indicator.period"), words: ({ month }) => label(month, span, kind === "stock") },
    { key: "level", title: text("indicator.level"), unit: series.unit, figure: ({ level }) => level },
    { key: "yoy", title: text("indicator.yoy"), unit: "%", form: "signed", figure: ({ yoy }) => yoy },
    ...compare.map((other): Column<Point> => {
      const growths = new Map(other.points.map(({ month, yoy }) => [month, yoy]));
      return {
        key: other.indicator,
        group: other.name,
        title: text("indicator.yoy"),
        unit: "%",
        form: "signed",
        figure: ({ month }) => growths.get(month),
      };
    }),
  ];
}

function GrowthChart({ view, title }: { view: IndicatorView; title: string }) {
  const text = useText(indicatorTexts);
  const label = usePeriodLabel();
  const { labels, tracks } = useMemo(() => growthTracks(view, label), [view, label]);
  const draw = useMemo(() => growthLines(labels, tracks), [labels, tracks]);
  const pick = usePick(tracks);
  if (tracks.length === 0) return null;
  return (
    <Chart
      title={title}
      unit="%"
      label={text("indicator.chartLabel", { title, first: labels[0] ?? "", last: labels.at(-1) ?? "" })}
      draw={draw}
      onPick={pick}
    />
  );
}

function LevelChart({ view, title }: { view: IndicatorView; title: string }) {
  const text = useText(indicatorTexts);
  const label = usePeriodLabel();
  const { labels, track } = useMemo(() => levelTrack(view, label), [view, label]);
  const draw = useMemo(() => levelBars(labels, track), [labels, track]);
  const tracks = useMemo(() => [track], [track]);
  const pick = usePick(tracks);
  return (
    <Chart
      title={title}
      unit={view.series.unit}
      label={text("indicator.chartLabel", { title, first: labels[0] ?? "", last: labels.at(-1) ?? "" })}
      draw={draw}
      onPick={pick}
    />
  );
}

/** Growth that can be drawn as a line: a single point is no course. */
const hasCourse = ({ points }: Series): boolean => points.filter(({ yoy }) => hasValue(yoy)).length > 1;

/** A pressed point opens its explanation, as a pressed figure in a table does. */
function usePick(tracks: readonly Track[]) {
  const { open } = useExplain();
  return useCallback(
    (track: number, position: number) => {
      const figure: Figure | undefined = tracks[track]?.figures[position];
      if (figure) open(figure.address);
    },
    [tracks, open],
  );
}

function growthTracks(view: IndicatorView, label: PeriodLabel) {
  const { series, compare } = view;
  const all = [series, ...compare].filter(({ points }) => points.some(({ yoy }) => hasValue(yoy)));
  const { points } = series;
  const growthAt = (other: Series, month: number) => other.points.find((point) => point.month === month)?.yoy;
  const shown = shownMonths(
    points.map(({ month }) => month),
    points.map(({ month }) => all.some((other) => hasValue(growthAt(other, month)))),
  );
  const tracks = all.map(
    (other): Track => ({
      name: other.name,
      form: "signed",
      figures: shown.map((index) => growthAt(other, points[index]?.month ?? 0)),
    }),
  );
  return { labels: labelsOf(view, shown, label), tracks };
}

function levelTrack(view: IndicatorView, label: PeriodLabel): { labels: string[]; track: Track } {
  const { name, points } = view.series;
  const shown = shownMonths(
    points.map(({ month }) => month),
    points.map(({ level }) => hasValue(level)),
  );
  return {
    labels: labelsOf(view, shown, label),
    track: { name, form: "number", figures: shown.map((index) => points[index]?.level) },
  };
}

/** Names of the shown periods; nothing where a stretch without data breaks the line. */
const labelsOf = ({ series, span, kind }: IndicatorView, shown: readonly number[], label: PeriodLabel): string[] =>
  shown.map((index) => {
    const month = series.points[index]?.month;
    return month === undefined ? "" : label(month, span, kind === "stock");
  });
