import { checkFunctions } from "./check-functions.ts";
import { codeFunctions } from "./code-functions.ts";
import { docFunctions } from "./doc-functions.ts";
import { lightFunctions } from "./light-functions.ts";
import type { VectorFunction } from "./run.ts";
import { seasonFunctions } from "./season-functions.ts";
import { statFunctions } from "./stat-functions.ts";
import { targetFunctions } from "./target-functions.ts";

/** Which of our functions answers which function of a vector file. What is not listed is not there yet. */
export const vectorFunctions: Readonly<Record<string, VectorFunction>> = {
  ...statFunctions,
  ...docFunctions,
  ...codeFunctions,
  ...checkFunctions,
  ...targetFunctions,
  ...seasonFunctions,
  ...lightFunctions,
};
