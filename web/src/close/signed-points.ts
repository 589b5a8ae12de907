import { fixed } from "@diaodu/core/figures";

/**
 * A difference of two figures that stand beside it, which has no address of its own: written as they are.
 * @example signedPoints(-0.02, 2) // "−0.02"
 */
export function signedPoints(points: number | null, decimals: number): string {
  if (points === null) return "—";
  const size = fixed(Math.abs(points), decimals);
  if (Number(size) === 0) return size;
  return `${points < 0 ? "−" : "+"}${size}`;
}
