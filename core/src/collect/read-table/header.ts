import type { Seen, Sheet } from "../grid/index.ts";
import type { ColumnPlan } from "./columns.ts";
import { knowsNothing, readHeading } from "./heading.ts";
import { inStrip, isNumberedHead, type Segment } from "./segments.ts";
import { compact, inChinese, issuerWords, labelWords, serialWords, unitLine } from "./words.ts";

/** What stands over a table's numbers. */
export interface Header {
  /** From the outermost to the one next to the table; each in its own words. */
  titles: string[];
  /** 亿元、% of a line 单位：亿元、%. */
  unitLines: string[];
  /** By value column, from top to bottom. */
  heads: Map<number, string[]>;
  /** Rows of the preamble that are already rows of the table: 一、按经济类型分 before the first number. */
  early: number[];
  /** Numbers that head columns (years, months, column numbers). */
  numbered: Seen[];
}

interface HeadRow {
  row: number;
  /** Own words left of the values, without unit lines and issuers. */
  labels: Seen[];
  /** Own words over the values. */
  overs: Seen[];
  numbered: boolean;
}

const yearWords = (value: number): string => (value >= 1949 ? `${value}年` : `${value}月`);

export function headerOf(sheet: Sheet, segment: Segment, plan: ColumnPlan): Header {
  const first = plan.values[0] ?? segment.right + 1;
  const left = Math.min(...plan.labels, ...plan.aside.keys(), first);
  const right = Math.max(...plan.values, ...plan.labels);
  const header: Header = { titles: [], unitLines: [], heads: new Map(), early: [], numbered: [] };
  const rows = segment.preamble.map((row): HeadRow => {
    const cells = inStrip(sheet, row, segment).filter(({ column }) => column <= right + 1 || column < left);
    const numbered = isNumberedHead(cells);
    const texts = cells.filter((cell) => cell.kind === "text" && !takeUnitLine(cell.text, header.unitLines));
    const own = texts.filter(({ column }) => column >= left);
    return {
      row,
      labels: own.filter(({ column }) => column < first),
      overs: [
        ...own.filter(({ column }) => column >= first),
        ...(numbered ? cells.filter(({ kind }) => kind === "number") : []),
      ],
      numbered,
    };
  });
  const top = headTop(sheet, rows, plan);
  for (const [i, head] of rows.entries()) {
    if (i < top) header.titles.push(...titlesIn(sheet, head, segment, left, right));
    else if (head.overs.length === 0 && !isLabelHead(sheet, head, plan)) header.early.push(head.row);
    else if (head.numbered) header.numbered.push(...head.overs.filter(({ kind }) => kind === "number"));
  }
  const heading = rows.filter((head, i) => i >= top && head.overs.length > 0 && !isColumnNumbers(head, i > top));
  for (const column of plan.values) header.heads.set(column, headsOver(sheet, heading, column, plan));
  return header;
}

