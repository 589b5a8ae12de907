import type { Figure } from "../api.ts";

/**
 * How a figure is written: the bare number (663.61); a growth or difference with its sign (+8.3); a movement with a shape
 * (▲0.4); or in official words with its unit (增长8.3%).
 */
export type FigureForm = "number" | "signed" | "moved" | "text";

export type Direction = "up" | "down" | "none";

/** The characters of a figure in one form. A figure without value is a dash in every form. */
export function printed(figure: Figure, form: FigureForm): string {
  if (form === "text") return figure.text;
  if (figure.value === null || figure.status === "suppressed") return "—";
  const size = rounded(Math.abs(figure.value), figure.decimals);
  const direction = directionOf(figure, "signed");
  if (form === "moved") return direction === "none" ? size : `${direction === "up" ? "▲" : "▼"}${size}`;
  const sign = direction === "down" ? "−" : form === "signed" && direction === "up" ? "+" : "";
  return `${sign}${size}`;
}

/** Up or down as printed: what rounds to zero is neither. Plain numbers have no direction. */
export function directionOf(figure: Figure, form: FigureForm): Direction {
  if (form === "number" || form === "text" || figure.value === null) return "none";
  return Number(rounded(Math.abs(figure.value), figure.decimals)) === 0 ? "none" : figure.value > 0 ? "up" : "down";
}

const rounded = (size: number, decimals: number): string => size.toFixed(decimals);
