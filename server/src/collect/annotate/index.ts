import { compare } from "@diaodu/core/collect";
import type { Result } from "@diaodu/core/errors";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { heldFor } from "../held.ts";
import { guarded } from "../open/guarded.ts";
import { readShelved } from "../preview.ts";
import type { ShelvedFile } from "../shelf.ts";
import { marksOf } from "./marks.ts";

/** The previewed workbook with every faulty cell marked, as the store stands now. */
export async function annotatedCopy(db: Db, actor: Actor, file: ShelvedFile): Promise<Result<Uint8Array>> {
  const read = await readShelved(db, actor, file, file.said);
  if (!read.ok) return read;
  const { reading } = read.value;
  const cells = await asActor(db, actor, async (tx) => compare(reading.cells, await heldFor(tx, reading.cells)));
  return guarded({ kind: "annotate", bytes: file.bytes, fileName: file.fileName, marks: marksOf(cells) });
}
