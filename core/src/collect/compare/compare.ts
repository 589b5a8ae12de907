import { printCanonical } from "../../address/canonical.ts";
import type { Address } from "../../address/index.ts";
import { convert } from "../../catalogue/units.ts";
import type { ImportCell, ReadCell } from "../types.ts";
import { type Fact, factKey, type Held } from "./key.ts";
import { isImplausible } from "./plausible.ts";
import { agree } from "./precision.ts";
import { repetitions, type Understood } from "./repeats.ts";
import { siblingsAmong } from "./siblings.ts";
import { historyIn, type Look, lookUp, unitJump, unitJumpAmongSiblings } from "./unit-jump.ts";

/**
 * Holds the cells of a file against the store: what is new, changed or equal, what the file says twice, and what looks
 * like a slip of unit. Decides only; nothing is stored here.
 * @param held the values in force for the file's figures and for the periods around them
 */
export function compare(cells: readonly ReadCell[], held: readonly Held[]): ImportCell[] {
  const understood = cells.filter(isUnderstood);
  const places = repetitions(understood);
  const inStore = lookUp(held);
  const slip = slipsIn(understood, held);
  return cells.map((cell) => {
    const { status, ...rest } = cell;
    if (!isUnderstood(cell)) return { ...rest, status: status === "skipped" ? "skipped" : "unknown", address: null };
    const known = { ...rest, address: printCanonical(addressOf(cell)) };
    const place = places.get(cell);
    if (place === "conflict") return { ...known, status: "unknown", reason: "conflict" };
    if (place === "repeats") return { ...known, status: "equal", reason: "repeats" };
    const held = against(cell, inStore(cell));
    return { ...known, ...held, ...(held.status === "equal" ? {} : slip(cell)) };
  });
}

function isUnderstood(cell: ReadCell): cell is Understood {
  return (
    cell.status === "read" &&
    cell.value !== null &&
    [cell.region, cell.indicator, cell.month].every((part) => part !== null)
  );
}

function against(cell: Understood, before: Held | undefined): Pick<ImportCell, "status" | "held"> {
  if (!before) return { status: "new" };
  const held = convert(before.value, before.unit, cell.unit);
  return { status: agree(cell, before) ? "equal" : "changed", ...(held === null ? {} : { held }) };
}

/** What looks wrong about a cell, seen against the store, or where that is silent against the file itself. */
function slipsIn(understood: readonly Understood[], held: readonly Held[]) {
  const inStore = historyIn(held);
  const inFile = historyIn(understood);
  const siblings = siblingsAmong([...held, ...understood]);
  return (cell: Understood): Pick<ImportCell, "reason" | "factor"> => {
    const others: Look = (fact: Fact) => (factKey(fact) === factKey(cell) ? undefined : inFile(fact));
    const growth = inFile({ ...cell, measure: "yoy" })?.value;
    const factor =
      unitJump(cell, inStore, growth) ?? unitJump(cell, others, growth) ?? unitJumpAmongSiblings(cell, siblings(cell));
    if (factor !== 1) return { reason: "unit-jump", factor };
    return isImplausible(cell) ? { reason: "implausible" } : {};
  };
}

function addressOf({ region, indicator, industry, month, span, measure }: ReadCell): Address {
  if (region === null || indicator === null || month === null || span === null || measure === null) {
    throw new TypeError("a read cell has a whole address");
  }
  return { region, indicator, month, span, measure, filters: industry === null ? {} : { industry } };
}
