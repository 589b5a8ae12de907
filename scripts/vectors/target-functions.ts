import type { VectorFunction } from "./run.ts";

/** Functions of targets. */
export const targetFunctions: Readonly<Record<string, VectorFunction>> = {};
