import { indicator, region } from "@diaodu/core/catalogue";
import { collectFault } from "@diaodu/core/collect";
import { parseTargets } from "@diaodu/core/documents";
import { type Fault, ok, type Result, refuse } from "@diaodu/core/errors";
import type { Month } from "@diaodu/core/period";
import {
  columnNames,
  type RemarkOn,
  readTargetTable,
  type TableEntry,
  type TargetTable,
  targetFault,
  targetText,
} from "@diaodu/core/targets";
import { guarded, type PreviewShelf, type ShelvedFile, type Upload } from "../collect/index.ts";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { addBatch, targetBatches, undoBatch } from "./entry/batches.ts";
import { lockCities } from "./entry/held-targets.ts";
import {
  dayInBeijing,
  entryFault,
  isInScope,
  outsideScope,
  remarksOnce,
  remarksOnTaken,
  storePlanned,
  type Taken,
  takeEntries,
} from "./entry/take-entries.ts";
import type { Saved, TargetBatch, TargetPreview } from "./schemas.ts";

/** Reads a table of targets; nothing is stored yet. */
export async function previewTargets(
  db: Db,
  actor: Actor,
  shelf: PreviewShelf,
  upload: Upload,
  at = new Date(),
): Promise<Result<TargetPreview>> {
  const file = shelf.put(actor.user, upload);
  const table = await openTable(file, actor, at);
  if (!table.ok) return table;
  return asActor(db, actor, async (tx) => {
    const taken = await takeEntries(tx, actor, entriesIn(table.value), at);
    const faults = faultsOf(table.value, taken);
    // What is wrong is put right first: remarks on half a table would mislead.
    const remarks = faults.length > 0 ? [] : await remarksOnTaken(tx, actor, taken);
    return ok({
      token: file.token,
      fileName: file.fileName,
      rows: table.value.entries.map((entry, i) =>
        rowView(
          entry,
          taken.planned[i],
          remarks.filter((each) => each.at === i),
        ),
      ),
      faults: faults.map(({ sheet, row, column, fault }) => ({
        ...{ sheet, row, column },
        text: `${fault.message.zh}。${fault.remedy.zh}`,
      })),
    });
  });
}

/** Opens a file of targets where it can do no harm. Takes long for large files, so no transaction may be open meanwhile. */
async function openTable(file: ShelvedFile, actor: Actor, at: Date): Promise<Result<TargetTable>> {
  const { home, month = Number(dayInBeijing(at).slice(0, 7).replace("-", "")) as Month } = file.said;
  if (home === undefined || !region(home)) return refuse(targetFault("targets/no-home", {}, { field: "home" }));
  if (!isInScope(actor, home)) return refuse(outsideScope(home));
  const book = await guarded({ kind: "open", bytes: file.bytes, fileName: file.fileName });
  const read = book.ok ? readTargetTable(book.value, { home, month, parse: parseTargets }) : book;
  const isEmpty = read.ok && read.value.entries.length === 0 && read.value.faults.length === 0;
  if (isEmpty) return refuse(targetFault("targets/nothing-filled", {}, { file: file.fileName }));
  return read.ok
    ? read
    : refuse(...read.faults.map((fault) => ({ ...fault, where: { file: file.fileName, ...fault.where } })));
}

const entriesIn = ({ entries }: TargetTable) => entries.map(({ entry }) => entry);

interface PlacedFault {
  sheet: string;
  row: number;
  column: string;
  a1: string;
  fault: Fault;
}

/** All that is wrong with a table: cells that cannot be read, and targets that cannot be, by row. */
function faultsOf({ entries, faults }: TargetTable, taken: Taken): PlacedFault[] {
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

type Row = TargetPreview["rows"][number];

function rowView(
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

/** Stores a previewed table, all of it in one transaction, or refuses it whole. It is held anew against the store of this moment. */
export async function commitTargets(
  db: Db,
  actor: Actor,
  shelf: PreviewShelf,
  { token, reason = "" }: { token: string; reason?: string },
  at = new Date(),
): Promise<Result<Saved>> {
  const file = shelf.get(actor.user, token);
  if (!file) return refuse(collectFault("collect/preview-gone"));
  const table = await openTable(file, actor, at);
  if (!table.ok) return table;
  const entries = entriesIn(table.value);
  return asActor(db, actor, async (tx) => {
    await lockCities(
      tx,
      entries.map(({ region: code }) => code),
    );
    const taken = await takeEntries(tx, actor, entries, at);
    const faults = faultsOf(table.value, taken);
    if (faults.length > 0) return refuse(...faults.map((each) => inFile(each, file.fileName)));
    const remarks = remarksOnce(await remarksOnTaken(tx, actor, taken));
    const stored = taken.planned.filter(({ change }) => change !== "same").length;
    const same = entries.length - stored;
    if (stored === 0) return ok({ stored, same, batchId: null, remarks });
    const home = file.said.home ?? 0;
    const batchId = await addBatch(tx, actor, { home, fileName: file.fileName, sha256: token, stored, same });
    await storePlanned(tx, actor, taken.planned, { reason, batchId, at });
    return ok({ stored, same, batchId, remarks });
  });
}

const inFile = ({ fault, sheet, row, column, a1 }: PlacedFault, file: string): Fault => ({
  ...fault,
  where: { file, sheet, cell: a1 || `第${row}行${column}` },
});

/** Files of targets taken in, newest first. */
export const listTargetBatches = (db: Db, actor: Actor, place: number): Promise<TargetBatch[]> =>
  targetBatches(db, actor, place);

/** Takes a file's targets back: what held before it holds again, as a new version. */
export const undoTargets = (db: Db, actor: Actor, batchId: number, at = new Date()): Promise<Result<Saved>> =>
  undoBatch(db, actor, batchId, at);
