import { indicator } from "@diaodu/core/catalogue";
import { useMemo } from "react";
import { usePeriodLabel } from "../../app/period-label.ts";
import { Chart } from "../../charts/index.ts";
import { type Column, DataTable, ExportButton } from "../../tables/index.ts";
import { useText } from "../../texts/index.ts";
import type { WarningDetail } from "../queries.ts";
import { courseDrawing } from "./course-drawing.ts";
import { detailTexts } from "./texts.ts";
import { addressOf, useFigureName } from "./use-figure-name.ts";

type Point = WarningDetail["course"][number];

/** The figure at fault over two years, with the threshold where there is one. */
export function Course({ view: { warning, course } }: { view: WarningDetail }) {
  const text = useText(detailTexts);
  const labelOf = useCourseLabel(warning.figure.address);
  const name = useFigureName()(warning.figure.address);
  const shown = useMemo(() => course.filter(({ figure }) => figure.value !== null), [course]);
  const labels = useMemo(() => shown.map(({ month }) => labelOf(month)), [shown, labelOf]);
  const title = text("detail.courseChart", { figure: name });
  const columns: Column<Point>[] = [
    { key: "period", title: text("detail.period"), words: ({ month }) => labelOf(month) },
    { key: "value", title: text("detail.value"), unit: warning.figure.unit, figure: ({ figure }) => figure },
  ];
  if (shown.length === 0) return null;
  const draw = courseDrawing(
    labels,
    { name, form: "number", figures: shown.map(({ figure }) => figure) },
    warning.threshold === null ? null : { name: text("detail.threshold"), at: warning.threshold },
    { name: text("detail.raisedHere"), label: labelOf(warning.month) },
  );
  const newestFirst = shown.toReversed();
  return (
    <section className="section keep">
      <div className="section-head">
        <h2>{text("detail.course")}</h2>
        <p className="section-note">{text(warning.threshold === null ? "detail.courseNoLine" : "detail.courseNote")}</p>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={newestFirst} />
        </span>
      </div>
      <Chart
        title={title}
        unit={warning.figure.unit}
        label={text("detail.courseLabel", { title, first: labels[0] ?? "", last: labels.at(-1) ?? "" })}
        draw={draw}
        table={<DataTable title={title} columns={columns} rows={newestFirst} keyOf={({ month }) => month} />}
      />
    </section>
  );
}

/** Names a period of the course as its figure covers it: 2025年1—3月, 2025年3月, 2025年3月末. */
function useCourseLabel(address: string) {
  const label = usePeriodLabel();
  return useMemo(() => {
    const read = addressOf(address);
    const isStock = read !== null && indicator(read.indicator)?.kind === "stock";
    return (month: number) => label(month, read?.span ?? "month", isStock);
  }, [label, address]);
}
