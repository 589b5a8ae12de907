import type { ReadCell } from "../types.ts";
import { factKey } from "./key.ts";
import { agree, stepOf } from "./precision.ts";

export type Understood = ReadCell & { value: number };

/**
 * Where a file gives one figure several times: the finest one stands for all, the others repeat it; where they disagree by
 * more than rounding, all of them are in conflict and a person must choose.
 */
export function repetitions(cells: readonly Understood[]): Map<Understood, "repeats" | "conflict"> {
  const places = new Map<Understood, "repeats" | "conflict">();
  for (const group of groupsOf(cells).values()) {
    if (group.length < 2) continue;
    const finest = group.reduce((best, cell) =>
      stepOf(cell.value, cell.unit) < stepOf(best.value, best.unit) ? cell : best,
    );
    const agreed = group.every((cell) => agree(cell, finest));
    for (const cell of group) {
      if (!agreed) places.set(cell, "conflict");
      else if (cell !== finest) places.set(cell, "repeats");
    }
  }
  return places;
}

export function groupsOf<T extends ReadCell>(cells: readonly T[], keyOf: (cell: T) => string = factKey) {
  const groups = new Map<string, T[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups;
}
