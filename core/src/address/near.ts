import { indicators, searchIndicators } from "../catalogue/index.ts";
import { measureCatalogue } from "./measure-catalogue.ts";

/** Words of the catalogues that share at least this part of their characters with what was typed. */
const least = 0.5;
const most = 4;
/** What is longer is a sentence, and no slip in a word. */
const longest = 30;

/** Dice coefficient over characters: Chinese words are short, and a slip changes one of them. */
function likeness(a: string, b: string): number {
  const left = [...b];
  let shared = 0;
  for (const character of a) {
    const at = left.indexOf(character);
    if (at < 0) continue;
    shared++;
    left.splice(at, 1);
  }
  return (2 * shared) / (a.length + b.length);
}

/** What a word that was not understood may have meant, best first. */
export function nearWords(word: string): string[] {
  if (word.length > longest) return [];
  const found = searchIndicators(word, most).map(({ name }) => name);
  const words = [...indicators.map(({ name }) => name), ...measureCatalogue.map(({ words: [first] }) => first)];
  const alike = words
    .map((candidate) => ({ candidate, score: likeness(word, candidate) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);
  return [...new Set([...found, ...alike])].slice(0, most);
}
