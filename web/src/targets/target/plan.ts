import { fixed } from "@diaodu/core/figures";
import type { Decomposition, Part, TargetEntry, TargetRow } from "../answers.ts";
import { numberIn } from "../typed-number.ts";

/** What each part is to reach, as typed, by the part's key; empty: it is left out. */
export type Plan = Readonly<Record<string, string>>;

/** A part whose number differs from what holds. */
export interface Planned {
  part: Part;
  value: number;
}

/** What holds of each part; where nothing does, what its base asks. @param decimals of the target's unit */
export const planOf = ({ parts }: Decomposition, decimals: number): Plan =>
  Object.fromEntries(parts.map(({ key, assigned, implied }) => [key, written(assigned ?? implied, decimals)]));

/** What each part's base asks of it, whatever holds. */
export const impliedPlan = ({ parts }: Decomposition, decimals: number): Plan =>
  Object.fromEntries(parts.map(({ key, implied }) => [key, written(implied, decimals)]));

const written = (value: number | null, decimals: number): string => (value === null ? "" : fixed(value, decimals));

/** The parts that would be set, and those whose words are no number. */
export function readPlan({ parts }: Decomposition, plan: Plan): { planned: Planned[]; wrong: Part[] } {
  const read = parts.map((part) => ({ part, value: numberIn(plan[part.key] ?? "") }));
  return {
    planned: read.flatMap(({ part, value }) =>
      value === null || Number.isNaN(value) || value === part.assigned ? [] : [{ part, value }],
    ),
    wrong: read.filter(({ value }) => Number.isNaN(value)).map(({ part }) => part),
  };
}

/** A part's target as it is stored: the whole's, with the part's own place, period and number. @param clause where it comes from */
export function partEntry({ entry }: TargetRow, { part, value }: Planned, clause: string): TargetEntry {
  // It holds from now on, and who answers for the whole does not answer for the part.
  const { effective: _, owner: __, ...kept } = entry;
  const { region, month, span } = part;
  // What a county is told by its city is assigned, however the city came to its own.
  const origin = region === entry.region ? entry.origin : "assigned";
  return { ...kept, region, month, span, value, clause, origin };
}
