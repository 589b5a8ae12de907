import { createHash } from "node:crypto";
import { region } from "@diaodu/core/catalogue";
import {
  type ClueRecord,
  clueColumns,
  isClue,
  readClues,
  readSheetRows,
  regionWord,
  rosterFault,
} from "@diaodu/core/collect";
import { type Fault, ok, type Result, refuse } from "@diaodu/core/errors";
import type { Static } from "typebox";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { guarded } from "../open/guarded.ts";
import type { Upload } from "../preview.ts";
import { membersAmong } from "./candidates.ts";
import { isInScope, placeSaid, type RosterPlace } from "./place.ts";
import { powerYield } from "./power-yield.ts";
import type { CandidatesTaken } from "./schemas.ts";
import { addBatch, oneRosterWriter } from "./write-states.ts";

type Taken = Static<typeof CandidatesTaken>;

/** Takes a department's list in whole, or refuses it with every fault. Firms on the roster, and those too small, are left out. */
export async function importCandidates(db: Db, actor: Actor, upload: Upload): Promise<Result<Taken>> {
  const place = placeSaid(upload.said, actor);
  if (!place.ok) return place;
  const book = await guarded({ kind: "open", bytes: upload.bytes, fileName: upload.fileName });
  const tables = book.ok ? readSheetRows(book.value, clueColumns) : book;
  if (!tables.ok)
    return refuse(...tables.faults.map((fault) => ({ ...fault, where: { file: upload.fileName, ...fault.where } })));
  return asActor(db, actor, async (tx) => {
    const { home, city } = place.value;
    await oneRosterWriter(tx, city);
    const read = readClues(tables.value, { file: upload.fileName, home, isKnown: () => false });
    const members = await membersAmong(
      tx,
      city,
      read.records.map(({ code }) => code),
    );
    const faults = [...read.faults, ...read.records.flatMap((record) => placeFaults(record, actor, home, members))];
    if (faults.length > 0) return refuse(...faults);
    const others = read.records.filter(({ code }) => !members.has(code));
    const yieldOf = await powerYield(tx, home);
    const clues = others.filter((record) => isClue(record, yieldOf(record.industry)));
    const counts = {
      stored: clues.length,
      onRoster: read.records.length - others.length,
      below: others.length - clues.length,
    };
    const sha256 = createHash("sha256").update(upload.bytes).digest("hex");
    const batch = { ...place.value, kind: "candidate", fileName: upload.fileName, sha256, summary: counts } as const;
    const batchId = await addBatch(tx, actor, batch);
    await store(tx, actor, place.value, batchId, clues);
    return ok({ batchId, ...counts });
  });
}

/** A county's list need not say its county; a city's must. */
const placeOf = ({ region: said }: ClueRecord, home: number): number | null =>
  said ?? (region(home)?.level === "county" ? home : null);

function placeFaults(record: ClueRecord, actor: Actor, home: number, members: ReadonlySet<string>): Fault[] {
  if (members.has(record.code) || record.faults.length > 0) return [];
  const place = placeOf(record, home);
  if (place === null) {
    const details = { column: `“${record.name || record.code}”的县市区`, columnEn: `the county of ${record.code}` };
    return [rosterFault("roster/blank", details)];
  }
  return isInScope(actor)(place) ? [] : [rosterFault("roster/outside-scope", { region: regionWord(place) })];
}

/** What a list does not tell stays as another list told it; what a person decided stays decided. */
async function store(tx: Db, actor: Actor, place: RosterPlace, batchId: number, clues: readonly ClueRecord[]) {
  const column = <T>(of: (clue: ClueRecord) => T) => clues.map(of);
  await tx.query(
    `insert into candidate (city, region, code, month, name, industry, electricity, taxable_sales, project, batch_id, by_user)
     select $1, region, code, $2, name, industry, electricity, taxable_sales, project, $3, $4
       from unnest($5::int[], $6::text[], $7::text[], $8::smallint[], $9::bigint[], $10::bigint[], $11::text[])
            as given (region, code, name, industry, electricity, taxable_sales, project)
     on conflict (city, code) do update
        set region = excluded.region, month = excluded.month, batch_id = excluded.batch_id, by_user = excluded.by_user, at = now(),
            name = coalesce(nullif(excluded.name, ''), candidate.name),
            industry = coalesce(nullif(excluded.industry, 0), candidate.industry),
            electricity = coalesce(excluded.electricity, candidate.electricity),
            taxable_sales = coalesce(excluded.taxable_sales, candidate.taxable_sales),
            project = coalesce(nullif(excluded.project, ''), candidate.project)`,
    [
      ...[place.city, place.month, batchId, actor.user, column((clue) => placeOf(clue, place.home))],
      ...[column(({ code }) => code), column(({ name }) => name), column(({ industry }) => industry)],
      ...[column(({ electricity }) => electricity), column(({ taxableSales }) => taxableSales)],
      column(({ project }) => project),
    ],
  );
}
