import { cellReasons, type ImportCell, isHint, needsConfirmation } from "@diaodu/core/collect";
import type { Mark } from "./annotate.ts";

/** What to mark in the copy that goes back: everything that was not understood or that a person has to confirm. */
export function marksOf(cells: readonly ImportCell[]): Mark[] {
  return cells.flatMap((cell): Mark[] => {
    const isFault = cell.status === "unknown";
    if (!isFault && !needsConfirmation(cell) && !isHint(cell)) return [];
    return [{ sheet: cell.sheet, cell: cell.cell, text: textOf(cell), tone: isFault ? "fault" : "look" }];
  });
}

function textOf({ reason, factor, held, unit, words }: ImportCell): string {
  const why = reason ? cellReasons[reason].zh : "没有识别";
  const jump =
    factor === undefined ? "" : `：约为历史的${factor >= 1 ? `${factor}倍` : `${Math.round(1 / factor)}分之一`}`;
  const before = held === undefined ? "" : `；库中为${held}${unit}`;
  const place = [words.row, words.column].filter(Boolean).join(" / ");
  return `${why}${jump}${before}${place ? `（${place}）` : ""}`;
}
