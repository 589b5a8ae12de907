import { prefectureOf } from "@diaodu/core/catalogue";
import type { Fact } from "@diaodu/core/collect";
import type { Db } from "../store/index.ts";

/** One row to be: a figure's value in a new vintage, and the cell where it stands. */
export interface NewObservation extends Fact {
  value: number | null;
  unit: string;
  sourceId: number;
  sheet: string;
  cell: string;
}

/** Rows a message: large enough that the round trips do not count, small enough for one message of the protocol. */
const rowsAMessage = 5000;

/** Adds rows as vintages of `importId`, in bulk. Their time is the transaction's, so that all are known at one moment. */
export async function addObservations(tx: Db, importId: number, rows: readonly NewObservation[]) {
  for (let at = 0; at < rows.length; at += rowsAMessage) {
    const part = rows.slice(at, at + rowsAMessage);
    const column = <T>(of: (row: NewObservation) => T): T[] => part.map(of);
    await tx.query(
      `insert into observation
         (city, region, indicator, industry, month, span, measure, value, unit, source_id, sheet, cell, import_id, known_at)
       select *, $13::int, now()
         from unnest($1::int[], $2::int[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[], $8::float8[],
                     $9::text[], $10::int[], $11::text[], $12::text[])`,
      [
        column((row) => prefectureOf(row.region ?? 0)),
        column((row) => row.region),
        column((row) => row.indicator),
        column((row) => row.industry ?? ""),
        column((row) => row.month),
        column((row) => row.span),
        column((row) => row.measure),
        column((row) => row.value),
        column((row) => row.unit),
        column((row) => row.sourceId),
        column((row) => row.sheet),
        column((row) => row.cell),
        importId,
      ],
    );
  }
}
