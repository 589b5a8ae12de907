import type { Result } from "@diaodu/core/errors";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { guarded } from "../open/guarded.ts";
import { understand } from "../preview.ts";
import type { ShelvedFile } from "../shelf.ts";
import { marksOf } from "./marks.ts";

/** The previewed workbook with every faulty cell marked, as the store stands now. */
export async function annotatedCopy(db: Db, actor: Actor, file: ShelvedFile): Promise<Result<Uint8Array>> {
  const { cells } = await asActor(db, actor, (tx) => understand(tx, file, file.said));
  return guarded({ kind: "annotate", bytes: file.bytes, fileName: file.fileName, marks: marksOf(cells) });
}
