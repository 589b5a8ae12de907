import type { Value } from "../../figures/index.ts";

export interface ForecastGap {
  targetLevel: number;
  /** Target less forecast: positive is what is still short. */
  gapLevel: number;
  forecastGrowth: number;
  gapPp: number;
}

/**
 * What a forecast is short of a promised growth, in level and in points.
 * @param base last year's level; null or not positive gives null
 * @source domain/targets.md 4.4; vectors tgt.forecast_gap
 * @example forecastGap({ base: 330, targetGrowth: 12, forecast: 361 })?.gapLevel // 8.6
 */
export function forecastGap(input: { base: Value; targetGrowth: Value; forecast: Value }): ForecastGap | null {
  const { base, targetGrowth, forecast } = input;
  if (base === null || targetGrowth === null || forecast === null || base <= 0) return null;
  const targetLevel = (base * (100 + targetGrowth)) / 100;
  const forecastGrowth = (100 * (forecast - base)) / base;
  return { targetLevel, gapLevel: targetLevel - forecast, forecastGrowth, gapPp: targetGrowth - forecastGrowth };
}

/**
 * How near a forecast (预计数) came (预计准确率): 100 less the distance in percent of what came.
 * @returns %, negative when it was off by more than all; null when something is not known or what came is zero
 * @source domain/targets.md 7; vectors tgt.forecast_accuracy
 * @example forecastAccuracy(120, 100) // 80
 */
export function forecastAccuracy(forecast: Value, actual: Value): Value {
  if (forecast === null || actual === null || actual === 0) return null;
  return 100 - Math.abs((100 * (forecast - actual)) / actual);
}
