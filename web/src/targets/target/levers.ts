import { addMonths, isMonth, monthsBetween } from "@diaodu/core/period";
import type { TargetRow } from "../answers.ts";
import { numberIn } from "../typed-number.ts";

/** An enterprise that stops, with the name it is shown by. */
export interface HaltLever {
  enterprise: number;
  name: string;
  from: number;
}

/** A project as it is typed; it counts once its amount is a number. */
export interface AddLever {
  key: number;
  name: string;
  from: number;
  monthly: string;
}

/** All that is supposed. Growths that are not set run as foreseen. */
export interface Supposed {
  next?: number;
  rest?: number;
  halts: readonly HaltLever[];
  adds: readonly AddLever[];
}

export const nothingSupposed: Supposed = { halts: [], adds: [] };

export const isNothing = ({ next, rest, halts, adds }: Supposed): boolean =>
  next === undefined && rest === undefined && halts.length === 0 && adds.length === 0;

/** What is supposed as the server takes it: without what is not a number yet. @param unnamed what a project without a name is called */
export const leversOf = ({ next, rest, halts, adds }: Supposed, unnamed: (number: number) => string) => ({
  ...(next === undefined ? {} : { next }),
  ...(rest === undefined ? {} : { rest }),
  ...(halts.length > 0 ? { halts: halts.map(({ enterprise, from }) => ({ enterprise, from })) } : {}),
  ...(adds.length > 0 ? { adds: adds.flatMap((add, index) => counted(add, unnamed(index + 1))) } : {}),
});

function counted({ name, from, monthly }: AddLever, unnamed: string) {
  const amount = numberIn(monthly);
  return amount === null || Number.isNaN(amount) ? [] : [{ name: name.trim() || unnamed, from, monthly: amount }];
}

/** Months of the target's period that have no figure yet; the whole of its last year where it has none at all. */
export function monthsLeft({ upTo, entry }: Pick<TargetRow, "upTo" | "entry">): number[] {
  const last = entry.month;
  const firstOfYear = Math.floor(last / 100) * 100 + 1;
  const begin = upTo !== null && isMonth(upTo) ? Math.max(addMonths(upTo, 1), firstOfYear) : firstOfYear;
  return isMonth(begin) && isMonth(last) && begin <= last ? monthsBetween(begin, last) : [];
}
