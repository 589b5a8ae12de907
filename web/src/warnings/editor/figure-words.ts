import {
  completeWords,
  type Measure,
  measureCatalogue,
  measureEntry,
  parseAddress,
  spanWordsOf,
  unitOf,
  usualMeasure,
  usualSpan,
} from "@diaodu/core/address";
import { indicator } from "@diaodu/core/catalogue";
import type { Span } from "@diaodu/core/period";

/** A rule's figure taken apart as the pickers show it. */
export interface PickedFigure {
  indicator: string;
  industry?: string;
  span: Span;
  measure: Measure;
}

/** @returns null where the words say more than the pickers can, or cannot be read; they are then typed */
export function pickedOf(words: string): PickedFigure | null {
  const read = parseAddress(words);
  const of = read.ok && read.value.indicator !== undefined ? indicator(read.value.indicator) : null;
  if (!read.ok || !of) return null;
  const { region, month, wording, filters = {}, span = usualSpan(of), measure = usualMeasure(of) } = read.value;
  const { industry, ...others } = filters;
  if (region !== undefined || month !== undefined || wording !== undefined) return null;
  if (Object.keys(others).length > 0) return null;
  return { indicator: of.code, span, measure, ...(industry === undefined ? {} : { industry }) };
}

/** The words of the address grammar for it, in the catalogue's own names. */
export function wordsOf({ indicator: code, industry, span, measure }: PickedFigure): string {
  const of = indicator(code);
  if (!of) return "";
  const trade = industry === undefined ? [] : [`行业=${industry}`];
  return [of.name, spanWord(span, of.kind === "stock"), measureEntry(measure).words[0], ...trade].join(" ");
}

const spanWord = (span: Span, isStock: boolean): string =>
  span === "month" && isStock ? spanWordsOf.month[1] : spanWordsOf[span][0];

/** The unit in which a threshold of the figure is said; empty while its words cannot be read. */
export function unitOfWords(words: string): string {
  const read = parseAddress(words);
  const of = read.ok && read.value.indicator !== undefined ? indicator(read.value.indicator) : null;
  return read.ok && of ? unitOf(read.value.measure ?? usualMeasure(of), of) : "";
}

/** How the words may go on; places, months and wordings have no place in a rule. */
export const completionsOf = (words: string): string[] =>
  completeWords(words)
    .filter(({ kind }) => kind !== "region" && kind !== "month" && kind !== "wording")
    .map(({ text }) => text.trim());

/** Spans in which an indicator may be published. */
export function spansOf(code: string): Span[] {
  const of = indicator(code);
  if (!of || of.kind === "stock") return ["month"];
  return of.frequency === "quarter" ? ["ytd", "quarter"] : ["ytd", "month"];
}

/** Everything that can be asked of an indicator, growth first. */
export const measureChoices: readonly Measure[] = [
  "yoy",
  "level",
  ...measureCatalogue.map(({ code }) => code).filter((code) => code !== "yoy" && code !== "level"),
];
