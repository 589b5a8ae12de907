import { readFileSync } from "node:fs";
import { localAdministrator, openStore } from "../../store/index.ts";
import { commit } from "../commit.ts";
import { listImports } from "../history.ts";
import { preview } from "../preview.ts";
import { PreviewShelf } from "../shelf.ts";
import { undo } from "../undo.ts";

/**
 * A process to be killed: imports a file into a folder and takes it back, over and over. At its start it tells on one line
 * what it finds in the folder, and then before each step which one.
 */
const [folder = "", path = ""] = process.argv.slice(2);
const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const { db } = await openStore(folder, "");

/** Rows of each import against the count it wrote for itself, and the figures in force. */
async function found() {
  const torn = await db.query(
    `select i.id from import i
      where i.stored <> (select count(*) from observation o where o.import_id = i.id)
         or (i.kind = 'file') <> exists (select 1 from import_file f where f.import_id = i.id)
      union all
     select o.import_id from observation o where not exists (select 1 from import i where i.id = o.import_id)`,
  );
  const [row] = await db.query<{ n: number }>(
    `select count(*) as n
       from (select distinct on (region, indicator, month, span, measure) value from observation
              order by region, indicator, month, span, measure, known_at desc, import_id desc) in_force
      where value is not null`,
  );
  return { torn: torn.length, inForce: row?.n ?? 0 };
}

tell({ step: "opened", ...(await found()) });
const shelf = new PreviewShelf();
const upload = { fileName: "月报.csv", bytes: new Uint8Array(readFileSync(path)), said: {} };
for (;;) {
  const last = (await listImports(db, localAdministrator)).find(({ kind }) => kind === "file");
  if (last && last.undoneBy === null) {
    tell({ step: "undo" });
    await undo(db, localAdministrator, last.id);
  } else {
    const previewed = await preview(db, localAdministrator, shelf, upload);
    if (!previewed.ok) throw new Error(previewed.faults[0]?.code);
    tell({ step: "import" });
    const done = await commit(db, localAdministrator, shelf, { token: previewed.value.token });
    if (!done.ok) throw new Error(done.faults[0]?.code);
  }
}
