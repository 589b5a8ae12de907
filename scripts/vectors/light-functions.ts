import type { VectorFunction } from "./run.ts";

/** Functions of lights, composites and cross-checks. */
export const lightFunctions: Readonly<Record<string, VectorFunction>> = {};
