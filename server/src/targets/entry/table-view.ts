import { indicator, region } from "@diaodu/core/catalogue";
import type { Fault } from "@diaodu/core/errors";
import {
  columnNames,
  type RemarkOn,
  type TableEntry,
  type TargetTable,
  targetFault,
  targetText,
} from "@diaodu/core/targets";
import type { TargetPreview } from "../schemas.ts";
import { entryFault, outsideScope, type Taken } from "./take-entries.ts";

interface PlacedFault {
  sheet: string;
  row: number;
  column: string;
  a1: string;
  fault: Fault;
}

/** All that is wrong with a table: cells that cannot be read, and targets that cannot be, by row. */
export function tableFaults({ entries, faults }: TargetTable, taken: Taken): PlacedFault[] {
  const place = (at: number, field: keyof TableEntry["places"]) => {
    const { sheet = "", row = 0, places = {} } = entries[at] ?? {};
    return { sheet, row, ...(places[field] ?? { column: columnNames[field], a1: "" }) };
  };
  const rowWords = (at: number): [string, string] => [`第${entries[at]?.row}行`, `row ${entries[at]?.row}`];
  return [
    ...faults.map(({ code, details, ...where }) => ({ ...where, fault: targetFault(code, details) })),
    ...taken.outside.map((at) => ({ ...place(at, "region"), fault: outsideScope(entries[at]?.entry.region ?? 0) })),
    ...taken.faults.map((found) => ({
      ...place(found.at, found.field),
      fault: entryFault(found, undefined, rowWords),
    })),
  ].sort((a, b) => a.row - b.row);
}

/** Cells that were taken for something else than they say, which a person has to confirm; what holds already was confirmed once. */
export const unconfirmedIn = ({ entries }: TargetTable, { planned }: Taken): PlacedFault[] =>
  entries.flatMap(({ sheet, row, places, readAs }, at) =>
    readAs === null || planned[at]?.change === "same"
      ? []
      : [
          {
            ...{ sheet, row },
            ...(places.value ?? { column: columnNames.value, a1: "" }),
            fault: targetFault("targets/unconfirmed", { readAs }),
          },
        ],
  );

/** A fault with its place in the file. */
export const inFile = ({ fault, sheet, row, column, a1 }: PlacedFault, file: string): Fault => ({
  ...fault,
  where: { file, sheet, cell: a1 || `第${row}行${column}` },
});

type Row = TargetPreview["rows"][number];

/** A row of the table as it will be stored. */
export function rowView(
  { sheet, row, entry, readAs }: TableEntry,
  planned: Taken["planned"][number] | undefined,
  remarks: readonly RemarkOn[],
): Row {
  const of = indicator(entry.indicator);
  const text = (version: Parameters<typeof targetText>[0] | null | undefined) =>
    of && version ? targetText(version, of) : "";
  return {
    ...{ sheet, row, entry },
    name: of?.name ?? entry.indicator,
    place: region(entry.region)?.name ?? "",
    text: text(planned?.version),
    change: planned?.change ?? "new",
    before: planned?.change === "changed" ? text(planned.before) : "",
    remarks: [
      ...(readAs ? [{ kind: "read-as" as const, text: readAs }] : []),
      ...remarks.map(({ kind, text }) => ({ kind, text })),
    ],
  };
}
