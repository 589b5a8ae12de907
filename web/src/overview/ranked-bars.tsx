import { Link } from "@tanstack/react-router";
import { Bar, barPlace } from "../charts/index.ts";
import { type Column, DataTable } from "../tables/index.ts";
import { useText } from "../texts/index.ts";
import { type ChildRow, orderingOf } from "./child-rows.ts";
import { overviewTexts } from "./texts.ts";
import type { Headline } from "./use-overview.ts";

/** The regions in order, each with its bar. */
export function RankedBars(props: { title: string; columns: readonly Column<ChildRow>[]; rows: readonly ChildRow[] }) {
  return <DataTable title={props.title} columns={props.columns} rows={props.rows} keyOf={(row) => row.code} />;
}

export function useBarColumns(rows: readonly ChildRow[], headline: Headline): Column<ChildRow>[] {
  const text = useText(overviewTexts);
  const ordering = orderingOf(headline);
  const byGrowth = ordering === "growth";
  const place = barPlace(rows.map(({ figure }) => figure.value));
  return [
    {
      key: "region",
      title: text("overview.region"),
      words: (row) => row.name,
      draw: (row) => (
        <Link to="/overview" search={((now: object) => ({ ...now, region: row.code })) as never}>
          {row.name}
        </Link>
      ),
    },
    { key: "rank", title: text(byGrowth ? "overview.rank" : "overview.growthRank"), figure: (row) => row.rank },
    {
      key: "figure",
      title: text(byGrowth ? "overview.yoy" : "overview.level"),
      unit: byGrowth ? "%" : headline.unit,
      figure: (row) => row.figure,
      form: byGrowth ? "signed" : "number",
    },
    {
      key: "bar",
      title: "",
      drawingOnly: true,
      draw: (row) => row.figure.value !== null && <Bar {...place(row.figure.value)} />,
    },
    ...(byGrowth && headline.kind !== "index"
      ? [
          {
            key: "level",
            title: text("overview.level"),
            unit: headline.unit,
            figure: (row: ChildRow) => row.level,
            wideOnly: true,
          },
        ]
      : []),
  ];
}
