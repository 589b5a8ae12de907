import { type FourCuts, type Light, light } from "./light.ts";

const bestScore = 5;

export interface CompositeLight extends Light {
  /** Sum of the scores, each by its weight. */
  total: number;
  /** Of the sum that five red lights would have. */
  percent: number;
}

/**
 * The light of several lights together (综合灯): their scores on the highest there could be.
 * @param scores 1 to 5 each; a light that is not there is left out by the caller
 * @param weights as many as scores; absent: all alike
 * @returns null of nothing
 * @source domain/monitoring.md 4; vectors mon.composite_light
 * @example compositeLight([3, 3, 4, 2, 3, 3, 2, 3, 4, 3], [36.7, 50, 73.3, 85])?.percent // 60
 */
export function compositeLight(
  scores: readonly number[],
  cutsPct: FourCuts,
  weights: readonly number[] = scores.map(() => 1),
): CompositeLight | null {
  const weight = weights.reduce((sum, each) => sum + each, 0);
  if (weight <= 0) return null;
  const total = scores.reduce((sum, score, at) => sum + score * (weights[at] ?? 0), 0);
  const percent = (100 * total) / (bestScore * weight);
  return { total, percent, ...light(percent, cutsPct) };
}
