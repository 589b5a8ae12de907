import { type LightName, lightNames, roundHalfUp } from "../../figures/index.ts";

export type FourCuts = readonly [number, number, number, number];

export interface Light {
  /** 1 (too cold) to 5 (overheated). */
  score: number;
  name: LightName;
}

/**
 * The state light (五色灯) of a value: it tells how warm things are, not how good. A cut belongs to the light above it.
 * @param cuts ascending, in the value's unit
 * @source domain/monitoring.md 4; vectors mon.light
 * @example light(6.99, [0, 3, 7, 11]).name // "绿灯"
 * @example light(11, [0, 3, 7, 11]).score // 5
 */
export function light(value: number, cuts: FourCuts): Light {
  const score = 1 + cuts.filter((cut) => cut <= value).length;
  return { score, name: lightNames[score - 1] ?? "红灯" };
}

/**
 * The light of a figure as it is published, rounded: what reads 7.0 has reached the cut 7.
 * @param decimals with which the figure is published
 * @example lightAsPublished(6.96, 1, [0, 3, 7, 11]).name // "黄灯"
 */
export function lightAsPublished(value: number, decimals: number, cuts: FourCuts): Light {
  const unit = 10 ** -decimals;
  // Rounding is exact and so takes its time; it changes the light only near a cut.
  const isNear = cuts.some((cut) => Math.abs(cut - value) < unit);
  return light(isNear ? roundHalfUp(value, decimals) : value, cuts);
}
