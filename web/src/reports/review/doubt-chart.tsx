import { form as formOf } from "@diaodu/core/collect";
import { useMemo } from "react";
import { usePeriodLabel } from "../../app/period-label.ts";
import { Chart } from "../../charts/index.ts";
import { type Column, DataTable } from "../../tables/index.ts";
import { useText } from "../../texts/index.ts";
import type { Doubt, ReportView } from "../answers.ts";
import { reviewTexts } from "../review-texts.ts";
import { columnNamed, useColumnTitle } from "../words.ts";
import { courseOf, type DoubtCourse } from "./doubt-course.ts";
import { type DoubtNames, doubtBars } from "./doubt-drawing.ts";

/** The column in doubt over its last twelve months, beside the year before. */
export function DoubtChart({ doubt, view }: { doubt: Doubt; view: ReportView }) {
  const text = useText(reviewTexts);
  const label = usePeriodLabel();
  const form = formOf(view.form);
  const titleOf = useColumnTitle(form, view.month);
  const names = useNames(doubt);
  const course = useMemo(() => courseOf(form, view, doubt.field), [form, view, doubt.field]);
  const labels = course.months.map((month) => label(month, "month"));
  const title = text("review.chart", { name: doubt.name, field: titleOf(doubt.field) });
  const draw = doubtBars(labels, course, names, doubt.proposed);
  return (
    <div className="doubt-chart">
      <Chart
        title={title}
        unit={columnNamed(form, doubt.field)?.field.unit ?? ""}
        label={text("review.chartLabel", { title, first: labels[0] ?? "", last: labels.at(-1) ?? "" })}
        draw={draw}
        height={250}
        table={<Values title={title} course={course} labels={labels} names={names} />}
      />
    </div>
  );
}

/** A base in doubt stands beside what was reported then. */
function useNames({ field }: Doubt): DoubtNames {
  const text = useText(reviewTexts);
  const isBase = field.endsWith("_base");
  return {
    now: text(isBase ? "review.filedBase" : "review.thisYear"),
    before: text(isBase ? "review.reportedThen" : "review.lastYear"),
    proposed: text("review.proposed"),
  };
}

interface ValuesProps {
  title: string;
  course: DoubtCourse;
  labels: readonly string[];
  names: DoubtNames;
}

function Values({ title, course, labels, names }: ValuesProps) {
  const text = useText(reviewTexts);
  const rows = labels.map((month, at) => ({ month, now: course.now[at] ?? null, before: course.before[at] ?? null }));
  const columns: Column<(typeof rows)[number]>[] = [
    { key: "month", title: text("review.monthHead"), words: ({ month }) => month },
    { key: "now", title: names.now, count: ({ now }) => now },
    { key: "before", title: names.before, count: ({ before }) => before },
  ];
  return <DataTable title={title} columns={columns} rows={rows} keyOf={({ month }) => month} />;
}
