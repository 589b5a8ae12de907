import type { Figure } from "../api.ts";

/** What a drawing takes: the bare values, null where there is none. */
export const valuesOf = (figures: readonly (Figure | undefined)[]): (number | null)[] =>
  figures.map((figure) => figure?.value ?? null);

export const hasValue = (figure: Figure | undefined): boolean => (figure?.value ?? null) !== null;
