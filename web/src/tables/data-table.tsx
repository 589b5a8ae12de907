import { type ReactNode, useState } from "react";
import { FigureCell, WalkedByArrows } from "../figures/index.ts";
import { useText } from "../texts/index.ts";
import { type Column, classOf, type Sorting, sorted } from "./column.ts";
import { walkGrid } from "./grid-keys.ts";
import "./data-table.css";
import { TableHead } from "./table-head.tsx";
import { tableTexts } from "./texts.ts";

interface DataTableProps<Row> {
  /** What the table shows, of whom and when; read aloud, and the title of its workbook. */
  title: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string | number;
  /** Rows that stand first whatever the sorting: the city above its counties. */
  isTotal?: (row: Row) => boolean;
  /** The first column's words head each row and stay in sight while the rest scrolls. */
  stickyHead?: boolean;
  /** On a phone: scroll sideways, or stack each row's cells under its head. */
  phone?: "scroll" | "stack";
  /** Begin scrolled to the last column: the newest month. */
  startAtEnd?: boolean;
  /** Heads break into short lines, for many narrow columns. */
  narrowHeads?: boolean;
}

/** A statistical table: hairlines, numbers at the right, heads that sort, arrows that walk, and a page on A4. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { title, rows, keyOf, isTotal = () => false } = props;
  const columns = props.columns.filter(({ workbookOnly }) => !workbookOnly);
  const text = useText(tableTexts);
  const [sorting, setSorting] = useState<Sorting>();
  const ordered = [
    ...rows.filter(isTotal),
    ...sorted(
      rows.filter((row) => !isTotal(row)),
      columns,
      sorting,
    ),
  ];
  return (
    <section
      ref={props.startAtEnd ? scrollToEnd : null}
      className="table-region"
      data-sticky={props.stickyHead}
      data-phone={props.phone}
      data-narrow={props.narrowHeads}
      aria-label={text("table.labelled", { title, more: text("table.keys") })}
      // A region that scrolls has to be reachable by keyboard; it is the table's one tab stop.
      tabIndex={0}
      onKeyDown={walkGrid}
    >
      <table className="data-table">
        <caption className="aside-text">{title}</caption>
        <TableHead columns={columns} sorting={sorting} onSort={setSorting} />
        <WalkedByArrows value={true}>
          <tbody>
            {ordered.map((row) => (
              <tr key={keyOf(row)} data-total={isTotal(row) || undefined}>
                {columns.map((column, index) => (
                  <Cell key={column.key} column={column} row={row} isHead={index === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </WalkedByArrows>
      </table>
    </section>
  );
}

const scrollToEnd = (region: HTMLElement | null) => {
  if (region) region.scrollLeft = region.scrollWidth;
};

function Cell<Row>({ column, row, isHead }: { column: Column<Row>; row: Row; isHead: boolean }) {
  const content = contentOf(column, row);
  if (isHead) return <th scope="row">{content}</th>;
  const tint = column.tint?.(row);
  return (
    <td className={classOf(column)} data-head={column.title} data-unit={column.unit} style={isTinted(tint)}>
      {content}
    </td>
  );
}

const isTinted = (tint: number | undefined) => (tint === undefined ? undefined : tinted(tint));

function contentOf<Row>(column: Column<Row>, row: Row): ReactNode {
  if (column.draw) return column.draw(row);
  const figure = column.figure?.(row);
  if (figure) return <FigureCell figure={figure} {...(column.form ? { form: column.form } : {})} />;
  if (column.count) return <Count count={column.count(row)} decimals={column.decimals ?? 0} />;
  return column.words?.(row);
}

function Count({ count, decimals }: { count: number | null; decimals: number }) {
  if (count === null) return <span data-status="missing">—</span>;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  // A true minus, as figures have it.
  return count.toLocaleString("zh-CN", digits).replace("-", "−");
}

/** The hue of the direction, thinly laid under the figure. */
function tinted(depth: number) {
  const percent = Math.round(Math.min(1, Math.abs(depth)) * 26);
  return { background: `color-mix(in srgb, var(${depth < 0 ? "--fall" : "--rise"}) ${percent}%, transparent)` };
}
