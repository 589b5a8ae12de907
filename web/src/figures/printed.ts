import { fixed } from "@diaodu/core/figures";
import type { Figure } from "../api.ts";

/**
 * How a figure is written: the bare number (663.61); a growth or difference with its sign (+8.3); a movement with a shape
 * (▲0.4); or in official words with its unit (增长8.3%).
 */
export type FigureForm = "number" | "signed" | "moved" | "text";

export type Direction = "up" | "down" | "none";

/** A figure cut into what is set apart on the page: its sign or shape, and its digits. */
export interface Printed {
  mark: "" | "+" | "−" | "▲" | "▼";
  digits: string;
}

/** The characters of a figure in one form. A figure without value is a dash in every form. */
export function printed(figure: Figure, form: FigureForm): Printed {
  // A word stands for the rate that there is none of: 扭亏为盈.
  if (form === "text" || figure.turn) return { mark: "", digits: figure.text };
  if (figure.value === null || figure.status === "suppressed") return { mark: "", digits: "—" };
  return { mark: markOf(figure, form), digits: sizeOf(figure.value, figure.decimals) };
}

function markOf(figure: Figure, form: FigureForm): Printed["mark"] {
  const direction = directionOf(figure);
  if (form === "moved") return direction === "up" ? "▲" : direction === "down" ? "▼" : "";
  if (direction === "down") return "−";
  return form === "signed" && direction === "up" ? "+" : "";
}

/** Up or down as printed: what rounds to zero is neither. */
export function directionOf({ value, decimals }: Figure): Direction {
  if (value === null || Number(sizeOf(value, decimals)) === 0) return "none";
  return value > 0 ? "up" : "down";
}

const sizeOf = (value: number, decimals: number): string => fixed(Math.abs(value), decimals);
