export { checkEntries, isDay } from "./check-entries.ts";
export { entryUnit, hasNumber, hasTolerance, isCount } from "./check-number.ts";
export { goalKey } from "./key.ts";
export { type HeldTarget, isSamePromise, type PlannedTarget, planEntries } from "./plan.ts";
export { type Circumstances, type RemarkOn, remarksOn } from "./remarks.ts";
export { supersededRemark, targetSubject } from "./superseded.ts";
export type { EntryFault, EntryRemark, Promised, TargetEntry } from "./types.ts";
