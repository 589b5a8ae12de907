import { absent, type Derivation } from "./derivation.ts";
import type { Point } from "./point.ts";

/** Told of a rule that threw: a fault of ours, to be logged by whoever has a log. */
export type OnFailure = (point: Point, error: unknown) => void;

/**
 * A figure fails alone: what is no finite number is missing with that reason, and so is a figure whose rule throws. A page of a hundred
 * figures, and every figure that stands on others, goes on with the rest.
 */
export function contained(point: Point, compute: () => Derivation, onFailure?: OnFailure): Derivation {
  try {
    const derivation = compute();
    const { measured, inputs } = derivation;
    const isSound = measured.status === "missing" || Number.isFinite(measured.value);
    return isSound ? derivation : absent(point, "not-finite", inputs);
  } catch (error) {
    onFailure?.(point, error);
    return absent(point, "failed");
  }
}
