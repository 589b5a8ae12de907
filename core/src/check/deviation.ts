/** How far a quantity is from what is expected of it, in natural logarithms. */
export interface Deviation {
  reported: number;
  expected: number;
  /** Reported minus expected; NaN where nothing positive is reported. */
  residual: number;
  /** Distance to the nearest of what could be expected: last year's, the recent and the usual level. */
  nearest: number;
  /** Typical deviation of this enterprise, or of its division where its own past is short. */
  spread: number;
  tried: number;
}