/** 单位：亿元 and 填报单位：… are no part of title or header. Remembers the units. */
function takeUnitLine(text: string, unitLines: string[]): boolean {
  const words = compact(text);
  const unit = unitLine.exec(words)?.[1];
  if (unit && !issuerWords.test(words.replace(/^单位/, ""))) unitLines.push(unit);
  return /^[(（]?(?:计量|金额|数量)?单位[:：]/.test(words) || (issuerWords.test(words) && !unit);
}

/** 甲 | 1 | 2 | 3 under other header rows numbers the columns of a form. */
const isColumnNumbers = (head: HeadRow, below: boolean): boolean =>
  head.numbered &&
  (below || head.labels.some(({ text }) => /^(?:[甲乙丙]|栏次)$/.test(compact(text)))) &&
  head.overs[0]?.value === 1;

const isLabelHead = (sheet: Sheet, { row, labels }: HeadRow, plan: ColumnPlan): boolean =>
  labels.some(
    ({ text, column }) =>
      labelWords.test(compact(text)) ||
      serialWords.test(compact(text)) ||
      // Whatever it says, a label that reaches down heads the rows' labels.
      (plan.labels.includes(column) && (sheet.merge(row, column)?.bottom ?? row) > row),
  ) || plan.labels.some((column) => (sheet.merge(row, column)?.top ?? row) < row);

/** The first header row: where the labels are headed (指标, 地区), or failing that where words begin to stand over the values. */
function headTop(sheet: Sheet, rows: readonly HeadRow[], plan: ColumnPlan): number {
  const labelled = rows.findIndex((head) => isLabelHead(sheet, head, plan));
  if (labelled >= 0) {
    let top = labelled;
    while (top > 0 && standsOver(sheet, rows[top - 1], plan)) top--;
    return top;
  }
  const several = rows.findIndex(
    ({ overs, labels }) => overs.length >= 2 || (overs.length === 1 && labels.length === 1),
  );
  if (several >= 0) return several;
  const last = rows.length - 1;
  const over = rows[last]?.overs[0];
  return over && rows[last]?.overs.length === 1 && isSaying(over.text) ? last : rows.length;
}

const isSaying = (text: string): boolean => {
  const heading = readHeading([text], knowsNothing);
  return (
    heading.contents.length === 0 && (heading.measure !== null || heading.period !== null || heading.units.length > 0)
  );
};

/** A row above the one that heads the labels still belongs to the header when it parts the values, and names no row. */
function standsOver(sheet: Sheet, head: HeadRow | undefined, plan: ColumnPlan): boolean {
  if (!head || head.labels.length > 0 || head.overs.length === 0) return false;
  if (head.overs.length >= 2) return true;
  const [over] = head.overs;
  const merge = over && sheet.merge(over.row, over.column);
  return merge !== undefined && merge.left === plan.values[0] && merge.right > merge.left && isSaying(over?.text ?? "");
}

/** The words over this table; where it has none of its own, the row's. */
function titlesIn(sheet: Sheet, head: HeadRow, segment: Segment, left: number, right: number): string[] {
  const own = [...head.labels, ...head.overs].filter(({ kind }) => kind === "text");
  if (own.length > 0) return own.map(({ text }) => inChinese(text).trim());
  const shown = new Set<Seen>();
  for (let column = left; column <= right; column++) {
    const cell = sheet.shown(head.row, column);
    if (cell?.kind === "text") shown.add(cell);
  }
  const cells = shown.size > 0 ? [...shown] : inStrip(sheet, head.row, segment).filter(({ kind }) => kind === "text");
  return cells.map(({ text }) => inChinese(text).trim()).filter((text) => !takeUnitLine(text, []));
}

function headsOver(sheet: Sheet, rows: readonly HeadRow[], column: number, plan: ColumnPlan): string[] {
  const heads: string[] = [];
  let last: Seen | undefined;
  for (const [i, head] of rows.entries()) {
    const cell = sheet.shown(head.row, column) ?? spread(sheet, head, rows.slice(i + 1), column, plan);
    if (!cell || cell === last || (cell.kind !== "text" && !head.numbered)) continue;
    if (cell.column < (plan.values[0] ?? 0)) continue;
    last = cell;
    heads.push(cell.kind === "number" && cell.value !== null ? yearWords(cell.value) : inChinese(cell.text));
  }
  return heads;
}

/**
 * A header typed once over several columns without a merge: it reaches right over blanks with words further down, as its own
 * column's is. The only words of a row, centred by eye, reach over all columns.
 */
function spread(
  sheet: Sheet,
  head: HeadRow,
  below: readonly HeadRow[],
  column: number,
  plan: ColumnPlan,
): Seen | undefined {
  const isHeaded = (at: number): boolean => below.some(({ overs }) => overs.some((cell) => cell.column === at));
  if (!isHeaded(column)) return undefined;
  const open = head.overs.filter((cell) => {
    const merge = sheet.merge(cell.row, cell.column);
    return (!merge || (merge.left === merge.right && merge.bottom === merge.top)) && isHeaded(cell.column);
  });
  const leftOf = open.filter((cell) => cell.column < column).at(-1);
  if (leftOf) {
    const between = head.overs.some((cell) => cell.column > leftOf.column && cell.column < column);
    const merged = plan.values.some((at) => at > leftOf.column && at < column && sheet.shown(head.row, at));
    return between || merged ? undefined : leftOf;
  }
  return head.overs.length === 1 ? open[0] : undefined;
}
