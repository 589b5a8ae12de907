/**
 * How deep to tint each value among its fellows, -1 to 1: zero is paper. The deepest tint begins at the size that nine in
 * ten stay under, so that one outlier (a base of almost nothing) does not leave all others pale.
 */
export function shading(values: readonly (number | null | undefined)[]): (value: number | null | undefined) => number {
  const sizes = values.flatMap((value) => (value == null ? [] : [Math.abs(value)])).sort((a, b) => a - b);
  const full = sizes[Math.ceil(sizes.length * 0.9) - 1] ?? 0;
  return (value) => (value == null || full === 0 ? 0 : Math.max(-1, Math.min(1, value / full)));
}
