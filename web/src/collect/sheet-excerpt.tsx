import { a1 } from "@diaodu/core/collect";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { answer, api } from "../api.ts";
import { Faces } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import type { SheetView } from "./answers.ts";
import "./sheet-excerpt.css";
import { collectTexts } from "./texts.ts";

interface SheetExcerptProps {
  importId: number;
  sheet: string;
  /** A1 form; the rows and columns around it are shown and it is marked. */
  cell?: string;
}

/** Part of a sheet as the bureau sent it, with one cell marked. */
export function SheetExcerpt({ importId, sheet, cell }: SheetExcerptProps) {
  const query = { name: sheet, ...(cell === undefined ? {} : { around: cell }) };
  const view = useQuery({
    queryKey: ["sheet", importId, sheet, cell ?? ""],
    queryFn: () => answer(api.GET("/api/imports/{id}/sheet", { params: { path: { id: importId }, query } })),
  });
  return (
    <Faces asked={view} lines={3}>
      {(data) => <SheetGrid view={data} />}
    </Faces>
  );
}

export function SheetGrid({ view }: { view: SheetView }) {
  const text = useText(collectTexts);
  const region = useCellInSight(view);
  const { sheet, top, left, rows, clipped } = view;
  const width = Math.max(0, ...rows.map((row) => row.length));
  return (
    <figure className="excerpt" aria-label={text("excerpt.of", { sheet: sheet.trim() })}>
      {/* A region that scrolls has to be reachable by keyboard. */}
      <section
        ref={region}
        className="excerpt-grid"
        tabIndex={0}
        aria-label={text("excerpt.of", { sheet: sheet.trim() })}
      >
        <table>
          <thead>
            <tr>
              <td />
              {Array.from({ length: width }, (_, column) => (
                <th key={columnName(left + column)} scope="col">
                  {columnName(left + column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={top + index}>
                <th scope="row">{top + index + 1}</th>
                <GridRow view={view} row={top + index} texts={row} width={width} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {clipped && <figcaption className="section-note">{text("excerpt.clipped")}</figcaption>}
    </figure>
  );
}

interface GridRowProps {
  view: SheetView;
  row: number;
  texts: readonly string[];
  width: number;
}

function GridRow({ view: { left, top, rows, merges, around }, row, texts, width }: GridRowProps) {
  const [right, bottom] = [left + width - 1, top + rows.length - 1];
  return Array.from({ length: width }, (_, offset) => {
    const column = left + offset;
    const merge = merges.find((m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right);
    const start = merge && { row: Math.max(merge.top, top), column: Math.max(merge.left, left) };
    if (start && (start.row !== row || start.column !== column)) return null;
    const isHere = a1(row, column) === around;
    return (
      <td
        key={column}
        colSpan={merge ? Math.min(merge.right, right) - column + 1 : 1}
        rowSpan={merge ? Math.min(merge.bottom, bottom) - row + 1 : 1}
        aria-current={isHere ? "true" : undefined}
        className={isNumber.test(texts[offset] ?? "") ? "is-figure" : undefined}
      >
        {texts[offset]}
      </td>
    );
  });
}

const isNumber = /^[-−+]?[\d,]*\.?\d+%?$/;

/** A, B, … AA: the letters of the cell in the first row without its number. */
const columnName = (column: number): string => a1(0, column).slice(0, -1);

/** Scrolls the marked cell into the middle of its own region, never the page. */
function useCellInSight(view: SheetView) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const here = view.around === null ? null : region.current?.querySelector<HTMLElement>("[aria-current]");
    if (!region.current || !here) return;
    region.current.scrollLeft = here.offsetLeft - region.current.clientWidth / 2;
    region.current.scrollTop = here.offsetTop - region.current.clientHeight / 2;
  }, [view]);
  return region;
}
