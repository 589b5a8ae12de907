import { Link } from "@tanstack/react-router";
import { useChildrenWord } from "../app/children-word.ts";
import { FigureCell, shading } from "../figures/index.ts";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import { type ChildRow, comparesGrowth } from "./child-rows.ts";
import { overviewTexts } from "./texts.ts";
import { tileLayout } from "./tile-layout.ts";
import type { Headline, Overview } from "./use-overview.ts";

interface TileMapProps {
  view: Overview;
  headline: Headline;
  rows: readonly ChildRow[];
}

/** The regions below as squares where they roughly lie, tinted by the indicator. */
export function TileMap({ view, headline, rows }: TileMapProps) {
  const text = useText(overviewTexts);
  const language = useLanguage();
  const byGrowth = comparesGrowth(headline);
  const depth = shading(rows.map(({ figure }) => figure.value));
  const layout = tileLayout(view.children.map(({ region }) => region.code));
  const children = useChildrenWord(view.region.code);
  const label = text("overview.tileMap", { place: view.region.name, children, indicator: nameOf(headline, language) });
  return (
    <figure className="tiles-figure keep">
      <ul
        className="tiles"
        aria-label={label}
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

const deepest = 34;
const tint = (depth: number) =>
  `color-mix(in srgb, var(${depth < 0 ? "--fall" : "--rise"}) ${Math.round(Math.abs(depth) * deepest)}%, var(--paper))`;
