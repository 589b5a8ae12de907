import { usePeriodLabel } from "../../app/period-label.ts";
import { FigureCell } from "../../figures/index.ts";
import { type Column, DataTable, ExportButton } from "../../tables/index.ts";
import { useText } from "../../texts/index.ts";
import type { Matter, WarningList } from "../queries.ts";
import { severityOf } from "../severity.tsx";
import { listTexts, severityTexts, warningTexts } from "../texts.ts";
import { MatterCell } from "./matter-cell.tsx";

/** The warnings themselves, one official sentence each, the gravest first. */
export function WarningTable({ list, warnings }: { list: WarningList; warnings: readonly Matter[] }) {
  const text = useText(listTexts);
  const label = usePeriodLabel();
  const columns = useColumns();
  const title = text("list.tableTitle", { place: list.name, month: label(list.month, "month") });
  return (
    <section className="section warning-list">
      <div className="section-head">
        <h2>{text("list.count", { count: warnings.length })}</h2>
        <p className="section-note">{text("list.note")}</p>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={warnings} />
        </span>
      </div>
      <DataTable title={title} columns={columns} rows={warnings} keyOf={({ id }) => id} phone="stack" />
    </section>
  );
}

function useColumns(): Column<Matter>[] {
  const text = useText(listTexts);
  const severityWord = useText(severityTexts);
  const words = useText(warningTexts);
  const standing = ({ periods }: Matter) =>
    periods > 1 ? words("warning.since", { periods }) : words("warning.first");
  return [
    {
      key: "severity",
      title: text("list.severity"),
      words: ({ severity }) => severityWord(`severity.${severityOf(severity)}`),
      workbookOnly: true,
    },
    { key: "region", title: text("list.region"), words: ({ regionName }) => regionName, workbookOnly: true },
    {
      key: "sentence",
      title: text("list.sentence"),
      words: ({ sentence }) => sentence,
      draw: (matter) => <MatterCell matter={matter} />,
    },
    { key: "rule", title: text("list.rule"), words: ({ ruleName }) => ruleName, workbookOnly: true },
    { key: "period", title: text("list.period"), words: ({ label }) => label, wideOnly: true },
    {
      key: "figure",
      title: text("list.figure"),
      wideOnly: true,
      figure: ({ figure }) => figure,
      draw: ({ figure }) => <FigureCell figure={figure} withUnit />,
    },
    { key: "unit", title: text("list.unit"), words: ({ figure }) => figure.unit, workbookOnly: true },
    {
      key: "since",
      title: text("list.since"),
      count: ({ periods }) => periods,
      draw: standing,
    },
    { key: "owner", title: text("list.owner"), words: ({ owner }) => owner },
    { key: "status", title: text("list.status"), words: ({ status }) => words(`warning.${status}`) },
  ];
}
