import { plainCode } from "../../catalogue/codes/weighted-check.ts";
import { type UsccFault, usccFault } from "../../catalogue/index.ts";
import type { Fault, Where } from "../../errors/index.ts";
import type { RowCell } from "../sheet-rows/index.ts";
import { rosterFault } from "./errors.ts";

/** The organisation's own check is a doubt only: such codes were issued. */
const refused = {
  length: "roster/code-length",
  "look-alike": "roster/code-look-alike",
  character: "roster/code-character",
  region: "roster/code-region",
  check: "roster/code-check",
} as const satisfies Record<Exclude<UsccFault, "organisation">, string>;

/**
 * A unified social credit code as it stands in a table.
 * @param isKnown codes of the register, which may be of another register's scheme and are not checked again
 */
export function readCode(
  cell: Pick<RowCell, "text"> | undefined,
  where: Where,
  isKnown: (code: string) => boolean,
): { code: string; faults: Fault[] } {
  const code = plainCode(cell?.text ?? "").replace(/\s/g, "");
  if (isKnown(code)) return { code, faults: [] };
  const fault = usccFault(code);
  if (fault === null || fault === "organisation") return { code, faults: [] };
  return { code, faults: [rosterFault(refused[fault], { code }, where)] };
}
