import { usePeriodLabel } from "../app/period-label.ts";
import { type Column, DataTable, ExportButton } from "../tables/index.ts";
import { useText } from "../texts/index.ts";
import type { RosterEvent } from "./queries.ts";
import { FirmName } from "./roster-table.tsx";
import { changesTexts, rosterTexts } from "./texts.ts";
import { useRosterWords } from "./words.ts";

interface EventListProps {
  kind: RosterEvent["kind"];
  title: string;
  events: readonly RosterEvent[];
}

/** Who came, who left, or who changed, newest first. */
export function EventList({ kind, title, events }: EventListProps) {
  const text = useText(changesTexts);
  const columns = useColumns(kind);
  return (
    <section className="section">
      <div className="section-head">
        <h2>
          {text(`changes.${kind}`)} <small className="head-count">{events.length}</small>
        </h2>
        {events.length > 0 && (
          <span className="section-tools">
            <ExportButton title={title} columns={columns} rows={events} />
          </span>
        )}
      </div>
      {events.length === 0 ? (
        <p className="section-note">{text(`changes.nobody.${kind}`)}</p>
      ) : (
        <div className="roster-table">
          <DataTable title={title} columns={columns} rows={events} keyOf={keyOf} phone="stack" />
        </div>
      )}
    </section>
  );
}

const keyOf = ({ enterpriseId, month, kind }: RosterEvent) => `${enterpriseId} ${month} ${kind}`;

function useColumns(kind: RosterEvent["kind"]): Column<RosterEvent>[] {
  const text = useText(rosterTexts);
  const changes = useText(changesTexts);
  const words = useRosterWords();
  const label = usePeriodLabel();
  const what: Column<RosterEvent> =
    kind === "changed"
      ? {
          key: "changes",
          title: changes("changes.what"),
          words: (row) => row.changes.map(words.change).join("；"),
        }
      : { key: "how", title: text("roster.how"), words: ({ how }) => words.how(how) };
  return [
    {
      key: "name",
      title: text("roster.name"),
      words: ({ name }) => name,
      draw: ({ enterpriseId, name, code }) => <FirmName id={enterpriseId} name={name} code={code} />,
    },
    { key: "code", title: text("roster.code"), words: ({ code }) => code, workbookOnly: true },
    { key: "month", title: text("roster.month"), words: ({ month }) => label(month, "month") },
    what,
    { key: "region", title: text("roster.region"), words: ({ regionName }) => regionName },
    { key: "industry", title: text("roster.industry"), words: ({ industryName }) => industryName },
    { key: "size", title: text("roster.size"), words: ({ size }) => words.size(size) },
    { key: "reason", title: text("roster.reason"), words: ({ reason }) => reason },
  ];
}
