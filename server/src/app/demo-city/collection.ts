import type { FormCode, ReportValues } from "@diaodu/core/collect";
import type { ReportState } from "../../collect/index.ts";
import { openMonth } from "./calendar.ts";
import type { Ledger } from "./ledger.ts";
import { randomFor } from "./random.ts";
import type { DemoDraft } from "./types.ts";

/** How far the open month's collection is, by enterprise: no entry means nothing was handed in. */
export type Collected = ReadonlyMap<number, ReportState>;

/** Shares of the enterprises that hand in on time; the finance form is due later. */
const onTime: Readonly<Record<FormCode, number>> = { output: 0.93, finance: 0.58, labour: 0 };
/** Of those handed in. */
const sentBack = 0.008;
const accepted = 0.22;
const reviewed = 0.3;
/** Often late: half as likely to be in. */
const lateFactor = 0.45;

export function collectionOf(code: FormCode, ledger: Ledger, late: ReadonlySet<number>, seed: number): Collected {
  const states = new Map<number, ReportState>();
  for (const id of ledger.get(openMonth)?.keys() ?? []) {
    const random = randomFor(seed, "collection", code, id);
    if (!random.chance(onTime[code] * (late.has(id) ? lateFactor : 1))) continue;
    const place = random.unit();
    if (place < sentBack) states.set(id, "sent-back");
    else if (place < accepted) states.set(id, "accepted");
    else states.set(id, place < accepted + reviewed ? "reviewed" : "reported");
  }
  return states;
}

/** Nobody has passed a wrong report: it waits for its review, or was sent back. */
export const unreviewed = (collected: Collected, wrong: Iterable<number>): Collected => {
  const states = new Map(collected);
  for (const id of wrong) states.set(id, id % 5 === 0 ? "sent-back" : "reported");
  return states;
};

/** Of those missing, some have begun: the first lines of the form stand, the rest is still empty. */
const begun = 0.2;

export function draftsOf(code: FormCode, ledger: Ledger, collected: Collected, seed: number): DemoDraft[] {
  const missing = [...(ledger.get(openMonth) ?? [])].filter(([id]) => !collected.has(id));
  return missing.flatMap(([enterpriseId, { values }]) => {
    const random = randomFor(seed, "draft", code, enterpriseId);
    if (!random.chance(begun)) return [];
    return [{ form: code, month: openMonth, enterpriseId, values: firstLines(values, random.whole(2, 8)) }];
  });
}

const firstLines = (values: ReportValues, count: number): ReportValues =>
  Object.fromEntries(Object.entries(values).slice(0, count));
