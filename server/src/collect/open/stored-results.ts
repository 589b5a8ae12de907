import type { GridCell } from "@diaodu/core/collect";

/**
 * Which results of formulas were never computed. Programs that write workbooks without computing store no result, or a zero in every
 * formula's place; a spreadsheet program computes them when the file is opened and saved.
 * @param computesOnLoad the file asks for that itself
 */
export function withoutUncomputed(sheets: readonly (readonly GridCell[])[], computesOnLoad: boolean): GridCell[][] {
  const formulas = sheets.flat().filter(({ formula }) => formula !== undefined);
  const areAllZero = formulas.length >= fewest && formulas.every(({ value, uncomputed }) => value === 0 || uncomputed);
  return sheets.map((cells) => {
    const sums = areAllZero || computesOnLoad ? undefined : sumsOver(cells);
    return cells.map((cell) => {
      if (cell.formula === undefined || cell.value !== 0 || cell.uncomputed || cell.error !== undefined) return cell;
      const isDoubtful = sums ? sums(cell.formula) : areAllZero || computesOnLoad;
      return isDoubtful ? { ...cell, uncomputed: true } : cell;
    });
  });
}

/** So many formulas that all give zero were not computed. */
const fewest = 2;
/** A1 or A1:B9 of the same sheet, and nothing but sums of such. */
const additive =
  /^(?:SUM\()?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?:[,+]\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)*\)?$/;
const reference = /\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/g;
/** Sums over more cells are not looked into. */
const widest = 5000;

/** Does a formula that stores a zero only add up numbers of its sheet of which none is negative and one is positive? */
function sumsOver(cells: readonly GridCell[]): (formula: string) => boolean {
  let values: Map<string, number> | undefined;
  const valueAt = (row: number, column: number): number => {
    values ??= new Map(
      cells.flatMap(({ row, column, value }) => (typeof value === "number" ? [[`${row},${column}`, value]] : [])),
    );
    return values.get(`${row},${column}`) ?? 0;
  };
  return (formula) => {
    if (formula.length > 200 || !additive.test(formula)) return false;
    const found: number[] = [];
    for (const [, left = "", top = "", right = left, bottom = top] of formula.matchAll(reference)) {
      const [from, to] = [columnOf(left), columnOf(right)];
      if ((to - from + 1) * (Number(bottom) - Number(top) + 1) > widest) return false;
      for (let row = Number(top) - 1; row < Number(bottom); row++)
        for (let column = from; column <= to; column++) found.push(valueAt(row, column));
    }
    return found.every((value) => value >= 0) && found.some((value) => value > 0);
  };
}

const columnOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
