import { Link } from "@tanstack/react-router";
import type { Figure } from "../../api.ts";
import { FigureCell } from "../../figures/index.ts";
import { type Column, DataTable } from "../../tables/index.ts";
import { useText } from "../../texts/index.ts";
import type { WarningDetail } from "../queries.ts";
import { detailTexts } from "./texts.ts";
import { addressOf, isReported } from "./use-figure-name.ts";

type Driver = WarningDetail["drivers"][number];

/** Who pulls most downwards, and the ways on to see why. */
export function Drivers({ view: { warning, drivers } }: { view: WarningDetail }) {
  const text = useText(detailTexts);
  if (drivers.length === 0) return null;
  const columns: Column<Driver>[] = [
    { key: "name", title: text("detail.driver"), words: ({ name }) => name },
    { key: "then", title: text("detail.then"), words: ({ thenText }) => thenText, alignEnd: true },
    {
      key: "now",
      title: text("detail.now"),
      figure: ({ figure }) => figure,
      draw: ({ figure }) => <FigureCell figure={figure} form="signed" withUnit />,
    },
    {
      key: "more",
      title: text("detail.more"),
      drawingOnly: true,
      draw: ({ figure }) => <WaysOn figure={figure} />,
    },
  ];
  const title = `${warning.ruleName} ${text("detail.drivers")}`;
  return (
    <section className="section keep">
      <div className="section-head">
        <h2>{text("detail.drivers")}</h2>
        <p className="section-note">{text("detail.driversNote")}</p>
        <span className="section-tools">
          <WaysOn figure={warning.figure} />
        </span>
      </div>
      <DataTable
        title={title}
        columns={columns}
        rows={drivers}
        keyOf={({ name, figure }) => `${name} ${figure.address}`}
        phone="stack"
      />
    </section>
  );
}

/** To the indicator's page of the place and month, and to 谁在拖 where enterprises report it. */
function WaysOn({ figure }: { figure: Figure }) {
  const text = useText(detailTexts);
  const address = addressOf(figure.address);
  if (!address) return null;
  const { indicator: code, region, month, filters } = address;
  const search = ((now: object) => ({ ...now, region, month, industry: filters.industry })) as never;
  return (
    <span className="warning-on no-print">
      {filters.enterprise === undefined && (
        <Link to="/indicator/$code" params={{ code }} search={search}>
          {text("detail.toIndicator")}
        </Link>
      )}
      {isReported(code) && (
        <Link to="/enterprises/drag" search={((now: object) => ({ ...now, region, month, of: code })) as never}>
          {text("detail.toDrag")}
        </Link>
      )}
    </span>
  );
}
