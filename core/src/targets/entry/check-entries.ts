import { measureEntry } from "../../address/index.ts";
import { type Indicator, indicator, industry, type Region, region } from "../../catalogue/index.ts";
import type { Comparator, Target, TargetMeasure } from "../../figures/index.ts";
import { spanLabel } from "../../period/index.ts";
import { checkNumbers } from "./check-number.ts";
import { checkReference, findCircles } from "./check-reference.ts";
import { isTargetMonth, whyUnfit } from "./fit-period.ts";
import { goalKey } from "./key.ts";
import { whyImpossible } from "./possible-measure.ts";
import type { EntryFault, TargetEntry } from "./types.ts";

type Found = Pick<EntryFault, "field" | "code" | "details">;

/**
 * Everything that is wrong with targets as entered, row by row in their order. With one fault none is taken.
 * @param held targets in force of the same regions that stay beside these
 */
export function checkEntries(entries: readonly TargetEntry[], held: readonly Target[] = []): EntryFault[] {
  const ofRows = entries.flatMap((entry, at) => checkEntry(entry).map((found) => ({ at, ...found })));
  return [...ofRows, ...findTwins(entries), ...findCircles(entries, held)].sort((a, b) => a.at - b.at);
}

function checkEntry(entry: TargetEntry): Found[] {
  const [place, what] = [region(entry.region), indicator(entry.indicator)];
  const found: Found[] = [];
  if (!place) found.push({ field: "region", code: "targets/unknown-region", details: { found: entry.region } });
  if (!what) found.push({ field: "indicator", code: "targets/unknown-indicator", details: { found: entry.indicator } });
  if (!isDay(entry.effective))
    found.push({ field: "effective", code: "targets/not-a-day", details: { found: entry.effective ?? "" } });
  if (what && place) found.push(...checkWhat(entry, what, place));
  return [...found, ...checkReference(entry)];
}

function checkWhat(entry: TargetEntry, what: Indicator, place: Region): Found[] {
  const { measure } = entry;
  const names = { indicator: what.name, region: place.name, measure: measureEntry(measure).words[0] };
  const why = whyImpossible(measure, what, place);
  const found = [...checkIndustry(entry, what), ...checkPeriod(entry, what), ...checkComparator(entry, place)];
  if (why)
    found.push({
      field: "measure",
      code: "targets/measure-impossible",
      details: { ...names, why: why.zh, whyEn: why.en },
    });
  // Of a measure that cannot be, the number's bounds say nothing.
  return why ? found : [...found, ...checkNumbers(entry, what, place)];
}

function checkIndustry({ industry: code = "" }: TargetEntry, { name, industries }: Indicator): Found[] {
  if (code === "") return [];
  if (!industry(code)) return [{ field: "industry", code: "targets/unknown-industry", details: { found: code } }];
  return industries ? [] : [{ field: "industry", code: "targets/not-by-industry", details: { indicator: name } }];
}

function checkPeriod({ month, span }: TargetEntry, what: Indicator): Found[] {
  if (!isTargetMonth(month)) return [{ field: "month", code: "targets/not-a-period", details: { found: month } }];
  const why = whyUnfit(what, month, span);
  if (!why) return [];
  const period = spanLabel(month, span, what.kind === "stock");
  return [
    {
      field: "month",
      code: "targets/period-unfit",
      details: { indicator: what.name, period, why: why.zh, whyEn: why.en },
    },
  ];
}

/** Measures of which a sign tells a change, and of which two indicators can keep pace. */
const changes: ReadonlySet<TargetMeasure> = new Set(["yoy", "vs-parent", "vs-nation", "from-year-start"]);
const signs: ReadonlySet<Comparator> = new Set(["only-falls", "only-rises"]);

function checkComparator({ comparator, measure }: TargetEntry, place: Region): Found[] {
  if (comparator === "as-assigned" && place.parent === null)
    return [{ field: "comparator", code: "targets/no-superior", details: {} }];
  const isUnfit = (signs.has(comparator) && !changes.has(measure)) || (comparator === "in-step" && measure !== "yoy");
  return isUnfit
    ? [{ field: "comparator", code: "targets/not-of-growth", details: { measure: measureEntry(measure).words[0] } }]
    : [];
}

function findTwins(entries: readonly TargetEntry[]): EntryFault[] {
  const first = new Map<string, number>();
  return entries.flatMap((entry, at): EntryFault[] => {
    const key = goalKey(entry);
    const other = first.get(key);
    if (other === undefined) first.set(key, at);
    return other === undefined ? [] : [{ at, field: "indicator", code: "targets/twice", details: {}, other }];
  });
}

/** A day of the calendar, or none given. */
export function isDay(text: string | undefined): boolean {
  if (text === undefined || text === "") return true;
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}
