import type { Month } from "@diaodu/core/period";
import fc from "fast-check";
import type { Position, StoredReport } from "../../collect/index.ts";
import { aReport } from "./a-month.ts";

const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 5000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -500, max: -1 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Counties, a zone and the prefecture itself of 邵阳, and two counties of 长沙. */
const position: fc.Arbitrary<Position> = fc.record({
  region: fc.constantFrom(430502, 430503, 430522, 430525, 430581, 430591, 430500, 430102, 430111),
  industry: fc.constantFrom(6, 7, 13, 26, 30, 31, 44),
  size: fc.constantFrom(1, 2, 3, 4),
});

/** Any report: come onto the roster, moved, sent back, half filled, halted, with a loss. */
const anyReport = (columns: readonly string[], month: number, enterpriseId: number): fc.Arbitrary<StoredReport> =>
  fc
    .record({
      is: position,
      was: fc.option(position, { freq: 3 }),
      filed: amount,
      filedYtd: amount,
      previous: amount,
      state: fc.constantFrom("reported" as const, "reviewed" as const, "accepted" as const, "sent-back" as const),
      values: fc.array(amount, { minLength: columns.length, maxLength: columns.length }),
    })
    .map(({ is, values, ...rest }) =>
      aReport(enterpriseId, {
        ...is,
        ...rest,
        month: month as Month,
        values: Object.fromEntries(columns.map((column, at) => [column, values[at] ?? null])),
      }),
    );

/** Reports of some of the enterprises 1 to `most`. */
export const anyRoster = (columns: readonly string[], month: number, most = 50): fc.Arbitrary<StoredReport[]> =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: most }), { maxLength: most })
    .chain((ids) => fc.tuple(...ids.map((id) => anyReport(columns, month, id))));
