import { openDialect } from "../read-table/dialect.ts";
import type { DialectEntry, ReadCell } from "../types.ts";
import { inSaidCurrency } from "./currency.ts";
import { withinOwnPeriods } from "./own-periods.ts";
import { ofRightScope } from "./scope.ts";
import { oneNameEach } from "./two-names.ts";

export { pairOf } from "./currency.ts";
export { hasPeriod } from "./own-periods.ts";

/** What the cells of a file say about one another's names and periods, once each has been read by itself. */
export function settleTogether(cells: readonly ReadCell[], dialect: readonly DialectEntry[]): ReadCell[] {
  const named = inSaidCurrency(ofRightScope(cells), openDialect(dialect));
  return withinOwnPeriods(oneNameEach(named));
}
