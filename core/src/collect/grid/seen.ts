import type { GridCell } from "../types.ts";
import { readTyped } from "./number.ts";

/** A cell as a reader of tables sees it. */
export interface Seen {
  row: number;
  column: number;
  /** `absent`: a dash where a number would be; `unchanged`: 持平; `other`: true or false. */
  kind: "text" | "number" | "absent" | "unchanged" | "error" | "other";
  /** As it reads on the screen, blanks kept. */
  text: string;
  /** Percent-formatted numbers in percent: 0.063 shown as 6.3% is 6.3. */
  value: number | null;
  /** A percent sign belongs to the value itself. */
  percent: boolean;
  /** The number stands in brackets: a rank to some, a loss to others. */
  bracketed: boolean;
}

/** A format without its literal parts: in 0.0"%" and 0.0\% the sign is only painted on. */
const effective = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
const isPercent = (format: string): boolean => format.includes("%") && effective(format).includes("%");
/** Multiplying by 100 leaves noise in the last binary digits: 0.063 × 100 = 6.300000000000001. */
const inPercent = (value: number): number => Number((value * 100).toPrecision(15));

/** What `cell` shows; null when it shows nothing. */
export function see(cell: GridCell): Seen | null {
  const seen = { row: cell.row, column: cell.column, text: "", value: null, percent: false, bracketed: false };
  if (cell.error !== undefined) return { ...seen, kind: "error", text: cell.error };
  if (typeof cell.value === "boolean") return { ...seen, kind: "other", text: cell.value ? "TRUE" : "FALSE" };
  if (typeof cell.value === "number") return seeNumber(seen, cell.value, cell.format ?? "");
  const text = cell.value;
  if (text.trim() === "") return null;
  const typed = readTyped(text);
  if (typed.kind === "words") return { ...seen, kind: "text", text };
  if (typed.kind !== "number") return { ...seen, kind: typed.kind, text };
  return { ...seen, kind: "number", text, value: typed.value, percent: typed.unit === "%", bracketed: typed.bracketed };
}

function seeNumber(seen: Omit<Seen, "kind">, value: number, format: string): Seen {
  if (isPercent(format))
    return { ...seen, kind: "number", text: `${inPercent(value)}%`, value: inPercent(value), percent: true };
  return { ...seen, kind: "number", text: String(value), value };
}
