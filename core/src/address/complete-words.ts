import { industries, parentOf, type RegionCode, regionPath, regionsOf, searchIndicators } from "../catalogue/index.ts";
import { addMonths, monthLabel } from "../period/index.ts";
import { isAddressable } from "./complete.ts";
import { measureCatalogue } from "./measure-catalogue.ts";
import { parseAddress } from "./parse.ts";
import { printRegion, searchRegions } from "./region-words.ts";
import type { AddressContext, PartialAddress } from "./types.ts";
import { spanWordsOf, wordingWordsOf } from "./words.ts";

/** A way in which the words of an address may go on. */
export interface Completion {
  /** The whole text once this is taken. */
  text: string;
  word: string;
  kind: "region" | "indicator" | "month" | "span" | "measure" | "industry" | "wording";
  /** What tells it from its namesakes: the parent of a region, the English name of an indicator. */
  hint: string;
}
type Candidate = Omit<Completion, "text">;

const atMost = 12;
/** Of each kind, so that thirty indicators of one beginning do not hide the county of that name. */
const ofKind = 6;

/**
 * Completions of the last word, or of nothing after a blank: then what is still open, in the order in which addresses are
 * said. Words come from the catalogues only.
 */
export function completeWords(text: string, context: AddressContext = {}): Completion[] {
  const [, before = "", last = ""] = /^(.*?)([^\s,，|｜]*)$/su.exec(text) ?? [];
  const said = parseAddress(before.replace(/[|｜]\s*$/, ""), context);
  const open = said.ok ? said.value : {};
  const around = { ...context, ...(open.region === undefined ? {} : { region: open.region }) };
  const candidates = /[|｜]\s*$/.test(before) ? wordings() : [...candidatesOf(open, last, around)];
  const fitting = candidates.filter((each) => last === "" || (each.word !== last && isFit(each, last)));
  return spread(fitting).map((candidate) => ({ ...candidate, text: `${before}${candidate.word} ` }));
}

/** Searches have already judged indicators, also by aliases, and industries; the others hold what was typed. */
const isFit = ({ word, kind }: Candidate, typed: string): boolean =>
  kind === "indicator" || kind === "industry" || word.includes(typed);

function spread(candidates: readonly Candidate[]): Candidate[] {
  const counts = new Map<string, number>();
  const distinct = [...new Map(candidates.map((each) => [each.word, each])).values()];
  const few = distinct.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= ofKind;
  });
  return few.slice(0, atMost);
}

function* candidatesOf(open: PartialAddress, last: string, context: AddressContext): Generator<Candidate> {
  if (last.startsWith(filterKey)) yield* trades(last.slice(filterKey.length));
  if (open.indicator === undefined) yield* indicatorsFor(last);
  if (open.region === undefined || last !== "") yield* regionsFor(last, context);
  if (open.month === undefined) yield* months(context);
  if (open.span === undefined) for (const [word] of Object.values(spanWordsOf)) yield { word, kind: "span", hint: "" };
  if (open.measure === undefined)
    for (const { words, english } of measureCatalogue) yield { word: words[0], kind: "measure", hint: english };
}

function* indicatorsFor(typed: string): Generator<Candidate> {
  for (const { name, english } of searchIndicators(typed, atMost))
    yield { word: name, kind: "indicator", hint: english };
}

/** Regions in sight, then, once something is typed, those of the whole country that begin so. */
function* regionsFor(typed: string, context: AddressContext): Generator<Candidate> {
  yield* regionsAround(context);
  if (typed === "") return;
  for (const code of searchRegions(typed, ofKind)) yield asCandidate(code);
}

const asCandidate = (code: RegionCode): Candidate => ({
  word: printRegion(code),
  kind: "region",
  hint: parentOf(code)?.name ?? "",
});

/** Children first, then the place itself and its siblings, then what is above. */
function* regionsAround({ region: code }: AddressContext): Generator<Candidate> {
  const path = code === undefined ? [] : regionPath(code);
  const near = path.flatMap((place, i) => [...regionsOf(place.code), ...(i === 0 ? [place] : [])]);
  const seen = new Set<number>();
  for (const place of [...near, ...path]) {
    if (seen.has(place.code)) continue;
    seen.add(place.code);
    yield asCandidate(place.code);
  }
}

/** The context's month, the months before it and the same month of last year. */
function* months({ month }: AddressContext): Generator<Candidate> {
  if (month === undefined || !isAddressable(month)) return;
  for (const back of [0, -1, -2, -3, -12]) yield { word: monthLabel(addMonths(month, back)), kind: "month", hint: "" };
}

const filterKey = "行业=";

function* trades(typed: string): Generator<Candidate> {
  for (const { code, name, level } of industries) {
    if (level !== 2 || (!code.startsWith(typed) && !name.includes(typed))) continue;
    yield { word: filterKey + code, kind: "industry", hint: name };
  }
}

const wordings = (): Candidate[] =>
  Object.values(wordingWordsOf).map(([word]) => ({ word, kind: "wording", hint: "" }));
