import type { VectorFunction } from "./run.ts";

/** Functions of seasonal adjustment and forecasts. */
export const seasonFunctions: Readonly<Record<string, VectorFunction>> = {};
