import type { FormCode, ReportValues, Standing } from "@diaodu/core/collect";
import { form as formOf, isCollectedIn } from "@diaodu/core/collect";
import { type Month, monthsBetween, yearBefore } from "@diaodu/core/period";
import { type Books, trueValues } from "./books.ts";
import { firstMonth, openMonth } from "./calendar.ts";
import type { Firm } from "./firm.ts";
import { randomFor } from "./random.ts";
import { standingAt } from "./standings.ts";
import type { RosterState } from "./types.ts";

/** An enterprise with all that is made of it. */
export interface Member {
  firm: Firm;
  books: Books;
  standings: readonly RosterState[];
}

/** One true report and where the enterprise stood. */
export interface TrueReport extends Standing {
  values: ReportValues;
}

/** True reports of a form by month and enterprise. */
export type Ledger = ReadonlyMap<Month, ReadonlyMap<number, TrueReport>>;

export const monthsOf = (code: FormCode): Month[] =>
  monthsBetween(firstMonth, openMonth).filter((m) => isCollectedIn(formOf(code), m));

/** Chance that a report never comes. */
const missingChance = 0.002;
const lateMissingChance = 0.12;
/** Large enterprises always report. */
const watchedFrom = 500_000;

/** Writes the true reports of everybody; a few never came. @param late who is often late */
export function ledgerOf(code: FormCode, members: readonly Member[], late: ReadonlySet<number>, seed: number): Ledger {
  const months = monthsOf(code);
  const ledger = new Map(months.map((m) => [m, new Map<number, TrueReport>()]));
  for (const { firm, books, standings } of members) {
    const random = randomFor(seed, "missing", code, firm.id);
    const chance = firm.annual > watchedFrom ? 0 : late.has(firm.id) ? lateMissingChance : missingChance;
    for (const m of months) {
      const standing = standingAt(standings, m);
      const isMissing = random.chance(chance) && m !== openMonth && m > firm.joined;
      if (!standing || isMissing) continue;
      const withBase = !(firm.withoutBase && yearBefore(m) < firm.joined);
      const { region, industry, size } = standing;
      ledger.get(m)?.set(firm.id, { region, industry, size, values: trueValues(code, books, m, withBase) });
    }
  }
  return ledger;
}
