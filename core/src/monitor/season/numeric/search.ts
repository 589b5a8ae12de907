/** The lowest point of a function of a few bounded numbers, by Nelder and Mead's simplex. */
export function lowest(
  f: (at: readonly number[]) => number,
  start: readonly number[],
  bounds: readonly (readonly [number, number])[],
  { step = 0.2, tolerance = 1e-4, most = 80 } = {},
): { at: number[]; value: number } {
  const inside = (at: readonly number[]) =>
    at.map((x, i) => Math.min(bounds[i]?.[1] ?? x, Math.max(bounds[i]?.[0] ?? x, x)));
  const tried = (at: readonly number[]) => ({ at: inside(at), value: f(inside(at)) });
  let simplex = [tried(start)];
  start.forEach((_, i) => {
    const moved = [...start];
    const upper = bounds[i]?.[1] ?? Number.POSITIVE_INFINITY;
    moved[i] = moved[i]! + step <= upper ? moved[i]! + step : moved[i]! - step;
    simplex.push(tried(moved));
  });
  for (let count = simplex.length; count < most; ) {
    simplex = simplex.sort((a, b) => a.value - b.value);
    const [best, worst] = [simplex[0]!, simplex[simplex.length - 1]!];
    if (worst.value - best.value < tolerance) break;
    const rest = simplex.slice(0, -1);
    const centre = best.at.map((_, i) => rest.reduce((sum, { at }) => sum + at[i]!, 0) / rest.length);
    const towards = (by: number) => tried(centre.map((c, i) => c + by * (worst.at[i]! - c)));
    const reflected = towards(-1);
    count++;
    let next = reflected;
    if (reflected.value < best.value) {
      const expanded = towards(-2);
      count++;
      if (expanded.value < reflected.value) next = expanded;
    } else if (reflected.value >= rest[rest.length - 1]!.value) {
      next = towards(reflected.value < worst.value ? -0.5 : 0.5);
      count++;
      if (next.value >= Math.min(worst.value, reflected.value)) {
        simplex = [best, ...simplex.slice(1).map(({ at }) => tried(at.map((x, i) => (x + best.at[i]!) / 2)))];
        count += simplex.length - 1;
        continue;
      }
    }
    simplex = [...rest, next];
  }
  simplex.sort((a, b) => a.value - b.value);
  return simplex[0]!;
}
