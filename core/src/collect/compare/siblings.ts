import { region as regionOf } from "../../catalogue/index.ts";
import { type Fact, factKey, type Held } from "./key.ts";

/** Finds the figures of a region's siblings: the same of the other units under one parent. */
export function siblingsAmong(figures: readonly Held[]): (cell: Fact) => Held[] {
  const families = new Map<string, Held[]>();
  for (const figure of figures) {
    if (figure.measure !== "level") continue;
    const key = familyKey(figure);
    const family = families.get(key);
    if (family) family.push(figure);
    else families.set(key, [figure]);
  }
  return (cell) => (families.get(familyKey(cell)) ?? []).filter((figure) => figure.region !== cell.region);
}

const familyKey = (fact: Fact): string =>
  `${regionOf(fact.region ?? -1)?.parent ?? "none"} ${factKey({ ...fact, region: null })}`;
