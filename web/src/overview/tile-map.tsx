import { Link } from "@tanstack/react-router";
import { pageInk, SaveButton } from "../charts/index.ts";
import { FigureCell, shading } from "../figures/index.ts";
import { useText } from "../texts/index.ts";
import { type ChildRow, comparesGrowth } from "./child-rows.ts";
import { overviewTexts } from "./texts.ts";
import { tileLayout } from "./tile-layout.ts";
import { deepest, tilesPicture } from "./tiles-picture.ts";
import type { Headline, Overview } from "./use-overview.ts";

interface TileMapProps {
  /** What is mapped, of whom and when. */
  title: string;
  view: Overview;
  headline: Headline;
  rows: readonly ChildRow[];
}

/** The regions below as squares where they roughly lie, tinted by the indicator. */
export function TileMap({ title, view, headline, rows }: TileMapProps) {
  const text = useText(overviewTexts);
  const byGrowth = comparesGrowth(headline);
  const depth = shading(rows.map(({ figure }) => figure.value));
  const layout = tileLayout(view.children.map(({ region }) => region.code));
  return (
    <figure className="tiles-figure keep" aria-label={title}>
      <ul
        className="tiles"
        aria-label={text("overview.tileMap", { title })}
        style={{ gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 112px))` }}
      >
        {rows.map((row) => (
          <Tile
            key={row.code}
            row={row}
            depth={depth(row.figure.value)}
            place={layout.placeOf(row.code)}
            byGrowth={byGrowth}
          />
        ))}
      </ul>
      <figcaption className="tiles-note">
        <span>{text(layout.geographic ? "overview.tileNote" : "overview.tileNoteOrdered")}</span>
        <Scale byGrowth={byGrowth} />
        <SaveButton
          title={text("overview.saveTiles")}
          drawing={() => tilesPicture(rows, layout, depth, byGrowth, pageInk())}
          lettering={{ title, unit: byGrowth ? "%" : headline.unit }}
        />
      </figcaption>
    </figure>
  );
}

interface TileProps {
  row: ChildRow;
  depth: number;
  place: { row: number; column: number };
  byGrowth: boolean;
}

function Tile({ row, depth, place, byGrowth }: TileProps) {
  return (
    <li className="tile" style={{ gridRow: place.row + 1, gridColumn: place.column + 1, background: tint(depth) }}>
      <Link to="/overview" search={((now: object) => ({ ...now, region: row.code })) as never}>
        {row.shortName}
      </Link>
      <FigureCell figure={row.figure} form={byGrowth ? "signed" : "number"} />
    </li>
  );
}

/** What the tints mean, in five steps. */
function Scale({ byGrowth }: { byGrowth: boolean }) {
  const text = useText(overviewTexts);
  const steps = byGrowth ? [-1, -0.5, 0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1];
  return (
    <span className="scale">
      {text(byGrowth ? "overview.falling" : "overview.smaller")}
      {steps.map((step) => (
        <span key={step} className="scale-step" style={{ background: tint(step) }} />
      ))}
      {text(byGrowth ? "overview.rising" : "overview.larger")}
    </span>
  );
}

const tint = (depth: number) =>
  `color-mix(in srgb, var(${depth < 0 ? "--fall" : "--rise"}) ${Math.round(Math.abs(depth) * deepest * 100)}%, var(--paper))`;
