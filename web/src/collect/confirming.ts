import { cellName, type ImportCell, isConfirmable, needsConfirmation } from "@diaodu/core/collect";

/** Names (sheet!A1) of the doubtful cells that a person wants stored all the same. */
export type Confirmed = ReadonlySet<string>;

/** Will this cell be stored as things stand? */
export function isTaken(cell: ImportCell, confirmed: Confirmed): boolean {
  if (isConfirmable(cell)) return confirmed.has(cellName(cell));
  return (cell.status === "new" || cell.status === "changed") && !needsConfirmation(cell);
}

/** Confirms or leaves out one cell. Of two cells that disagree about one figure, confirming one leaves out the other. */
export function turn(cells: readonly ImportCell[], confirmed: Confirmed, cell: ImportCell): Confirmed {
  const name = cellName(cell);
  if (confirmed.has(name)) return new Set([...confirmed].filter((other) => other !== name));
  const rivals = new Set(cells.filter(({ address }) => address !== null && address === cell.address).map(cellName));
  return new Set([...[...confirmed].filter((other) => !rivals.has(other)), name]);
}
