/** What one bench measured, and beside it what a user would use instead, or the limit we set ourselves. */
export interface BenchReport {
  bench: string;
  figures: Record<string, number>;
  /** Same keys as in `figures` where a peer does the same work; `…Limit` where there is only a limit. */
  peers: Record<string, number>;
}

export interface BenchOptions {
  /** `--short`: a quick look instead of the real size. */
  short: boolean;
  /** `--data DIR`: real statistics to measure on. */
  data: string;
}
export type Bench = (options: BenchOptions, args: Record<string, string>) => Promise<BenchReport>;

/** @returns seconds, and what `work` gave */
export async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; value: T }> {
  const from = performance.now();
  const value = await work();
  return { seconds: (performance.now() - from) / 1000, value };
}

/** The value below which `share` of the samples lie (nearest rank). */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);
export const round = (value: number, decimals = 3): number => Number(value.toFixed(decimals));
