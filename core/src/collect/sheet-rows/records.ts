import { plainWords } from "../../catalogue/words.ts";
import { a1, type Seen, type Sheet } from "../grid/index.ts";
import type { Header } from "./find-header.ts";
import type { RowCell, SheetRow, SoughtColumn } from "./types.ts";

const total =
  /^(?:总\s*计|合\s*计|小\s*计|总\s*数|(?:全[市县区省]|各县市区|[\p{Script=Han}]{1,8})(?:合计|总计|小计))$/u;
const note =
  /^(?:注|说明|备注|填表|制表|填报|单位负责人|统计负责人|负责人|审核人|联系|报出日期|指标解释|审核关系)[\s\d一二三四五]*[:：、.．人说日]/u;
/** The row of column marks that statutory forms have under the header: 甲 乙 1 2 3 4. */
const mark = /^(?:[甲乙丙丁戊]|[A-C]|\d{1,2})$/u;

/** The rows under a header that are records. Totals, notes, column marks, repeated headers and hidden rows are none. */
export function recordsUnder(sheet: Sheet, header: Header, sought: readonly SoughtColumn[]): SheetRow[] {
  const identities = new Set(sought.filter(({ identity }) => identity).map(({ key }) => key));
  const heads = sheet.rows.filter((row) => row >= header.first && row <= header.last).map((row) => sheet.cellsOf(row));
  const columns = firstOfEach(header);
  return sheet.rows
    .filter((row) => row > header.last && !sheet.grid.hiddenRows.has(row))
    .filter((row) => isRecord(sheet.cellsOf(row)) && !heads.some((head) => isSame(head, sheet.cellsOf(row))))
    .map((row) => {
      const cells = Object.fromEntries(columns.map(({ key, column }) => [key, cellAt(sheet, row, column)]));
      return { sheet: sheet.grid.sheet, row: row + 1, cells };
    })
    .filter(
      ({ cells }) => identities.size === 0 || [...identities].some((key) => (cells[key]?.value ?? null) !== null),
    );
}

const isSame = (head: readonly Seen[], cells: readonly Seen[]) =>
  head.length === cells.length && head.every(({ text }, at) => text.trim() === cells[at]?.text.trim());

/** A column that stands twice is a fault already; its first place is read so that the other rows can be judged. */
const firstOfEach = ({ found }: Header) =>
  found.filter((column, at) => found.findIndex(({ key }) => key === column.key) === at);

function isRecord(cells: readonly Seen[]): boolean {
  if (cells.every(({ text }) => mark.test(plainWords(text)))) return false;
  const words = cells.filter(({ kind }) => kind === "text").map(({ text }) => plainWords(text));
  return !words.some((word) => total.test(word)) && !note.test(words[0] ?? "");
}

function cellAt(sheet: Sheet, row: number, column: number): RowCell {
  const seen = sheet.shown(row, column);
  const merge = sheet.merge(row, column);
  const place = {
    a1: a1(row, column),
    text: seen?.text.trim() ?? "",
    flaw: seen?.flaw ?? null,
    isMerged: merge !== undefined && merge.bottom > merge.top,
  };
  if (!seen || seen.kind === "absent") return { ...place, value: null };
  // A percentage or a figure in brackets is not the plain number that a form asks for.
  const isPlain = seen.kind === "number" && !seen.percent && !seen.bracketed && seen.flaw === null;
  return { ...place, value: isPlain ? seen.value : place.text };
}
