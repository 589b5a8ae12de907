import { collectFault } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import type { TargetTable } from "@diaodu/core/targets";
import type { PreviewShelf, Upload } from "../collect/index.ts";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { addBatch, targetBatches, undoBatch } from "./entry/batches.ts";
import { lockCities } from "./entry/held-targets.ts";
import { openTable } from "./entry/open-table.ts";
import { inFile, rowView, tableFaults, unconfirmedIn } from "./entry/table-view.ts";
import { remarksOnce, remarksOnTaken, storePlanned, takeEntries } from "./entry/take-entries.ts";
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
    const faults = tableFaults(table.value, taken);
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

const entriesIn = ({ entries }: TargetTable) => entries.map(({ entry }) => entry);

/** Stores a previewed table, all of it in one transaction, or refuses it whole. It is held anew against the store of this moment. */
export async function commitTargets(
  db: Db,
  actor: Actor,
  shelf: PreviewShelf,
  { token, reason = "", confirmed = false }: { token: string; reason?: string; confirmed?: boolean },
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
    const faults = tableFaults(table.value, taken);
    if (faults.length > 0) return refuse(...faults.map((each) => inFile(each, file.fileName)));
    const unconfirmed = confirmed ? [] : unconfirmedIn(table.value, taken);
    if (unconfirmed.length > 0) return refuse(...unconfirmed.map((each) => inFile(each, file.fileName)));
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

/** Files of targets taken in, newest first. */
export const listTargetBatches = (db: Db, actor: Actor, place: number): Promise<TargetBatch[]> =>
  targetBatches(db, actor, place);

/** Takes a file's targets back: what held before it holds again, as a new version. */
export const undoTargets = (db: Db, actor: Actor, batchId: number, at = new Date()): Promise<Result<Saved>> =>
  undoBatch(db, actor, batchId, at);
