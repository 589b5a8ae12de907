import type { Sheet } from "../grid/index.ts";
import { headingKey, unitIn } from "./heading-words.ts";
import type { FoundColumn, SoughtColumn } from "./types.ts";

/** Headers stand within so many filled rows of the top; titles and remarks come before. */
const deepestStart = 30;
const mostHeaderRows = 4;

export interface Header {
  first: number;
  last: number;
  found: readonly FoundColumn[];
}

/** The rows whose joined headings mean most of the columns; of equals the fewest rows. */
export function findHeader(sheet: Sheet, headings: ReadonlyMap<string, SoughtColumn>): Header | null {
  let best: Header | null = null;
  for (const first of sheet.rows.slice(0, deepestStart)) {
    for (let height = 1; height <= mostHeaderRows; height++) {
      const found = columnsUnder(sheet, headings, first, first + height - 1);
      const header = { first, last: first + height - 1, found };
      if (found.length > 0 && (!best || isBetter(header, best))) best = header;
    }
  }
  return best;
}

function isBetter(header: Header, than: Header): boolean {
  const more = distinct(header.found) - distinct(than.found);
  return more > 0 || (more === 0 && header.last - header.first < than.last - than.first);
}

const distinct = (found: readonly FoundColumn[]) => new Set(found.map(({ key }) => key)).size;

function columnsUnder(
  sheet: Sheet,
  headings: ReadonlyMap<string, SoughtColumn>,
  first: number,
  last: number,
): FoundColumn[] {
  const columns = new Set<number>();
  for (let row = first; row <= last; row++) for (const { column } of sheet.cellsOf(row)) columns.add(column);
  for (const range of sheet.grid.merges) {
    if (range.top <= last && range.bottom >= first) for (let at = range.left; at <= range.right; at++) columns.add(at);
  }
  return [...columns]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const parts = headingAt(sheet, first, last, column);
      const key = meaning(headings, parts);
      const unit = parts.map(unitIn).find((each) => each !== null) ?? null;
      return key === null ? [] : [{ key, column, heading: parts, unit }];
    });
}

/** The longest run of parts down to the bottom that means something: what stands above it is a title or a group's remark. */
function meaning(headings: ReadonlyMap<string, SoughtColumn>, parts: readonly string[]): string | null {
  const keys = parts.map(headingKey);
  for (let from = 0; from < keys.length; from++) {
    const column = headings.get(keys.slice(from).join(""));
    if (column) return column.key;
  }
  return null;
}

/** Header texts over a column, top down. A cell merged over several rows counts once. */
function headingAt(sheet: Sheet, first: number, last: number, column: number): string[] {
  const parts: string[] = [];
  let before: unknown;
  for (let row = first; row <= last; row++) {
    const cell = sheet.shown(row, column) ?? (row < last ? groupOnTheLeft(sheet, row, last, column) : undefined);
    if (!cell || cell === before || cell.text.trim() === "") continue;
    before = cell;
    parts.push(cell.text);
  }
  return parts;
}

/** A group's heading that stands over its first column only, because the file knows no merges (csv). */
function groupOnTheLeft(sheet: Sheet, row: number, last: number, column: number) {
  const hasOwnBelow = () => {
    for (let below = row + 1; below <= last; below++) if (sheet.shown(below, column)) return true;
    return false;
  };
  if (sheet.merge(row, column) || !hasOwnBelow()) return undefined;
  return sheet.cellsOf(row).findLast((cell) => cell.column < column);
}
