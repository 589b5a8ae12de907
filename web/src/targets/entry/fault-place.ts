import type { Fault } from "@diaodu/core/errors";
import type { DraftFault, EntryField } from "./entries.ts";

/**
 * Puts the server's faults to the rows they speak of: it names them entries.2.value.
 * @returns `others`: what is about no row
 */
export function placed(faults: readonly Fault[]): { ofRows: DraftFault[]; others: Fault[] } {
  const ofRows = faults.flatMap((fault) => {
    const [, at, field] = /(\d+)\.(\w+)$/.exec(fault.where?.field ?? "") ?? [];
    return at === undefined ? [] : [{ ...fault, at: Number(at), field: field as EntryField }];
  });
  return { ofRows, others: faults.filter(({ where }) => !/\d+\.\w+$/.test(where?.field ?? "")) };
}
