import { Link } from "@tanstack/react-router";
import { type KeyboardEvent, useMemo, useState } from "react";
import { usePeriodLabel } from "../../app/period-label.ts";
import { Bar, barPlace } from "../../charts/index.ts";
import { FigureCell, settledPoints, unitWord, WalkedByArrows } from "../../figures/index.ts";
import "../../tables/data-table.css";
import { ExportButton } from "../../tables/index.ts";
import { nameOf, useLanguage, useText } from "../../texts/index.ts";
import { signedPoints } from "../signed-points.ts";
import { isNotable, useStatusWord } from "../status-word.ts";
import { dragTexts } from "./texts.ts";
import { useTreeColumns } from "./tree-columns.ts";
import { walkTree } from "./tree-keys.ts";
import { type Drag, type TreeRow, treeRows } from "./tree-rows.ts";
import { useDragChoices, useOpened, useUnfold } from "./use-drag.ts";

/** From the whole to the enterprise: a tree whose every row says by how many points it pulled or dragged. */
export function Tree({ whole }: { whole: Drag }) {
  const text = useText(dragTexts);
  const language = useLanguage();
  const label = usePeriodLabel();
  const { best } = useDragChoices();
  const rows = treeRows(whole, useOpened(), best);
  const { foldAll, anyOpen } = useUnfold();
  const title = text("drag.treeTitle", {
    place: whole.region.name,
    name: nameOf(whole.indicator, language),
    period: label(whole.month, whole.span),
  });
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("drag.tree")}</h2>
        <p className="section-note">{text("drag.treeNote", { place: whole.region.name })}</p>
        <span className="section-tools">
          {anyOpen && (
            <button type="button" className="quiet" onClick={foldAll}>
              {text("drag.foldAll")}
            </button>
          )}
          <ExportButton title={title} columns={useTreeColumns(whole)} rows={rows} />
        </span>
      </div>
      <TreeTable title={title} whole={whole} rows={rows} />
    </section>
  );
}

function TreeTable({ title, whole, rows }: { title: string; whole: Drag; rows: readonly TreeRow[] }) {
  const text = useText(dragTexts);
  const language = useLanguage();
  const { toggle } = useUnfold();
  const [active, setActive] = useState("");
  const place = useMemo(() => barPlace(rows.slice(1).map(({ row }) => row.points)), [rows]);
  const stop = rows.some(({ path }) => path === active) ? active : "";
  const points = text("drag.points");
  return (
    <div className="table-region drag-tree">
      <table
        role="treegrid"
        className="data-table"
        aria-label={`${title}（${text("drag.treeKeys")}）`}
        onKeyDown={(event: KeyboardEvent<HTMLElement>) => walkTree(event, toggle)}
        onFocus={({ target }) => setActive(target.closest<HTMLElement>("tr[data-path]")?.dataset.path ?? "")}
      >
        <thead>
          <tr>
            <Head title={text("drag.part")} />
            <Head title="" kind="is-drawing" />
            <Head title={text("drag.pull")} unit={points} kind="is-figure" />
            <Head title={text("drag.yoy")} unit="%" kind="is-figure" />
            <Head
              title={text("drag.level")}
              unit={unitWord(whole.indicator.unit, language)}
              kind="is-figure wide-only"
            />
            <Head title={text("drag.share")} unit="%" kind="is-figure wide-only" />
          </tr>
        </thead>
        <WalkedByArrows value={true}>
          <tbody>
            {rows.map((line) => (
              <Line key={line.path} line={line} place={place} isStop={line.path === stop} onToggle={toggle} />
            ))}
          </tbody>
        </WalkedByArrows>
      </table>
    </div>
  );
}

function Head({ title, unit, kind }: { title: string; unit?: string; kind?: string }) {
  return (
    <th scope="col" className={kind}>
      {title}
      {unit && <span className="head-unit">{unit}</span>}
    </th>
  );
}

interface LineProps {
  line: TreeRow;
  place: ReturnType<typeof barPlace>;
  /** The row at which the Tab key enters the tree. */
  isStop: boolean;
  onToggle: (path: string) => void;
}

function Line({ line, place, isStop, onToggle }: LineProps) {
  const text = useText(dragTexts);
  const { row, path, depth, isOpen, state, rest } = line;
  const isTotal = depth === 0;
  return (
    <>
      <tr
        data-path={path}
        data-kind={row.kind}
        data-total={isTotal || undefined}
        aria-level={depth + 1}
        aria-expanded={isOpen}
        tabIndex={isStop ? 0 : -1}
      >
        <th scope="row" style={{ paddingLeft: `${2 + depth * 20}px` }}>
          <Name line={line} onToggle={onToggle} />
        </th>
        <td className="is-drawing">{!isTotal && row.points !== null && <Bar {...place(row.points)} />}</td>
        <td className="is-figure">
          <FigureCell figure={settledPoints(row.pull, row.points)} form="signed" />
        </td>
        <td className="is-figure">
          <FigureCell figure={row.yoy} form="signed" />
        </td>
        <td className="is-figure wide-only">
          <FigureCell figure={row.level} />
        </td>
        <td className="is-figure wide-only">{!isTotal && <FigureCell figure={row.share} />}</td>
      </tr>
      {state && <Aside depth={depth + 1} words={text(`drag.${state}`)} />}
      {rest != null && <Aside depth={depth + 1} words={`${text("drag.rest")} ${signedPoints(rest, 2)}`} />}
    </>
  );
}

/** What stands below a row and is no part that could be opened. */
function Aside({ depth, words }: { depth: number; words: string }) {
  return (
    <tr className="drag-aside">
      <td colSpan={6} style={{ paddingLeft: `${22 + depth * 20}px` }}>
        {words}
      </td>
    </tr>
  );
}

function Name({ line: { row, path, isOpen }, onToggle }: { line: TreeRow; onToggle: (path: string) => void }) {
  const statusWord = useStatusWord();
  if (row.kind === "total") return <span className="drag-name">{row.name}</span>;
  if (isOpen === undefined) {
    return (
      <span className="drag-name drag-firm">
        <Link to="/enterprises/$enterpriseId" params={{ enterpriseId: String(row.enterpriseId) }} tabIndex={-1}>
          {row.name}
        </Link>
        {isNotable(row.status) && <small>{statusWord(row.status)}</small>}
      </span>
    );
  }
  return (
    <button type="button" className="drag-name drag-fold" tabIndex={-1} onClick={() => onToggle(path)}>
      <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span>
      {row.name}
    </button>
  );
}
