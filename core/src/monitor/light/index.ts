export { checkComposites, checkCuts } from "./checks.ts";
export { compositeIndexStep, type IndexStep, symmetricChange } from "./composite-index.ts";
export { type CompositeLight, compositeLight } from "./composite-light.ts";
export { compositeIn, compositeLights } from "./composite-lights.ts";
export {
  cutsFromHistory,
  type GreenTarget,
  type History,
  isEnoughAlone,
  type ProposedCuts,
} from "./cuts-from-history.ts";
export type { Reading } from "./detrend.ts";
export { correlationAt, type LeadLag, type LeadRole, leadLag } from "./lead-lag.ts";
export { type FourCuts, type Light, light, lightAsPublished } from "./light.ts";
export { type PmiParts, pmi } from "./pmi.ts";
export * from "./types.ts";
