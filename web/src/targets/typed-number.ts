/**
 * A number as people type it, with thousands' commas or in full width.
 * @returns null where nothing is typed, NaN where it is no number
 * @example numberIn("1,234.5") // 1234.5
 * @example numberIn("８．５％") // 8.5
 */
export function numberIn(said: string): number | null {
  const plain = said.normalize("NFKC").replace(/[,\s%]/g, "");
  return plain === "" ? null : Number(plain);
}
