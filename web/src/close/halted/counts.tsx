import { usePeriodLabel } from "../../app/period-label.ts";
import { useTurn } from "../../app/view.ts";
import { type Column, DataTable, ExportButton } from "../../tables/index.ts";
import { useText } from "../../texts/index.ts";
import { haltedTexts } from "./texts.ts";
import type { Halted, HaltedCount } from "./use-halted.ts";

/** How many stand still, made less, are back or are new: by region, and by industry. */
export function Counts({ view }: { view: Halted }) {
  return (
    <div className="halted-counts">
      {view.regions.length > 0 && <Table view={view} by="region" rows={view.regions} />}
      <Table view={view} by="industry" rows={view.industries} />
    </div>
  );
}

function Table({ view, by, rows }: { view: Halted; by: "region" | "industry"; rows: readonly HaltedCount[] }) {
  const text = useText(haltedTexts);
  const label = usePeriodLabel();
  const columns = useColumns(by);
  const heading = text(by === "region" ? "halted.byRegion" : "halted.byIndustry");
  const period = label(view.month, "month");
  const title = text("halted.countsTitle", { place: view.region.name, period, by: heading });
  const all = [view.total, ...rows];
  return (
    <section className="section">
      <div className="section-head">
        <h2>{heading}</h2>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={all} />
        </span>
      </div>
      <DataTable
        title={title}
        columns={columns}
        rows={all}
        keyOf={({ code }) => code}
        isTotal={({ kind }) => kind === "total"}
      />
    </section>
  );
}

function useColumns(by: "region" | "industry"): Column<HaltedCount>[] {
  const text = useText(haltedTexts);
  const turn = useTurn();
  const narrow = ({ kind, code }: HaltedCount) =>
    void turn(kind === "region" ? { county: Number(code) } : { industry: code }, true);
  return [
    {
      key: "name",
      title: text(`halted.${by}`),
      words: ({ name }) => name,
      draw: (row) =>
        row.kind === "total" ? (
          row.name
        ) : (
          <button type="button" className="halted-narrow" onClick={() => narrow(row)}>
            {row.name}
          </button>
        ),
    },
    { key: "firms", title: text("halted.firms"), figure: ({ firms }) => firms, wideOnly: true },
    { key: "halted", title: text("halted.halted"), figure: ({ halted }) => halted },
    { key: "reduced", title: text("halted.reduced"), figure: ({ reduced }) => reduced },
    { key: "up", title: text("halted.up"), figure: ({ up }) => up },
    { key: "resumed", title: text("halted.resumed"), count: ({ resumed }) => resumed },
    { key: "new", title: text("halted.new"), count: ({ added }) => added },
  ];
}
