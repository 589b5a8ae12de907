import { type RegionCode, regionsOf } from "@diaodu/core/catalogue";
import { commonShocks, isSwitchedOn, mattersOf, shippedRule, type Tellable } from "@diaodu/core/monitor";
import type { Month } from "@diaodu/core/period";
import { subjectOf } from "../../server/src/monitor/warnings/matters.ts";
import type { Db } from "../../server/src/store/index.ts";
import { shaoyang } from "./as-if-live.ts";
import type { RuleResult } from "./results.ts";

/** What the rules switched on from the start did together; parts in percent. */
export interface Lean {
  rules: number;
  raised: number;
  judged: number;
  /** Of those that can be judged, the part that came true. */
  precision: number;
  /** What "is behind its superior today" alone would have told of the same figures, each weighted by its rule's warnings. */
  behindToday: number;
  /** What any region and month would have told. */
  chance: number;
  /** New matters, and matters standing, in a month: as many sentences a person is shown. */
  perMonth: number;
  standing: number;
  /** The most that stood in one month. */
  mostStanding: number;
}

export async function leanOf(db: Db, results: readonly RuleResult[], months: readonly Month[]): Promise<Lean> {
  const on = results.filter(({ rule }) => isSwitchedOn(rule.code));
  const judged = on.map(({ raised, behindPct, usualPct }) => {
    const known = raised.filter(({ followed }) => followed !== null);
    return { count: known.length, followed: known.filter(({ followed }) => followed).length, behindPct, usualPct };
  });
  const count = sum(judged.map((each) => each.count));
  const weighted = (read: (each: (typeof judged)[number]) => number | null) =>
    sum(judged.map((each) => each.count * (read(each) ?? 0))) / Math.max(1, count);
  const shown = await shownByMonth(db, months);
  return {
    rules: on.length,
    raised: sum(on.map(({ raised }) => raised.length)),
    judged: count,
    precision: (100 * sum(judged.map(({ followed }) => followed))) / Math.max(1, count),
    behindToday: weighted(({ behindPct }) => behindPct),
    chance: weighted(({ usualPct }) => usualPct),
    perMonth: sum(shown.map(({ news }) => news)) / Math.max(1, months.length),
    standing: sum(shown.map(({ standing }) => standing)) / Math.max(1, months.length),
    mostStanding: Math.max(...shown.map(({ standing }) => standing)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

interface Row {
  rule: string;
  region: RegionCode;
  month: number;
  cleared: number | null;
  severity: number;
  address: string;
}

/** Matters of the rules switched on, as the list would have shown them in each month. */
async function shownByMonth(db: Db, months: readonly Month[]) {
  const rows = await db.query<Row>(
    "select rule, region, month, cleared, severity, address from warning where home = $1 order by id",
    [shaoyang],
  );
  const below = regionsOf(shaoyang as RegionCode).map(({ code }) => code);
  const all = rows.filter(({ rule }) => isSwitchedOn(rule)).map((row) => ({ ...row, ...tellableOf(row) }));
  return months.map((at) => {
    const standing = all.filter(({ month, cleared }) => month <= at && (cleared === null || cleared > at));
    const shocks = commonShocks(standing, below).map(({ folded }) => folded);
    const folded = new Set(shocks.flat());
    const matters = [...shocks, ...mattersOf(standing.filter((each) => !folded.has(each)))];
    const news = matters.filter((matter) => matter.every(({ month }) => month === at)).length;
    return { standing: matters.length, news };
  });
}

const tellableOf = ({ rule, address }: Row): Pick<Tellable, "subject" | "isDismissed" | "isEasing" | "kinds"> => ({
  subject: subjectOf(address),
  isDismissed: false,
  isEasing: false,
  kinds: shippedRule(rule)?.conditions.map(({ kind }) => kind) ?? [],
});
