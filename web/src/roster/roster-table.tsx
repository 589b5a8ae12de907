import { Link } from "@tanstack/react-router";
import { usePeriodLabel } from "../app/period-label.ts";
import { type Column, DataTable } from "../tables/index.ts";
import { useText } from "../texts/index.ts";
import type { RosterRow } from "./queries.ts";
import { listTexts, rosterTexts } from "./texts.ts";
import { useRosterWords } from "./words.ts";

interface RosterTableProps {
  title: string;
  rows: readonly RosterRow[];
  onChange: (row: RosterRow) => void;
}

export function RosterTable({ title, rows, onChange }: RosterTableProps) {
  const columns = useColumns(onChange);
  return (
    <div className="roster-table">
      <DataTable title={title} columns={columns} rows={rows} keyOf={({ id }) => id} phone="stack" />
    </div>
  );
}

function useColumns(onChange: RosterTableProps["onChange"]): Column<RosterRow>[] {
  const text = useText(rosterTexts);
  const list = useText(listTexts);
  const words = useRosterWords();
  const label = usePeriodLabel();
  return [
    {
      key: "name",
      title: text("roster.name"),
      words: ({ name }) => name,
      draw: (row) => <FirmName id={row.id} name={row.name} code={row.code} />,
    },
    { key: "region", title: text("roster.region"), words: ({ regionName }) => regionName },
    { key: "industry", title: text("roster.industry"), words: ({ industryName }) => industryName },
    { key: "size", title: text("roster.size"), words: ({ size }) => words.size(size) },
    { key: "park", title: text("roster.park"), words: ({ park }) => park },
    {
      key: "since",
      title: text("roster.since"),
      words: ({ since, how }) => `${label(since, "month")} ${words.how(how)}`,
    },
    {
      key: "change",
      title: list("list.action"),
      drawingOnly: true,
      screenOnly: true,
      draw: (row) => (
        <button
          type="button"
          className="quiet"
          aria-label={list("list.changeOf", { name: row.name })}
          onClick={() => onChange(row)}
        >
          {list("list.change")}
        </button>
      ),
    },
  ];
}

/** An enterprise by its name, which opens its page, and its code below. */
export function FirmName({ id, name, code }: { id?: number; name: string; code: string }) {
  return (
    <span className="firm-name">
      {id === undefined ? (
        name
      ) : (
        <Link to="/enterprises/$enterpriseId" params={{ enterpriseId: String(id) }}>
          {name}
        </Link>
      )}
      <small>{code}</small>
    </span>
  );
}
