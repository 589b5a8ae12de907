import type { Value } from "../measures/index.ts";
import { DASH } from "./text.ts";

/** The five state lights (五色灯) from 1 to 5. @source domain/monitoring.md 4 */
export const lightNames = ["蓝灯", "浅蓝灯", "绿灯", "黄灯", "红灯"] as const;
export type LightName = (typeof lightNames)[number];

/** @example lightWord(3) // 绿灯 */
export const lightWord = (score: Value): string => (score === null ? DASH : (lightNames[score - 1] ?? DASH));
