/** Values of the characters in a code's alphabet; null when one is not in it. */
export function valuesOf(text: string, alphabet: string): number[] | null {
  const values = [...text].map((character) => alphabet.indexOf(character));
  return values.includes(-1) ? null : values;
}

export const weightedSum = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

/** As codes are typed and pasted: half-width capitals, no blanks around. */
export const plainCode = (text: string): string => text.normalize("NFKC").trim().toUpperCase();

/** A weighted sum and the check character that follows from it. */
export interface Check {
  sum: number;
  check: string;
}
