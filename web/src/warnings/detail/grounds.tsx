import { FigureCell } from "../../figures/index.ts";
import { type Column, DataTable, ExportButton } from "../../tables/index.ts";
import { useText } from "../../texts/index.ts";
import type { WarningDetail } from "../queries.ts";
import { detailTexts } from "./texts.ts";

type Ground = WarningDetail["facts"][number];

/** Condition by condition: the figure as it was when the warning was raised, and as it is known now. */
export function Grounds({ view: { warning, facts } }: { view: WarningDetail }) {
  const text = useText(detailTexts);
  if (facts.length === 0) return null;
  const columns: Column<Ground>[] = [
    { key: "condition", title: text("detail.condition"), words: ({ condition }) => condition },
    { key: "then", title: text("detail.then"), words: ({ thenText }) => thenText, alignEnd: true },
    {
      key: "now",
      title: text("detail.now"),
      figure: ({ figure }) => figure,
      draw: ({ figure }) => <FigureCell figure={figure} withUnit />,
    },
    { key: "unit", title: warning.figure.unit, words: ({ figure }) => figure.unit, workbookOnly: true },
  ];
  const title = `${warning.ruleName} ${text("detail.facts")}`;
  return (
    <section className="section keep">
      <div className="section-head">
        <h2>{text("detail.facts")}</h2>
        <p className="section-note">{text("detail.factsNote")}</p>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={facts} />
        </span>
      </div>
      <DataTable
        title={title}
        columns={columns}
        rows={facts}
        keyOf={({ condition, figure }) => `${condition} ${figure.address}`}
        phone="stack"
      />
    </section>
  );
}
