import type { Figure } from "../api.ts";

/** A figure as the server answers it; what a test does not say is a growth of 8.3 %. */
export const aFigure = (said: Partial<Figure> = {}): Figure => ({
  address: "430500.industrial-value-added.202503.ytd.yoy",
  value: 8.3,
  unit: "%",
  status: "ok",
  text: "8.3%",
  vintage: "2025-04-20T02:00:00.000Z",
  decimals: 1,
  ...said,
});

/** The same without a value. */
export const aMissing = (reason: string, said: Partial<Figure> = {}): Figure =>
  aFigure({ value: null, status: "missing", reason, text: "—", ...said });
