import { whereabouts } from "./whereabouts.ts";

interface Cell {
  row: number;
  column: number;
}
export interface TileLayout {
  columns: number;
  rows: number;
  /** Whether the squares stand roughly where the places lie. */
  geographic: boolean;
  placeOf(code: number): Cell;
}

/**
 * A square for each region. Where the regions' whereabouts are known, each gets the free square nearest to where it lies;
 * otherwise they stand in the order given.
 */
export function tileLayout(codes: readonly number[]): TileLayout {
  const known = codes.map((code) => whereabouts[code]);
  const geographic = codes.length > 2 && known.every((point) => point !== undefined);
  const cells = geographic ? nearest(known as Point[]) : inOrder(codes.length);
  const places = new Map(codes.map((code, index) => [code, cells[index] ?? { row: 0, column: 0 }]));
  return {
    columns: 1 + Math.max(0, ...cells.map(({ column }) => column)),
    rows: 1 + Math.max(0, ...cells.map(({ row }) => row)),
    geographic,
    placeOf: (code) => places.get(code) ?? { row: 0, column: 0 },
  };
}

/** Degrees east and north. */
type Point = readonly [east: number, north: number];

const inOrder = (count: number): Cell[] => {
  const columns = Math.max(1, Math.ceil(Math.sqrt(count * 1.3)));
  return Array.from({ length: count }, (_, index) => ({ row: Math.floor(index / columns), column: index % columns }));
};

/** More squares than places, so that the outline of the area can show. */
const spare = 1.45;

/** A map is rather wider than high, as the page is. */
const breadth = 1.4;

function nearest(points: readonly Point[]): Cell[] {
  const goals = onGrid(points);
  const cells = firstFree(goals);
  swapWhileBetter(cells, goals);
  return trimmed(cells);
}

/** Each point in units of squares, from the north-west corner. */
function onGrid(points: readonly Point[]): Cell[] {
  const east = spread(points.map(([x]) => x));
  const south = spread(points.map(([, y]) => -y));
  const columns = Math.max(2, Math.round(Math.sqrt(points.length * spare * breadth)));
  const rows = Math.max(2, Math.ceil((points.length * spare) / columns));
  return points.map((_, index) => ({
    column: (east[index] ?? 0) * (columns - 1),
    row: (south[index] ?? 0) * (rows - 1),
  }));
}

/** From 0 to 1, half by distance and half by order: districts crowd in a city's middle and need room. */
function spread(values: readonly number[]): number[] {
  const low = Math.min(...values);
  const width = Math.max(...values) - low || 1;
  const inOrderOfSize = [...values].sort((a, b) => a - b);
  return values.map(
    (value) => (value - low) / width / 2 + inOrderOfSize.indexOf(value) / Math.max(1, values.length - 1) / 2,
  );
}

/** Gives the places their nearest free square, those in the thick first. */
function firstFree(goals: readonly Cell[]): Cell[] {
  const cells: Cell[] = goals.map(() => ({ row: 0, column: 0 }));
  const taken = new Set<string>();
  const grid = squares(goals);
  for (const index of crowdedFirst(goals)) {
    const goal = goals[index] as Cell;
    const free = grid.filter((cell) => !taken.has(`${cell.row},${cell.column}`));
    const best = free.reduce((a, b) => (far(b, goal) < far(a, goal) ? b : a));
    taken.add(`${best.row},${best.column}`);
    cells[index] = best;
  }
  return cells;
}

/** Two places change squares, or one moves to a free one, as long as that brings them nearer to where they lie. */
function swapWhileBetter(cells: Cell[], goals: readonly Cell[]): void {
  const at = (list: readonly Cell[], index: number) => list[index] as Cell;
  for (let better = true; better; ) {
    better = false;
    for (let a = 0; a < cells.length; a++) {
      for (let b = a + 1; b < cells.length; b++) {
        const now = far(at(cells, a), at(goals, a)) + far(at(cells, b), at(goals, b));
        const swapped = far(at(cells, b), at(goals, a)) + far(at(cells, a), at(goals, b));
        if (swapped >= now - 1e-9) continue;
        [cells[a], cells[b]] = [at(cells, b), at(cells, a)];
        better = true;
      }
    }
  }
}

const far = (a: Cell, b: Cell): number => (a.row - b.row) ** 2 + (a.column - b.column) ** 2;

function squares(goals: readonly Cell[]): Cell[] {
  const columns = Math.ceil(Math.max(...goals.map(({ column }) => column))) + 1;
  const rows = Math.ceil(Math.max(...goals.map(({ row }) => row))) + 1;
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: Math.floor(index / columns),
    column: index % columns,
  }));
}

function crowdedFirst(goals: readonly Cell[]): number[] {
  const crowd = goals.map((goal) => goals.filter((other) => far(goal, other) < 1).length);
  return goals.map((_, index) => index).sort((a, b) => (crowd[b] ?? 0) - (crowd[a] ?? 0));
}

/** Without empty rows and columns. */
function trimmed(cells: readonly Cell[]): Cell[] {
  const rank = (values: number[]) => [...new Set(values)].sort((a, b) => a - b);
  const rows = rank(cells.map(({ row }) => row));
  const columns = rank(cells.map(({ column }) => column));
  return cells.map(({ row, column }) => ({ row: rows.indexOf(row), column: columns.indexOf(column) }));
}
