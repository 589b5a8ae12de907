import type { Figure } from "../api.ts";

/** A pull as it is printed among its sisters: settled so that they add up. The address still explains the full precision. */
export const settledPoints = (figure: Figure, points: number | null): Figure =>
  points === null ? figure : { ...figure, value: points };
