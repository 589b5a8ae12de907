import type { Value } from "../../figures/index.ts";

/**
 * Diffusion index: the share that rose, those level counting half; 50 is balance.
 * @source domain/monitoring.md 3; vectors mon.diffusion_index
 * @example diffusionIndex({ up: 18, level: 10, down: 12 }) // 57.5
 */
export function diffusionIndex({ up, level, down }: { up: number; level: number; down: number }): Value {
  const all = up + level + down;
  return all === 0 ? null : ((up + 0.5 * level) / all) * 100;
}

/**
 * Whether the last n values all lie below the limit. A gap breaks the run.
 * @source domain/monitoring.md 4; vectors mon.persistence
 * @example isPersistentlyBelow([5, 3.9, 3.5, 3.8], 4, 3) // true
 */
export function isPersistentlyBelow(series: readonly Value[], limit: number, n: number): boolean {
  const last = n > 0 ? series.slice(-n) : [];
  return last.length === n && n > 0 && last.every((value) => value !== null && value < limit);
}

export interface RevisionStats {
  /** Positive: first releases are too low. */
  meanRevision: Value;
  meanAbsoluteRevision: Value;
}

/**
 * How far first releases were from the latest ones, over the releases known in both.
 * @source domain/monitoring.md 7; vectors mon.revision_stats
 * @example revisionStats([5, 6], [5.5, 6]).meanRevision // 0.25
 */
export function revisionStats(first: readonly Value[], latest: readonly Value[]): RevisionStats {
  const revisions = first.flatMap((value, at) => {
    const now = latest[at];
    return value === null || now === null || now === undefined ? [] : [now - value];
  });
  if (revisions.length === 0) return { meanRevision: null, meanAbsoluteRevision: null };
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  return { meanRevision: mean(revisions), meanAbsoluteRevision: mean(revisions.map(Math.abs)) };
}
