import { Link } from "@tanstack/react-router";
import { usePeriodLabel } from "../app/period-label.ts";
import { type Column, DataTable, ExportButton } from "../tables/index.ts";
import { useText } from "../texts/index.ts";
import type { RosterChanges } from "./queries.ts";
import { changesTexts, rosterTexts } from "./texts.ts";

interface ChangeCountsProps {
  changes: RosterChanges;
  place: string;
  range: string;
}
type MonthRow = RosterChanges["months"][number];
type CountyRow = RosterChanges["regions"][number];

/** How many came and went: by month, newest first, and by county. */
export function ChangeCounts({ changes, place, range }: ChangeCountsProps) {
  const text = useText(changesTexts);
  const months = useMonthColumns();
  const counties = useCountyColumns();
  const title = (what: "changes.byMonth" | "changes.byCounty") => `${place}${range}${text(what)}`;
  return (
    <div className="change-counts">
      <section className="section">
        <div className="section-head">
          <h2>{text("changes.byMonth")}</h2>
        </div>
        <DataTable
          title={title("changes.byMonth")}
          columns={months}
          rows={[...changes.months].reverse()}
          keyOf={({ month }) => month}
        />
      </section>
      {changes.regions.length > 0 && (
        <section className="section">
          <div className="section-head">
            <h2>{text("changes.byCounty")}</h2>
            <span className="section-tools">
              <ExportButton title={title("changes.byCounty")} columns={counties} rows={changes.regions} />
            </span>
          </div>
          <DataTable
            title={title("changes.byCounty")}
            columns={counties}
            rows={changes.regions}
            keyOf={({ region }) => region}
          />
          <p className="section-note">{text("changes.byCountyNote", { place })}</p>
        </section>
      )}
    </div>
  );
}

const counted = ["joined", "left", "changed"] as const;

function useMonthColumns(): Column<MonthRow>[] {
  const text = useText(changesTexts);
  const words = useText(rosterTexts);
  const label = usePeriodLabel();
  return [
    { key: "month", title: words("roster.month"), words: ({ month }) => label(month, "month") },
    ...counted.map((key): Column<MonthRow> => ({ key, title: text(`changes.${key}`), count: (row) => row[key] })),
  ];
}

function useCountyColumns(): Column<CountyRow>[] {
  const text = useText(changesTexts);
  const words = useText(rosterTexts);
  return [
    {
      key: "county",
      title: words("roster.region"),
      words: ({ name }) => name,
      draw: ({ name, region }) => (
        <Link to="." search={((now: object) => ({ ...now, region })) as never}>
          {name}
        </Link>
      ),
    },
    ...counted.map((key): Column<CountyRow> => ({ key, title: text(`changes.${key}`), count: (row) => row[key] })),
    { key: "onRoster", title: text("changes.onRoster"), count: ({ onRoster }) => onRoster },
  ];
}
