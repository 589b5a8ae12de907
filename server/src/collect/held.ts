import type { Held, ReadCell } from "@diaodu/core/collect";
import { addMonths, type Month } from "@diaodu/core/period";
import type { Db } from "../store/index.ts";

/** A slip of unit is seen against last year and the months beside. */
const monthsBefore = 12;
const monthsAfter = 12;

/** The values in force for the figures of a file and for the periods around them. */
export async function heldFor(tx: Db, cells: readonly ReadCell[]): Promise<Held[]> {
  const read = cells.filter((cell) => cell.status === "read" || isSettledByHistory(cell));
  const months = read.flatMap((cell) => (cell.month === null ? [] : [cell.month]));
  if (months.length === 0) return [];
  const first = months.reduce((a, b) => (a < b ? a : b));
  const last = months.reduce((a, b) => (a > b ? a : b));
  const rows = await tx.query<Omit<Held, "value"> & { value: number | null }>(
    `-- One row per figure: the newest vintage, and when the import was published in whose file it stands.
     select distinct on (region, indicator, industry, month, span, measure)
            region, indicator, nullif(industry, '') as industry, month, span, measure, value, unit, published
       from observation left join import on import.id = source_id
      where indicator = any($1) and region = any($2) and month between $3 and $4
      order by region, indicator, industry, month, span, measure, known_at desc, import_id desc`,
    [
      distinct(read.flatMap((cell) => cell.candidates ?? cell.indicator ?? [])),
      distinct(read.map((cell) => cell.region)),
      addMonths(first as Month, -monthsBefore),
      addMonths(last as Month, monthsAfter),
    ],
  );
  return rows.filter((row): row is Held => row.value !== null);
}

/** What a file leaves open and the figures in force may settle. */
const isSettledByHistory = ({ reason }: ReadCell): boolean =>
  reason === "no-such-period" || reason === "unknown-currency";

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
