import { Link } from "@tanstack/react-router";
import { usePeriodLabel } from "../app/period-label.ts";
import { type Column, DataTable, ExportButton } from "../tables/index.ts";
import { useText } from "../texts/index.ts";
import type { Progress, ProgressRow } from "./answers.ts";
import { ProgressBar } from "./progress-bar.tsx";
import { progressTexts } from "./progress-texts.ts";
import { reportTexts } from "./texts.ts";
import { useFormName } from "./words.ts";

const counted = ["due", "reported", "reviewed", "accepted", "sentBack", "missing", "doubtful"] as const;

/** One line a county: how many are due and how far each has come, and the state of its month. */
export function PlacesTable({ progress }: { progress: Progress }) {
  const text = useText(progressTexts);
  const label = usePeriodLabel();
  const form = useFormName();
  const columns = useColumns();
  const { total, rows } = progress;
  const title = text("progress.table", { place: total.name, month: label(progress.month, "month"), form });
  const isTotal = (row: ProgressRow) => row.region === total.region;
  const all = rows.length > 0 ? [total, ...rows.filter((row) => !isTotal(row))] : [total];
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("progress.places")}</h2>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={all} />
        </span>
      </div>
      <DataTable
        title={title}
        columns={columns}
        rows={all}
        keyOf={({ region }) => region}
        isTotal={isTotal}
        phone="stack"
      />
    </section>
  );
}

function useColumns(): Column<ProgressRow>[] {
  const text = useText(progressTexts);
  const words = useText(reportTexts);
  return [
    {
      key: "place",
      title: text("progress.place"),
      words: ({ name }) => name,
      draw: ({ name, region }) => (
        <Link to="." search={((now: object) => ({ ...now, region })) as never}>
          {name}
        </Link>
      ),
    },
    ...counted.map(
      (key): Column<ProgressRow> => ({
        key,
        title: text(`progress.${key}`),
        unit: text("progress.firms"),
        count: (row) => row[key],
      }),
    ),
    { key: "share", title: text("progress.share"), drawingOnly: true, draw: (row) => <ProgressBar row={row} /> },
    { key: "state", title: text("progress.state"), words: ({ state }) => words(`month.${state}`) },
  ];
}
