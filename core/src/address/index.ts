export { isCanonical, parseCanonical, printCanonical } from "./canonical.ts";
export { completeAddress, usualMeasure, usualSpan } from "./complete.ts";
export { addressErrors } from "./errors.ts";
export { decimalsOf, type MeasureEntry, measureCatalogue, measureEntry, unitOf } from "./measure-catalogue.ts";
export { parseAddress, readAddress } from "./parse.ts";
export { printWords } from "./print-words.ts";
export { parentName, printRegion } from "./region-words.ts";
export * from "./types.ts";
export { spanWordsOf, wordingWordsOf } from "./words.ts";
