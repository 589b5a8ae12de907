import { region } from "../../catalogue/index.ts";
import { spanLabel, spanWords } from "../../period/index.ts";
import { fixed } from "../measures/index.ts";
import type { Measured } from "../types.ts";
import { type Derivation, decimalsIn, valueIn } from "./derivation.ts";
import type { Point } from "./point.ts";

/** Numbers and names as they stand in formulas and notes. */

export const dash = "—";

export function showNumber(value: number | null, decimals: number): string {
  return value === null ? dash : fixed(value, decimals).replace(/^-/, "−");
}

/** A number as it enters a formula; negative ones in brackets after a sign. */
export function show(derivation: Derivation): string {
  const number = showNumber(valueIn(derivation), decimalsIn(derivation));
  return derivation.unit === "%" && number !== dash ? `${number}%` : number;
}

/** A term that follows a minus sign. */
export const showTerm = (derivation: Derivation): string => inBrackets(show(derivation));
export const inBrackets = (text: string): string => (text.startsWith("−") ? `（${text}）` : text);

/** A result with its unit: 5.8%, 0.3个百分点, 94.30亿元. */
export function showMeasured(point: Point, measured: Measured): string {
  if (measured.status === "missing") return dash;
  const spoken = measured.unit.endsWith("分点") ? `个${measured.unit}` : measured.unit;
  return showNumber(measured.value, decimalsIn({ point })) + spoken;
}

export const regionName = (code: number): string => region(code)?.name ?? String(code);

export const periodName = ({ month, span, indicator }: Point): string =>
  spanLabel(month, span, indicator.kind === "stock");
export const periodNameWithoutYear = ({ month, span, indicator }: Point): string =>
  spanWords(month, span, indicator.kind === "stock");

/** Names in a note, the rest counted. */
export const listOf = (names: readonly string[], most = 20): string =>
  names.length <= most ? names.join("、") : `${names.slice(0, most).join("、")}等${names.length}个`;
