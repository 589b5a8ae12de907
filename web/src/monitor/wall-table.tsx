import { Link } from "@tanstack/react-router";
import { usePeriodLabel } from "../app/period-label.ts";
import { FigureCell } from "../figures/index.ts";
import { type Column, DataTable, ExportButton } from "../tables/index.ts";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import { asLight, LightMark } from "./light-mark.tsx";
import { monitorTexts } from "./texts.ts";
import { type Wall, wallFigure } from "./use-wall.ts";

/** Rows of the wall by their place in its arrays. */
type Row = number;

/** Regions × indicators: each cell its light and the figure that is lit. */
export function WallTable({ wall }: { wall: Wall }) {
  const text = useText(monitorTexts);
  const label = usePeriodLabel();
  const columns = useColumns(wall);
  const rows = wall.regions.map((_, row) => row);
  const title = text("monitor.wallTitle", { place: wall.name, period: label(wall.month, "month") });
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        <p className="section-note">{text("monitor.wallNote")}</p>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={rows} />
        </span>
      </div>
      <div className="wall">
        <DataTable
          title={title}
          columns={columns}
          rows={rows}
          keyOf={(row) => row}
          isTotal={(row) => rows.length > 1 && wall.regions[row]?.code === wall.region}
          stickyHead
          narrowHeads
        />
      </div>
      <Unlit wall={wall} />
    </section>
  );
}

/** What has too short a history to be lit, and where its cuts can be set by hand. */
function Unlit({ wall: { indicators } }: { wall: Wall }) {
  const text = useText(monitorTexts);
  const language = useLanguage();
  const unlit = indicators.filter(({ cuts }) => cuts === null);
  if (unlit.length === 0) return null;
  const names = unlit.map((each) => nameOf(each, language)).join(text("monitor.and"));
  return (
    <p className="section-note">
      {text("monitor.noHistory", { names })} <Link to="/monitor/cuts">{text("monitor.toCuts")}</Link>
    </p>
  );
}

function useColumns(wall: Wall): Column<Row>[] {
  const text = useText(monitorTexts);
  const language = useLanguage();
  const signed = (measure: string) => (measure === "yoy" ? { form: "signed" as const } : {});
  return [
    {
      key: "region",
      title: text("monitor.region"),
      words: (row) => wall.regions[row]?.name ?? "",
      draw: (row) => {
        const region = wall.regions[row];
        return (
          <Link to="/overview" search={((now: object) => ({ ...now, region: region?.code })) as never}>
            {region?.shortName}
          </Link>
        );
      },
    },
    ...wall.composites.flatMap(({ code, name, percents, lights }): Column<Row>[] => [
      {
        key: `composite:${code}`,
        title: name || text("monitor.composite"),
        unit: text("monitor.score"),
        count: (row) => percents[row] ?? null,
        decimals: 0,
        draw: (row) => <Lit light={lights[row]}>{percents[row]?.toFixed(0) ?? "—"}</Lit>,
      },
    ]),
    ...wall.indicators.flatMap((indicator, column): Column<Row>[] => [
      {
        key: indicator.code,
        title: nameOf(indicator, language),
        unit: [indicator.label, indicator.unit].filter(Boolean).join(" "),
        figure: (row) => wallFigure(wall, row, column),
        draw: (row) => (
          <Lit light={wall.lights[row]?.[column]}>
            <FigureCell figure={wallFigure(wall, row, column)} {...signed(indicator.measure)} />
          </Lit>
        ),
      },
      {
        key: `${indicator.code}:light`,
        title: `${nameOf(indicator, language)} ${text("monitor.wall")}`,
        words: (row) => text(`monitor.light${asLight(wall.lights[row]?.[column])}`),
        workbookOnly: true,
      },
    ]),
  ];
}

function Lit({ light, children }: { light: number | undefined; children: React.ReactNode }) {
  return (
    <span className="lit">
      {children}
      <LightMark light={asLight(light)} />
    </span>
  );
}
