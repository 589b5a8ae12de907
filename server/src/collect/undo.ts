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
    const rows = withOtherFiles(await reverted(tx, id), await otherFiles(tx, id));
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

/** A vintage, and when the import was published in whose file it stands. */
type Standing = NewObservation & { published: number | null };

/** Figures whose value in force is this import's, each with what stood before it. */
async function reverted(tx: Db, id: number): Promise<Standing[]> {
  const [bounds] = await tx.query<Record<"indicators" | "regions" | "first" | "last", unknown>>(
    `-- One row: what the import is about, which bounds the vintages to look through.
     select array_agg(distinct indicator) as indicators, array_agg(distinct region) as regions,
            min(month) as first, max(month) as last
       from observation where source_id = $1`,
    [id],
  );
  const scope = [bounds?.indicators ?? [], bounds?.regions ?? [], bounds?.first ?? 0, bounds?.last ?? 0];
  const gone = await tx.query<{ id: number }>("select undoes as id from import where undoes is not null");
  const inForce = await newest(tx, "true", scope);
  const standing = await newest(tx, "value is not null and source_id <> all($5)", [
    ...scope,
    [id, ...gone.map((each) => each.id)],
  ]);
  const before = new Map(standing.map((row) => [factKey(row), row]));
  return inForce
    .filter((row) => row.sourceId === id && row.value !== null)
    .map((row) => before.get(factKey(row)) ?? { ...row, value: null });
}

const newest = (tx: Db, which: string, params: readonly unknown[]): Promise<Standing[]> =>
  tx.query<Standing>(
    `-- One row per figure: its newest vintage among those asked for.
     select distinct on (region, indicator, industry, month, span, measure)
            region, indicator, nullif(industry, '') as industry, month, span, measure,
            value, unit, source_id as "sourceId", sheet, cell, published
       from observation left join import on import.id = source_id
      where indicator = any($1) and region = any($2) and month between $3 and $4 and ${which}
      order by region, indicator, industry, month, span, measure, known_at desc, import_id desc`,
    params,
  );

/** A figure in a file that still stands though nothing of it was stored, and when that file was published. */
type Vouched = NewObservation & { published: number };

/**
 * Figures of which nothing was stored, in files that still stand: later ones give the value of this one and vouch for it, older
 * releases gave way to a later publication.
 */
async function otherFiles(tx: Db, id: number): Promise<Map<string, Vouched>> {
  const files = await tx.query<{ id: number; published: number | null }>(
    `select i.id, i.published from import i
      where i.kind = 'file' and i.id <> $1
        and (i.id > $1 and (i.summary ->> 'equal')::int > 0 or i.summary -> 'byReason' ? 'older-release')
        and not exists (select 1 from import u where u.undoes = i.id)
      order by coalesce(i.published, 0), i.id`,
    [id],
  );
  const found = new Map<string, Vouched>();
  for (const { id: sourceId, published } of files) {
    for (const cell of await storedCells(tx, sourceId)) {
      const vouches = sourceId > id && cell.status === "equal" && cell.reason !== "repeats";
      if (!vouches && cell.reason !== "older-release") continue;
      const { value, unit, sheet, cell: at } = cell;
      found.set(factKey(cell), { ...factOf(cell), value, unit, sourceId, sheet, cell: at, published: published ?? 0 });
    }
  }
  return found;
}

/** Of what stood before and what other files say, the later publication. */
const withOtherFiles = (rows: readonly Standing[], files: ReadonlyMap<string, Vouched>): NewObservation[] =>
  rows.map((row) => {
    const other = files.get(factKey(row));
    return other && (row.value === null || other.published >= (row.published ?? 0)) ? other : row;
  });

const factOf = ({ region, indicator, industry, month, span, measure }: Fact): Fact => ({
  region,
  indicator,
  industry,
  month,
  span,
  measure,
});
