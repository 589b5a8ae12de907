/**
 * The value below which `share` of the numbers lie, between neighbours in proportion.
 * @param sorted ascending, not empty
 * @example percentile([0, 1, 2, 3, 4], 0.3) // 1.2
 */
export function percentile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

export const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
export const middleOf = (numbers: readonly number[]): number => percentile(ascending(numbers), 0.5);
