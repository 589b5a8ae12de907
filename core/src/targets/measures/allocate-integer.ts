/**
 * Splits a count (firms, projects) by weights so that the parts add up to it: largest remainders first; ties go to the larger
 * weight, then to the order of the list.
 * @param weights zero or more each
 * @returns null when the count is no whole number or no weight is positive
 * @source domain/targets.md 3.3; vectors tgt.allocate_integer
 * @example allocateInteger(25, [40, 33, 18, 9]) // [10, 8, 5, 2]
 * @example allocateInteger(7, [1, 1, 1]) // [3, 2, 2]
 */
export function allocateInteger(total: number, weights: readonly number[]): number[] | null {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (!Number.isInteger(total) || !(sum > 0) || weights.some((weight) => weight < 0)) return null;
  const quotas = weights.map((weight) => cleared((total * weight) / sum));
  const parts = quotas.map(Math.floor);
  const rest = total - parts.reduce((all, part) => all + part, 0);
  const remainder = (i: number) => cleared((quotas[i] ?? 0) - (parts[i] ?? 0));
  const order = weights
    .map((_, i) => i)
    .sort((a, b) => remainder(b) - remainder(a) || (weights[b] ?? 0) - (weights[a] ?? 0));
  for (const i of order.slice(0, rest)) parts[i] = (parts[i] ?? 0) + 1;
  return parts;
}

/** Weights are decimals; the noise of their quotients would decide ties. */
const cleared = (value: number): number => Number(value.toFixed(9));
