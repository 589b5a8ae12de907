import { industries, regionsOf } from "@diaodu/core/catalogue";
import { isEnoughToRank, missingWords } from "@diaodu/core/figures";
import { type Condition, compare, type Test } from "../template/condition.ts";
import type { Selection } from "../template/selection.ts";
import { readPartial } from "./address.ts";
import { type Known, type Look, orderOf } from "./figures.ts";
import type { Scope } from "./scope.ts";

type Missing = Extract<Known, { known: false }>;
/** A condition on a figure that is missing is neither true nor false. */
export type Verdict = { holds: boolean } | { missing: Missing[] };

export function judge(condition: Condition, scope: Scope, look: Look): Verdict {
  const alternatives = condition.anyOf.map((tests) => allOf(tests.map((test) => judgeTest(test, scope, look))));
  if (alternatives.some((verdict) => "holds" in verdict && verdict.holds)) return { holds: true };
  const missing = alternatives.flatMap((verdict) => ("missing" in verdict ? verdict.missing : []));
  return missing.length ? { missing } : { holds: false };
}

function allOf(verdicts: Verdict[]): Verdict {
  if (verdicts.some((verdict) => "holds" in verdict && !verdict.holds)) return { holds: false };
  const missing = verdicts.flatMap((verdict) => ("missing" in verdict ? verdict.missing : []));
  return missing.length ? { missing } : { holds: true };
}

function judgeTest(test: Test, scope: Scope, look: Look): Verdict {
  if (test.kind === "present") return { holds: look(test.words, scope).known !== test.negated };
  const sides = [test.left, test.right].map((operand) =>
    operand.kind === "number" ? operand.value : look(operand.words, scope),
  );
  const missing = sides.filter((side) => typeof side === "object" && !side.known) as Missing[];
  if (missing.length) return { missing };
  const [left, right] = sides.map((side) =>
    typeof side === "number" ? side : side.known ? orderOf(side.figure) : Number.NaN,
  );
  return { holds: compare(left as number, test.relation, right as number) };
}

/** Everything a selection may yield, before any figure is looked at. */
export function candidates(selection: Selection, scope: Scope): Scope[] {
  if (selection.over.kind === "children") {
    return regionsOf(scope.region).map((child) => ({ ...scope, region: child.code }));
  }
  if (selection.over.kind === "industries") return divisions.map((industry) => ({ ...scope, industry }));
  if (selection.over.kind === "enterprises") return enterprisesOf(scope);
  if (selection.over.kind === "targets") return targetsOf(scope);
  if (selection.over.kind === "warnings") return (scope.warnings ?? []).map((warning) => ({ ...scope, warning }));
  return selection.over.words.map((words) => ({ ...scope, named: { words, address: readPartial(words, scope) } }));
}

const enterprisesOf = (scope: Scope): Scope[] =>
  (scope.enterprises ?? [])
    .filter(({ among }) => among === scope.region)
    .map((enterprise) => ({ ...scope, enterprise }));

const targetsOf = (scope: Scope): Scope[] =>
  (scope.targets ?? []).map((target) => ({ ...scope, target, named: { words: target.text, address: target.address } }));

/** The two-digit divisions of industry (大类行业: mining, manufacturing, supply of power and water), as bulletins list them. */
const divisions: readonly string[] = industries
  .filter(({ code, level }) => level === 2 && /^[BCD]/.test(code))
  .map(({ code }) => code);

export interface Selected {
  items: Scope[];
  /** Figures whose absence left an item out, or unsorted. */
  missing: Missing[];
  /** Nothing could be judged at all: the selection is not empty, it is unknown. */
  unknown: boolean;
  /** Of a list of the first or last of all regions: how many have no figure and so could not be among them. */
  unlisted: number;
}

/** Filters, sorts and limits. Numbers the items from 1. */
export function select(selection: Selection, scope: Scope, look: Look): Selected {
  const all = candidates(selection, scope);
  const missing: Missing[] = [];
  const kept = all.filter((item) => {
    const verdict = selection.where ? judge(selection.where, item, look) : { holds: true };
    if ("missing" in verdict) missing.push(...verdict.missing);
    return "holds" in verdict && verdict.holds;
  });
  const sorted = selection.sort ? sort(kept, selection, selection.sort, look, missing) : take(kept, selection.take);
  const items = sorted.map((item, index) => ({ ...item, number: index + 1 }));
  const isUnknown = items.length === 0 && missing.length > 0 && missing.length >= all.length;
  const absent = unplacedOf(selection, all, look);
  if (absent.length > 0 && !isEnoughToRank(all.length - absent.length, all.length))
    return { items: [], missing: [unranked(selection.sort?.words ?? "")], unknown: true, unlisted: absent.length };
  return { items, missing, unknown: isUnknown, unlisted: absent.length };
}

/** Regions that cannot be among the first or last ones, as they have no figure to stand by. */
function unplacedOf({ over, sort, take: limit }: Selection, all: readonly Scope[], look: Look): Missing[] {
  if (over.kind !== "children" || !sort || !limit) return [];
  return all.map((item) => look(sort.words, item)).filter((known) => !known.known);
}

const unranked = (title: string): Missing => ({ known: false, title, reason: missingWords["few-peers"].zh });

function sort(
  items: Scope[],
  { take: limit }: Selection,
  { words, descending }: NonNullable<Selection["sort"]>,
  look: Look,
  missing: Missing[],
): Scope[] {
  const placed: { item: Scope; value: number }[] = [];
  const unplaced: Scope[] = [];
  for (const item of items) {
    const known = look(words, item);
    if (known.known) placed.push({ item, value: orderOf(known.figure) });
    else {
      missing.push(known);
      unplaced.push(item);
    }
  }
  placed.sort((a, b) => (descending ? b.value - a.value : a.value - b.value));
  if (!limit) return [...placed.map(({ item }) => item), ...unplaced];
  // Whoever equals the last one within the limit is named too: a tie has no order.
  const cut = take(placed, limit);
  const edge = limit.from === "first" ? cut.at(-1) : cut[0];
  return placed.filter((entry) => cut.includes(entry) || entry.value === edge?.value).map(({ item }) => item);
}

function take<T>(items: T[], limit: Selection["take"]): T[] {
  if (!limit) return items;
  return limit.from === "first" ? items.slice(0, limit.count) : items.slice(Math.max(0, items.length - limit.count));
}
