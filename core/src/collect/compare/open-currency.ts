import { addMonths } from "../../period/index.ts";
import type { ReadCell } from "../types.ts";
import { agree } from "./precision.ts";
import { groupsOf } from "./repeats.ts";
import type { Look } from "./unit-jump.ts";

/** Growth worked out from levels may differ by so much from what was published, for last year's level is revised. */
const nearPp = 0.3;
const farPp = 0.6;
/** Votes for one series against one for the other before the words are taken for the first. */
const muchMore = 4;

type Vote = "yes" | "no" | "silent";

/**
 * Growth of exports that does not say whether in yuan or in dollars, held against what is known of both: where the figures of one
 * row or column are those of one series and not of the other, the whole of it is that one's.
 */
export function settledCurrencies(cells: readonly ReadCell[], look: Look): Map<ReadCell, string> {
  const open = cells.filter(({ reason, candidates }) => reason === "unknown-currency" && candidates?.length === 2);
  const settled = new Map<ReadCell, string>();
  for (const group of groupsOf(open, wordsKey).values()) {
    const choice = choiceOf(group, look);
    if (choice !== null) for (const cell of group) settled.set(cell, choice);
  }
  return settled;
}

/** One series: the same words in one place, month after month. */
const wordsKey = ({ sheet, region, words, measure, span, candidates }: ReadCell): string =>
  `${sheet}|${region}|${words.title}|${words.row}|${measure}|${span}|${candidates?.join()}`;

function choiceOf(group: readonly ReadCell[], look: Look): string | null {
  const [a = "", b = ""] = group[0]?.candidates ?? [];
  let [forA, forB] = [0, 0];
  for (const cell of group) {
    const [ofA, ofB] = [vote(cell, a, look), vote(cell, b, look)];
    if (ofA === "yes" && ofB !== "yes") forA += ofB === "no" || isPublished(cell, a, look) ? muchMore : 1;
    if (ofB === "yes" && ofA !== "yes") forB += ofA === "no" || isPublished(cell, b, look) ? muchMore : 1;
  }
  if (forA >= muchMore && forA >= muchMore * forB) return a;
  return forB >= muchMore && forB >= muchMore * forA ? b : null;
}

const isPublished = (cell: ReadCell, indicator: string, look: Look): boolean =>
  look({ ...cell, indicator }) !== undefined;

function vote(cell: ReadCell, indicator: string, look: Look): Vote {
  if (cell.value === null) return "silent";
  const held = look({ ...cell, indicator });
  if (held) return agree({ value: cell.value, unit: cell.unit }, held) ? "yes" : "no";
  const implied = cell.measure === "yoy" ? growthIn(cell, indicator, look) : null;
  if (implied === null) return "silent";
  const distance = Math.abs(implied - cell.value);
  return distance <= nearPp ? "yes" : distance > farPp ? "no" : "silent";
}

function growthIn(cell: ReadCell, indicator: string, look: Look): number | null {
  if (cell.month === null) return null;
  const of = { ...cell, indicator, measure: "level" as const };
  const [now, before] = [look(of), look({ ...of, month: addMonths(cell.month, -12) })];
  return now && before && now.unit === before.unit && before.value > 0 ? 100 * (now.value / before.value - 1) : null;
}
