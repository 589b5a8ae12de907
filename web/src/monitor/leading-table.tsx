import { type Column, DataTable, ExportButton } from "../tables/index.ts";
import { useText } from "../texts/index.ts";
import { monitorTexts } from "./texts.ts";
import type { Leading } from "./use-checks.ts";

type Row = Leading["rows"][number];

/** What leads, goes with and lags behind one indicator here. */
export function LeadingTable({ table }: { table: Leading }) {
  const text = useText(monitorTexts);
  const columns: Column<Row>[] = [
    { key: "name", title: text("monitor.indicator"), words: ({ name }) => name },
    { key: "role", title: text("monitor.role"), words: ({ role }) => text(`monitor.role${role}`) },
    { key: "lag", title: text("monitor.lag"), count: ({ lag }) => lag },
    { key: "strength", title: text("monitor.strength"), count: ({ strength }) => strength, decimals: 2 },
    { key: "periods", title: text("monitor.periods"), count: ({ periods }) => periods, wideOnly: true },
  ];
  const title = `${text("monitor.leading")} ${table.targetName}`;
  return (
    <>
      <span className="section-tools">
        <ExportButton title={title} columns={columns} rows={table.rows} />
      </span>
      <DataTable title={title} columns={columns} rows={table.rows} keyOf={({ indicator }) => indicator} />
    </>
  );
}
