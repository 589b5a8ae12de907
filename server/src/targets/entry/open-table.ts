import { region } from "@diaodu/core/catalogue";
import { type Result, refuse } from "@diaodu/core/errors";
import type { Month } from "@diaodu/core/period";
import { readTargetTable, type TargetTable, targetFault } from "@diaodu/core/targets";
import { guarded, type ShelvedFile } from "../../collect/index.ts";
import type { Actor } from "../../store/index.ts";
import { dayInBeijing, isInScope, outsideScope } from "./take-entries.ts";

/** Opens a file of targets where it can do no harm. Takes long for large files, so no transaction may be open meanwhile. */
export async function openTable(file: ShelvedFile, actor: Actor, at: Date): Promise<Result<TargetTable>> {
  const { home, month = Number(dayInBeijing(at).slice(0, 7).replace("-", "")) as Month } = file.said;
  if (home === undefined || !region(home)) return refuse(targetFault("targets/no-home", {}, { field: "home" }));
  if (!isInScope(actor, home)) return refuse(outsideScope(home));
  const book = await guarded({ kind: "open", bytes: file.bytes, fileName: file.fileName });
  const read = book.ok ? readTargetTable(book.value, { home, month }) : book;
  const isEmpty = read.ok && read.value.entries.length === 0 && read.value.faults.length === 0;
  if (isEmpty) return refuse(targetFault("targets/nothing-filled", {}, { file: file.fileName }));
  return read.ok
    ? read
    : refuse(...read.faults.map((fault) => ({ ...fault, where: { file: file.fileName, ...fault.where } })));
}
