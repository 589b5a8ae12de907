export { readPromises } from "./read-promises.ts";
export { type About, type CellPromise, type Misread, nothingPromised } from "./types.ts";
