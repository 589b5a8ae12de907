import { type Month, yearOf } from "@diaodu/core/period";
import type { Figure } from "../api.ts";
import { useChildrenWord } from "../app/children-word.ts";
import { usePeriodWords } from "../app/period-label.ts";
import { shading, unitWord } from "../figures/index.ts";
import { type Column, DataTable, ExportButton } from "../tables/index.ts";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import { indicatorTexts } from "./texts.ts";
import type { IndicatorView } from "./use-indicator.ts";
import { hasValue } from "./values.ts";

interface RegionRow {
  code: number;
  name: string;
  figures: readonly Figure[];
}

/** Columns that fit an upright sheet of A4; more go on one that lies, and on that one the newest two years. */
const mostOnUprightPaper = 12;

/** All regions below by month, tinted by direction and size; the region itself stands above them. */
export function RegionMonths({ view }: { view: IndicatorView }) {
  const text = useText(indicatorTexts);
  const language = useLanguage();
  const children = useChildrenWord(view.region.code);
  const rows = rowsOf(view);
  const columns = useColumns(view, rows);
  const byGrowth = view.children.measure === "yoy";
  const measure = text(byGrowth ? "indicator.yoy" : "indicator.level");
  const title = text("indicator.byMonthTitle", {
    place: view.region.name,
    children,
    name: nameOf(view, language),
    // English titles go on in small letters; Chinese has no others.
    span: text(`indicator.${view.span}`).toLowerCase(),
    measure: measure.toLowerCase(),
  });
  return (
    <section className={columns.length > mostOnUprightPaper ? "section wide-paper" : "section"}>
      <div className="section-head">
        <h2>{text("indicator.byMonth", { measure, children })}</h2>
        <p className="section-note">
          {text("indicator.inUnit", { title, unit: unitWord(byGrowth ? "%" : view.unit, language) })}
        </p>
        {byGrowth && <p className="section-note">{text("indicator.byMonthNote")}</p>}
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={rows} />
        </span>
      </div>
      <DataTable
        title={title}
        columns={columns}
        rows={rows}
        keyOf={({ code }) => code}
        isTotal={({ code }) => code === view.region.code}
        stickyHead
        startAtEnd
      />
    </section>
  );
}

function rowsOf({ region, series, children, months }: IndicatorView): RegionRow[] {
  const own = new Map(series.points.map((point) => [point.month, point[children.measure]]));
  const ownFigures = months.flatMap((month) => own.get(month) ?? []);
  const whole = ownFigures.length === months.length ? [{ ...region, figures: ownFigures }] : [];
  return [...whole, ...children.rows.map((row) => ({ ...row.region, figures: row.figures }))];
}

function useColumns(view: IndicatorView, rows: readonly RegionRow[]): Column<RegionRow>[] {
  const text = useText(indicatorTexts);
  const words = usePeriodWords();
  const byGrowth = view.children.measure === "yoy";
  const depth = shading(rows.flatMap(({ figures }) => figures.map(({ value }) => value)));
  const newestYear = yearOf((view.months.at(-1) ?? 0) as Month);
  const months = view.months.flatMap((month, index): Column<RegionRow>[] => {
    if (!rows.some(({ figures }) => hasValue(figures[index]))) return [];
    return [
      {
        key: String(month),
        group: String(yearOf(month as Month)),
        title: words(month, view.span, view.kind === "stock"),
        figure: ({ figures }) => figures[index],
        screenOnly: yearOf(month as Month) < newestYear - 1,
        form: byGrowth ? "signed" : "number",
        ...(byGrowth ? { tint: ({ figures }) => depth(figures[index]?.value) } : {}),
      },
    ];
  });
  return [{ key: "region", title: text("indicator.region"), words: ({ name }) => name }, ...months];
}
