import { collectFault, type Fact, factKey } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { importLine, storedCells } from "./history.ts";
import { addObservations, type NewObservation } from "./observations.ts";
import { oneWriter } from "./one-writer.ts";
import type { UndoAnswer } from "./schemas.ts";

/**
 * Takes an import back. Nothing is deleted: each figure whose value in force came from it gets a new vintage with the value
 * of the newest import before it that still stands, or none. What a later import brought stays as it is.
 */
export async function undo(db: Db, actor: Actor, id: number): Promise<Result<UndoAnswer>> {
  return asActor(db, actor, async (tx) => {
    await oneWriter(tx);
    const line = await importLine(tx, id);
    if (!line) return refuse(collectFault("collect/no-such-import", { id }));
    if (line.kind === "undo") return refuse(collectFault("collect/undo-of-undo"));
    if (line.undoneBy !== null) return refuse(collectFault("collect/already-undone", { id }));
    const rows = withConfirmations(await reverted(tx, id), await confirmations(tx, id));
    const [row] = await tx.query<{ id: number }>(
      `insert into import (kind, undoes, file_name, sha256, home, stored, by_user)
       select 'undo', id, file_name, sha256, home, $2, $3 from import where id = $1 returning id`,
      [id, rows.length, actor.user],
    );
    const undoId = row?.id ?? 0;
    await addObservations(tx, undoId, rows);
    const emptied = rows.filter((each) => each.value === null).length;
    return ok({ importId: undoId, undoes: id, restored: rows.length - emptied, emptied });
  });
}

const key = "region, indicator, industry, month, span, measure";

/** Figures whose value in force is this import's, each with what stood before it. */
function reverted(tx: Db, id: number): Promise<NewObservation[]> {
  return tx.query<NewObservation>(
    `-- One row per figure to take back: the newest value whose source still stands; value null where there is none.
     with own as (
       select distinct ${key} from observation where source_id = $1),
     in_force as (
       select distinct on (${key}) ${key}, o.value, o.unit, o.source_id, o.sheet, o.cell
         from observation o join own using (${key})
        order by ${key}, known_at desc, import_id desc),
     before as (
       select distinct on (${key}) ${key}, o.value, o.unit, o.source_id, o.sheet, o.cell
         from observation o join own using (${key})
        where o.source_id <> $1 and o.value is not null
          and not exists (select 1 from import u where u.undoes = o.source_id)
        order by ${key}, known_at desc, import_id desc)
     select ${key}, before.value, coalesce(before.unit, in_force.unit) as unit,
            coalesce(before.source_id, $1) as "sourceId", coalesce(before.sheet, in_force.sheet) as sheet,
            coalesce(before.cell, in_force.cell) as cell
       from in_force left join before using (${key})
      where in_force.source_id = $1 and in_force.value is not null`,
    [id],
  );
}

/** Figures that later, still standing files give with the value of this one: nothing was stored for them, but they vouch. */
async function confirmations(tx: Db, id: number): Promise<Map<string, NewObservation>> {
  const later = await tx.query<{ id: number }>(
    `select i.id from import i
      where i.id > $1 and i.kind = 'file' and (i.summary ->> 'equal')::int > 0
        and not exists (select 1 from import u where u.undoes = i.id)
      order by i.id`,
    [id],
  );
  const found = new Map<string, NewObservation>();
  for (const { id: sourceId } of later) {
    for (const cell of await storedCells(tx, sourceId)) {
      if (cell.status !== "equal" || cell.reason === "repeats") continue;
      const { value, unit, sheet, cell: at } = cell;
      found.set(factKey(cell), { ...factOf(cell), value, unit, sourceId, sheet, cell: at });
    }
  }
  return found;
}

function withConfirmations(rows: readonly NewObservation[], later: ReadonlyMap<string, NewObservation>) {
  return rows.map((row) => later.get(factKey({ ...row, industry: row.industry || null })) ?? row);
}

const factOf = ({ region, indicator, industry, month, span, measure }: Fact): Fact => ({
  region,
  indicator,
  industry,
  month,
  span,
  measure,
});
