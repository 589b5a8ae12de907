import {
  industryWord,
  type Particulars,
  type PlanStatus,
  regionWord,
  rosterHowNames,
  sizeWord,
} from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type Month, monthOfYear, yearOf } from "@diaodu/core/period";
import type { Static } from "typebox";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import type { Upload } from "../preview.ts";
import type { PreviewShelf } from "../shelf.ts";
import { placeSaid } from "./place.ts";
import { type FilePlan, planFile, rosterTables } from "./plan-file.ts";
import type { RosterPreviewSchema } from "./schemas.ts";

export type RosterPreview = Static<typeof RosterPreviewSchema>;

/** Opens a roster and says row by row what storing it would do. Nothing is stored; the file waits on the shelf for a commit. */
export async function previewRoster(
  db: Db,
  actor: Actor,
  shelf: PreviewShelf,
  upload: Upload,
): Promise<Result<RosterPreview>> {
  const place = placeSaid(upload.said, actor);
  if (!place.ok) return place;
  const file = shelf.put(actor.user, upload);
  const tables = await rosterTables(file);
  if (!tables.ok)
    return refuse(...tables.faults.map((fault) => ({ ...fault, where: { file: file.fileName, ...fault.where } })));
  const { home, month } = place.value;
  return asActor(db, actor, async (tx) => {
    const planned = await planFile(tx, actor, place.value, file.fileName, tables.value);
    if (!planned.ok) return planned;
    const { rows, missing } = planned.value;
    return ok({
      token: file.token,
      fileName: file.fileName,
      home,
      homeName: regionWord(home),
      month,
      summary: { ...countsOf(rows), rows: rows.length, missing: missing.length },
      rows: inOrder(rows).map(rowView),
      missing: missing.map(({ id, code, name, region }) => ({
        enterpriseId: id,
        code,
        name,
        region,
        regionName: regionWord(region),
      })),
    });
  });
}

type Row = FilePlan["rows"][number];
const order: readonly PlanStatus[] = ["refused", "new", "left", "changed", "renamed", "equal"];

function countsOf(rows: readonly Row[]): Record<PlanStatus, number> {
  const counts = { new: 0, changed: 0, renamed: 0, left: 0, equal: 0, refused: 0 };
  for (const { plan } of rows) counts[plan.status]++;
  return counts;
}

/** What needs a look first; inside a status as the file has it. */
const inOrder = (rows: readonly Row[]): Row[] =>
  [...rows].sort((one, other) => order.indexOf(one.plan.status) - order.indexOf(other.plan.status));

function rowView({ record, plan }: Row): RosterPreview["rows"][number] {
  const shown: Partial<Particulars> = { ...plan.held, ...saidOnly(record.said), ...plan.adds.at(-1) };
  return {
    sheet: record.sheet,
    row: record.row,
    code: record.code,
    name: shown.name ?? "",
    regionName: shown.region === undefined ? "" : regionWord(shown.region),
    industryName: shown.industry === undefined ? "" : industryWord(shown.industry),
    sizeName: shown.size === undefined ? "" : sizeWord(shown.size),
    status: plan.status,
    faults: plan.faults.map(({ code, message, remedy, where }) => ({
      code,
      message,
      remedy,
      ...(where?.cell ? { cell: where.cell } : {}),
    })),
    changes: [...plan.changes, ...comingAndGoing(plan)],
  };
}

const saidOnly = (said: Row["record"]["said"]): Partial<Particulars> =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));

const monthWord = (month: Month) => `${yearOf(month)}年${monthOfYear(month)}月`;

function comingAndGoing({ status, adds }: Row["plan"]): RosterPreview["rows"][number]["changes"] {
  const state = adds.at(-1);
  if (!state || (status !== "new" && status !== "left")) return [];
  const what = `${monthWord(state.since)}起${status === "new" ? "入库" : "退库"}（${rosterHowNames[state.how]}）`;
  return [{ what: "roster", before: status === "new" ? "" : "在库", after: what }];
}
