import type { KeyboardEvent } from "react";

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Arrows walk a table cell by cell, so that a table of four hundred figures is one stop of the Tab key. The scrolling
 * region around the table is that stop; the first arrow enters at the first cell, Escape comes back out.
 */
export function walkGrid(event: KeyboardEvent<HTMLElement>): void {
  const region = event.currentTarget;
  const step = steps[event.key];
  if (event.key === "Escape") return region.focus();
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...region.querySelectorAll("tr")];
  const here = (event.target as Element).closest<HTMLTableCellElement>("td,th");
  const row = here?.closest("tr");
  const target =
    here && row
      ? rows[rows.indexOf(row) + step[0]]?.cells[here.cellIndex + step[1]]
      : region.querySelector<HTMLTableCellElement>("tbody td, tbody th");
  event.preventDefault();
  if (target) enter(target);
}

function enter(cell: HTMLTableCellElement): void {
  const inner = cell.querySelector<HTMLElement>("button, a");
  if (!inner) cell.tabIndex = -1;
  const goal = inner ?? cell;
  goal.focus();
  goal.scrollIntoView({ block: "nearest", inline: "nearest" });
}
