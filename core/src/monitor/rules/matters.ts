import type { RegionCode } from "../../catalogue/index.ts";
import type { ConditionKind } from "./types.ts";

/** What grouping needs of a warning. */
export interface Tellable {
  region: RegionCode;
  /** What it is about: indicator and filters; warnings of one subject in one region are one matter. */
  subject: string;
  severity: number;
  /** Month in which it was raised. */
  month: number;
  isDismissed: boolean;
  /** Still standing, though the newest figures are good. */
  isEasing: boolean;
  /** What its rule looks at. */
  kinds: readonly ConditionKind[];
}

/** All warnings of one matter. The first leads: it holds, is the gravest, the newest. */
export type Matter<T> = readonly [T, ...T[]];

/** One matter per region and subject, gravest first; those set aside and those about to be over stand apart, last. */
export function mattersOf<T extends Tellable>(warnings: readonly T[]): Matter<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const each of [...warnings].sort(byWeight)) {
    const key = `${each.region} ${each.subject} ${each.isDismissed}`;
    const held = groups.get(key);
    if (held) held.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

const byWeight = (a: Tellable, b: Tellable): number =>
  Number(a.isDismissed) - Number(b.isDismissed) ||
  Number(a.isEasing) - Number(b.isEasing) ||
  b.severity - a.severity ||
  b.month - a.month ||
  a.region - b.region;

/** Kinds that say how a region stands among the others: where all fall together, some still stand worse. */
const relative: ReadonlySet<ConditionKind> = new Set(["behind", "rank-lost", "rank-last"]);
/** Of checks on data each place has its own answer. */
const doubts: ReadonlySet<ConditionKind> = new Set(["missing", "mismatch", "revised", "outlier"]);

const isOfItsOwnCourse = ({ kinds, isDismissed, isEasing }: Tellable): boolean =>
  !isDismissed && !isEasing && kinds.length > 0 && !kinds.some((kind) => relative.has(kind) || doubts.has(kind));

/** A subject in which so many places fall together that it is one matter of the whole. */
export interface CommonShock<T> {
  subject: string;
  /** Of the places below, one warning each, gravest first. */
  places: T[];
  /** All warnings folded into it. */
  folded: T[];
}

const fewestPlaces = 3;

/**
 * Subjects of which at least half of the places below (and three of them) are warned for their own course: a common shock, told once
 * for the whole. What says who stands worse than the others stays with the places.
 * @param below the places right below the whole
 */
export function commonShocks<T extends Tellable>(
  warnings: readonly T[],
  below: readonly RegionCode[],
): CommonShock<T>[] {
  const own = warnings.filter((each) => below.includes(each.region) && isOfItsOwnCourse(each)).sort(byWeight);
  const subjects = [...new Set(own.map(({ subject }) => subject))];
  return subjects.flatMap((subject) => {
    const folded = own.filter((each) => each.subject === subject);
    const places = [...new Map([...folded].reverse().map((each) => [each.region, each])).values()].sort(byWeight);
    const isCommon = places.length >= fewestPlaces && 2 * places.length >= below.length;
    return isCommon ? [{ subject, places, folded }] : [];
  });
}

/** What is said beside the leading sentence; a person reads no more at once. */
const mostBeside = 2;

/** The parts of one matter in one sentence: the leader's, then what the others add on the same figures. */
export function matterSentence(sentence: string, beside: readonly string[]): string {
  const parts = [...new Set(beside)].filter((part) => part !== "" && !sentence.includes(part)).slice(0, mostBeside);
  return parts.length === 0 ? sentence : `${[sentence.replace(/。$/u, ""), ...parts].join("；")}。`;
}
