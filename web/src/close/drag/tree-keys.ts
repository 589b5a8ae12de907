import type { KeyboardEvent } from "react";

/**
 * Arrows in a tree of rows: up and down to the next row; right unfolds a row, then enters its figures; left leaves them, folds
 * the row, then goes to the row above. Enter opens: an enterprise's page, else folds or unfolds.
 * @param toggle folds or unfolds the row of a path
 */
export function walkTree(event: KeyboardEvent<HTMLElement>, toggle: (path: string) => void): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const row = (event.target as Element).closest<HTMLTableRowElement>("tr[data-path]");
  if (!row) return;
  const act = actions[event.key];
  if (!act || (event.key === "Enter" && event.target !== row)) return;
  event.preventDefault();
  act(row, event.target as HTMLElement, toggle);
}

type Act = (row: HTMLTableRowElement, from: HTMLElement, toggle: (path: string) => void) => void;

const actions: Readonly<Record<string, Act>> = {
  ArrowDown: (row) => step(row, 1),
  ArrowUp: (row) => step(row, -1),
  Home: (row) => rowsOf(row)[0]?.focus(),
  End: (row) => rowsOf(row).at(-1)?.focus(),
  ArrowRight: (row, from, toggle) => {
    if (from === row && row.ariaExpanded === "false") toggle(pathOf(row));
    else figures(row)[figures(row).indexOf(from) + 1]?.focus();
  },
  ArrowLeft: (row, from, toggle) => {
    const at = figures(row).indexOf(from);
    if (at > 0) figures(row)[at - 1]?.focus();
    else if (at === 0) row.focus();
    else if (row.ariaExpanded === "true" && pathOf(row) !== "") toggle(pathOf(row));
    else above(row)?.focus();
  },
  Escape: (row) => row.focus(),
  Enter: (row, _, toggle) => {
    const link = row.querySelector<HTMLElement>("th a");
    if (link) link.click();
    else if (pathOf(row) !== "") toggle(pathOf(row));
  },
};

const pathOf = (row: HTMLElement): string => row.dataset.path ?? "";
const rowsOf = (row: HTMLElement): HTMLElement[] => [
  ...(row.closest("table")?.querySelectorAll<HTMLElement>("tr[data-path]") ?? []),
];
const figures = (row: HTMLElement): HTMLElement[] => [...row.querySelectorAll<HTMLElement>("td button")];

function step(row: HTMLElement, by: number) {
  const rows = rowsOf(row);
  rows[rows.indexOf(row) + by]?.focus();
}

function above(row: HTMLElement): HTMLElement | undefined {
  const path = pathOf(row).split(".").slice(0, -1).join(".");
  return rowsOf(row).find((each) => pathOf(each) === path);
}
