export { compositeIndexStep, type IndexStep, symmetricChange } from "./composite-index.ts";
export { type CompositeLight, compositeLight } from "./composite-light.ts";
export { compositeLights } from "./composite-lights.ts";
export { type FourCuts, type Light, light } from "./light.ts";
export { type PmiParts, pmi } from "./pmi.ts";
export * from "./types.ts";
