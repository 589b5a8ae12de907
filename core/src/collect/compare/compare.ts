import { printCanonical } from "../../address/canonical.ts";
import type { Address } from "../../address/index.ts";
import { convert } from "../../catalogue/units.ts";
import type { ImportCell, ReadCell } from "../types.ts";
import { growthDoubt, partDoubt } from "./contradictions.ts";
import { cumulativeDoubt } from "./cumulative-course.ts";
import { type Fact, factKey, type Held } from "./key.ts";
import { settledCurrencies } from "./open-currency.ts";
import { isImplausible } from "./plausible.ts";
import { agree, isFinerAmount } from "./precision.ts";
import { type Repeated, repeatedPeriod } from "./repeated-period.ts";
import { repetitions, type Understood } from "./repeats.ts";
import { siblingsAmong } from "./siblings.ts";
import { historyIn, type Look, lookUp, unitJump, unitJumpAmongSiblings } from "./unit-jump.ts";

/** When the file was published, where that is known (see `release.ts`). */
export interface Publication {
  published?: number | null;
}

/**
 * Holds the cells of a file against the store: what is new, changed or equal, what the file says twice, and what looks
 * like a slip of unit. What the file leaves open and history settles is settled here. Decides only; nothing is stored here.
 * @param held the values in force for the file's figures and for the periods around them
 */
export function compare(
  read: readonly ReadCell[],
  held: readonly Held[],
  { published }: Publication = {},
): ImportCell[] {
  const inStore = lookUp(held);
  const cells = withCurrencies(read, inStore);
  const understood = cells.filter(isUnderstood);
  const places = repetitions(understood);
  const inFile = lookUp(understood.filter((cell) => places.get(cell) !== "conflict"));
  const slip = slipsIn(understood, held);
  return cells.map((cell) => {
    const { status, ...rest } = cell;
    const repeated = repeatedPeriod(cell, (fact) => inFile(fact) ?? inStore(fact));
    if (repeated) return asRepeated(cell, repeated, inFile);
    if (!isUnderstood(cell)) return { ...rest, status: status === "skipped" ? "skipped" : "unknown", address: null };
    const known = { ...rest, address: printCanonical(addressOf(cell)) };
    const place = places.get(cell);
    if (place === "conflict") return { ...known, status: "unknown", reason: "conflict" };
    if (place === "repeats") return { ...known, status: "equal", reason: "repeats" };
    const before = inStore(cell);
    const against = againstHeld(cell, before, published);
    const isOlder = against.status === "changed" && isOlderThan(before, published);
    const doubt = against.status === "equal" ? {} : isOlder ? { reason: "older-release" as const } : slip(cell);
    return { ...known, ...against, ...doubt };
  });
}

/** Settled by history, a cell is read like any other. */
function withCurrencies(cells: readonly ReadCell[], inStore: Look): ReadCell[] {
  const inFile = lookUp(cells.filter(isUnderstood));
  const settled = settledCurrencies(cells, (fact) => inStore(fact) ?? inFile(fact));
  if (settled.size === 0) return [...cells];
  return cells.map((cell) => {
    const indicator = settled.get(cell);
    if (indicator === undefined) return cell;
    const { reason: _, candidates: __, ...rest } = cell;
    return { ...rest, status: "read", indicator };
  });
}

/** The figure of a quarter under another month: nothing new, whatever the month says. */
function asRepeated(cell: ReadCell, { month, span, figure }: Repeated, inFile: Look): ImportCell {
  const { reason: _, status: __, ...rest } = cell;
  const at = { ...cell, month, span };
  const address = printCanonical(addressOf(at));
  if (inFile(at)) return { ...rest, month, span, address, status: "equal", reason: "repeats" };
  const held = convert(figure.value, figure.unit, cell.unit);
  return { ...rest, month, span, address, status: "equal", ...(held === null ? {} : { held }) };
}

/** What is held was published later: it stays until a person says otherwise. */
const isOlderThan = (before: Held | undefined, published: number | null | undefined): boolean =>
  published != null && (before?.published ?? 0) > published;

function isUnderstood(cell: ReadCell): cell is Understood {
  return (
    cell.status === "read" &&
    cell.value !== null &&
    [cell.region, cell.indicator, cell.month].every((part) => part !== null)
  );
}

function againstHeld(
  cell: Understood,
  before: Held | undefined,
  published: number | null | undefined,
): Pick<ImportCell, "status" | "held"> {
  if (!before) return { status: "new" };
  const held = convert(before.value, before.unit, cell.unit);
  // Of one amount in two grains the finer is kept, whichever came first.
  const isRefined = isFinerAmount(cell, before) && !isOlderThan(before, published);
  return { status: agree(cell, before) && !isRefined ? "equal" : "changed", ...(held === null ? {} : { held }) };
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
    const doubt =
      cumulativeDoubt(cell, (fact) => others(fact) ?? inStore(fact)) ??
      growthDoubt(cell, others) ??
      partDoubt(cell, others);
    if (doubt) return { reason: doubt };
    return isImplausible(cell) ? { reason: "implausible" } : {};
  };
}

function addressOf({ region, indicator, industry, month, span, measure }: ReadCell): Address {
  if (region === null || indicator === null || month === null || span === null || measure === null) {
    throw new TypeError("a read cell has a whole address");
  }
  return { region, indicator, month, span, measure, filters: industry === null ? {} : { industry } };
}
