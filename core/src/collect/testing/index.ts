export { bulletinGold } from "./bulletin-gold.ts";
export { type Expected, type Score, scoreReading } from "./score-reading.ts";
export { bookOf, gridOf, lineOf, linesOf } from "./text-book.ts";
