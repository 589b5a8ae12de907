/** A single period (AO), a step that stays (LS), a step that fades (TC). */
export type OutlierKind = "AO" | "LS" | "TC";
export const outlierKinds: readonly OutlierKind[] = ["AO", "LS", "TC"];

/** What of a temporary change is left after each period. @source domain/monitoring.md 2.2 */
export const fading = 0.7;

/**
 * An outlier's course over `length` periods, from its first period on.
 * @param at 0 for the first period
 * @source domain/monitoring.md 2.2; vectors mon.outlier_regressor
 * @example outlierCourse("TC", 6, 2) // 0, 0, 1, 0.7, 0.49, 0.343
 */
export function outlierCourse(kind: OutlierKind, length: number, at: number, left = fading): Float64Array {
  const course = new Float64Array(length);
  if (kind === "AO") {
    course[at] = 1;
    return course;
  }
  const keep = kind === "LS" ? 1 : left;
  for (let t = at, effect = 1; t < length; t++, effect *= keep) course[t] = effect;
  return course;
}
