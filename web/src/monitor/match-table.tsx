import { type Column, DataTable, ExportButton } from "../tables/index.ts";
import { useText } from "../texts/index.ts";
import { monitorTexts } from "./texts.ts";
import type { MatchPair } from "./use-checks.ts";

type Row = MatchPair["rows"][number];

/** Two growths side by side for each region, and whether they go together. */
export function MatchTable({ pair }: { pair: MatchPair }) {
  const text = useText(monitorTexts);
  const columns = useColumns(pair);
  return (
    <section className="section keep">
      <div className="section-head">
        <h2>{pair.name}</h2>
        <p className="section-note">{text("monitor.matchesNote", { limit: pair.limit })}</p>
        <span className="section-tools">
          <ExportButton title={pair.name} columns={columns} rows={pair.rows} />
        </span>
      </div>
      <DataTable title={pair.name} columns={columns} rows={pair.rows} keyOf={({ region }) => region} />
    </section>
  );
}

function useColumns({ name }: MatchPair): Column<Row>[] {
  const text = useText(monitorTexts);
  const [one = "", other = ""] = name.split(/[—–-]+/);
  const verdict = ({ flag, difference }: Row) =>
    difference === null ? "—" : text(flag ? "monitor.mismatch" : "monitor.matched");
  return [
    { key: "region", title: text("monitor.region"), words: (row) => row.name },
    { key: "one", title: one, unit: "%", form: "signed", figure: (row) => row.one },
    { key: "other", title: other, unit: "%", form: "signed", figure: (row) => row.other },
    {
      key: "difference",
      title: text("monitor.difference"),
      unit: text("monitor.points"),
      count: (row) => row.difference,
      decimals: 1,
    },
    {
      key: "elasticity",
      title: text("monitor.elasticity"),
      count: (row) => row.elasticity,
      decimals: 2,
      wideOnly: true,
    },
    {
      key: "verdict",
      title: text("monitor.verdict"),
      words: verdict,
      draw: (row) => <span className={row.flag ? "mismatch" : undefined}>{verdict(row)}</span>,
    },
  ];
}
