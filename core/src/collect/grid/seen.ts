import type { CellReason, GridCell } from "../types.ts";
import { cleanText, isClean } from "./clean-text.ts";
import { readTyped } from "./number.ts";

/** A cell as a reader of tables sees it. */
export interface Seen {
  row: number;
  column: number;
  /**
   * `absent`: a dash where a number would be; `unchanged`: 持平; `told`: a value in words (扭亏为盈); `error`: a formula or number
   * that gives no value; `other`: true or false.
   */
  kind: "text" | "number" | "absent" | "unchanged" | "told" | "error" | "other";
  /** As it reads on the screen, blanks kept. */
  text: string;
  /** Percent-formatted numbers in percent: 0.063 shown as 6.3% is 6.3. */
  value: number | null;
  /** A percent sign belongs to the value itself. */
  percent: boolean;
  /** The number stands in brackets: a rank to some, a loss to others. */
  bracketed: boolean;
  /** Why the cell must not be taken as it stands, or only after a look. */
  flaw: CellReason | null;
}

/** A format without its literal parts: in 0.0"%" and 0.0\% the sign is only painted on. */
const effective = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
const isPercent = (format: string): boolean => format.includes("%") && effective(format).includes("%");
/** Multiplying by 100 leaves noise in the last binary digits: 0.063 × 100 = 6.300000000000001. */
const inPercent = (value: number): number => Number((value * 100).toPrecision(15));

/**
 * The one place where what a file stores in a cell becomes a value: a number, words, a formula without a value, an error. Readers
 * of bulletins, reports, rosters and targets all look through it. Null when the cell shows nothing.
 */
export function see(cell: GridCell): Seen | null {
  const { row, column } = cell;
  const seen: Seen = { row, column, kind: "text", text: "", value: null, percent: false, bracketed: false, flaw: null };
  if (cell.uncomputed) return { ...seen, kind: "error", text: `=${cell.formula ?? ""}`, flaw: "formula-uncomputed" };
  if (cell.error !== undefined) return { ...seen, kind: "error", text: cell.error, flaw: "formula-error" };
  if (typeof cell.value === "boolean") return { ...seen, kind: "other", text: cell.value ? "TRUE" : "FALSE" };
  if (typeof cell.value === "number") return seeNumber(seen, cell.value, cell.format ?? "");
  return seeText(seen, cell.value);
}

function seeText(seen: Seen, whole: string): Seen | null {
  const text = cleanText(whole);
  const flaw = isClean(whole) ? null : "control-characters";
  if (text.trim() === "") return flaw ? { ...seen, text, flaw } : null;
  const typed = readTyped(text);
  if (typed.kind === "words") return { ...seen, text, flaw };
  if (typed.kind !== "number") return { ...seen, kind: typed.kind, text, flaw };
  const { value, unit, bracketed, unsure } = typed;
  return {
    ...seen,
    kind: "number",
    text,
    value,
    percent: unit === "%",
    bracketed,
    flaw: unsure ? "footnote-mark" : flaw,
  };
}

function seeNumber(seen: Seen, value: number, format: string): Seen {
  if (!Number.isFinite(value)) return { ...seen, kind: "error", text: String(value), flaw: "not-a-number" };
  if (isPercent(format))
    return { ...seen, kind: "number", text: `${inPercent(value)}%`, value: inPercent(value), percent: true };
  return { ...seen, kind: "number", text: String(value), value };
}
