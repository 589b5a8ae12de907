import { usePeriodLabel } from "../../app/period-label.ts";
import { type Column, DataTable, ExportButton } from "../../tables/index.ts";
import { useText } from "../../texts/index.ts";
import { enterpriseTexts } from "./texts.ts";
import type { EnterpriseView } from "./use-enterprise.ts";

type Row = EnterpriseView["pulls"][number];

/** By how many points the enterprise moved its county and its city. */
export function PullsTable({ view }: { view: EnterpriseView }) {
  const text = useText(enterpriseTexts);
  const label = usePeriodLabel();
  const points = { unit: text("firm.points"), form: "signed" } as const;
  const columns: Column<Row>[] = [
    { key: "region", title: text("firm.region"), words: ({ region }) => region.name },
    { key: "month", title: text("firm.pullMonth"), ...points, figure: ({ month }) => month },
    { key: "ytd", title: text("firm.pullYtd"), ...points, figure: ({ ytd }) => ytd },
    { key: "contribution", title: text("firm.contribution"), unit: "%", figure: ({ contribution }) => contribution },
    { key: "share", title: text("firm.share"), unit: "%", figure: ({ share }) => share },
  ];
  const title = text("firm.pullsTitle", { name: view.enterprise.name, period: label(view.month, "ytd") });
  return (
    <section className="section keep">
      <div className="section-head">
        <h2>{text("firm.pulls")}</h2>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={view.pulls} />
        </span>
      </div>
      <DataTable title={title} columns={columns} rows={view.pulls} keyOf={({ region }) => region.code} />
    </section>
  );
}
