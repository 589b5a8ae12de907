import type { Token } from "./lex.ts";
import { readNumber } from "./number.ts";

/** A number with its unit as written; a range keeps both ends, 7±0.5 its tolerance. */
export interface Amount {
  low: number | null;
  value: number;
  tolerance: number | null;
  /** Null where none is written. */
  unit: string | null;
}

/** Reads an amount; null where its characters are no number, its ends lie the wrong way round or its units differ. */
export function amountOf({ groups }: Token): Amount | null {
  const [low, value, tolerance] = [numberIn(groups, "low"), numberIn(groups, "number"), numberIn(groups, "tolerance")];
  if (low === undefined || tolerance === undefined || !value) return null;
  const unit = value.unit ?? tolerance?.unit ?? null;
  const isAlike = (other: typeof low) => !other?.unit || unit === null || plainUnit(other.unit) === plainUnit(unit);
  if (!isAlike(low) || !isAlike(tolerance) || (low && low.value >= value.value)) return null;
  // 之间 is said of two ends.
  if ((groups.between !== undefined) !== (groups.between !== undefined && low !== null)) return null;
  return { low: low?.value ?? null, value: value.value, tolerance: tolerance?.value ?? null, unit };
}

/** 7%±0.5个百分点: points of a rate are percent of it. */
const plainUnit = (unit: string): string => (/百分点$/u.test(unit) ? "%" : unit);

/** Undefined: written, but no number. Null: not written. */
function numberIn(groups: Token["groups"], name: string): { value: number; unit: string | null } | null | undefined {
  const text = groups[name];
  if (text === undefined) return null;
  const read = readNumber(text);
  if (!read || (read.isPercent && groups[`${name}Unit`])) return undefined;
  return { value: read.value, unit: read.isPercent ? "%" : (groups[`${name}Unit`] ?? null) };
}
