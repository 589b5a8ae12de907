import { prefectureOf, region } from "@diaodu/core/catalogue";
import { regionWord, rosterFault } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import type { Month } from "@diaodu/core/period";
import type { Actor } from "../../store/index.ts";

/** Whose roster a file is, and of which month. */
export interface RosterPlace {
  home: number;
  city: number;
  month: Month;
}

export const isInScope =
  ({ scope }: Actor) =>
  (code: number): boolean =>
    code >= scope.from && code <= scope.to;

/** A roster is a city's or a county's, of the month a person names. */
export function placeSaid({ home, month }: { home?: number; month?: Month }, actor: Actor): Result<RosterPlace> {
  const level = home === undefined ? undefined : region(home)?.level;
  if (home === undefined || (level !== "prefecture" && level !== "county")) {
    return refuse(rosterFault("roster/no-home", {}, { field: "home" }));
  }
  if (month === undefined) return refuse(rosterFault("roster/no-month", {}, { field: "month" }));
  if (!isInScope(actor)(home)) return refuse(rosterFault("roster/outside-scope", { region: regionWord(home) }));
  return ok({ home, city: prefectureOf(home), month });
}
