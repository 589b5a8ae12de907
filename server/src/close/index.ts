export { type Closed, closeMonth, closeMonths } from "./close-month.ts";
export { closeErrors } from "./errors.ts";
export { closeGate } from "./gate.ts";
export { type ClosePlace, type MonthState, monthStates } from "./month-state.ts";
export { type MoveAsk, moveMonth } from "./move-month.ts";
export * from "./publication-diff.ts";
export { type PublishAsk, publishMonth } from "./publish-month.ts";
export * from "./read-cube.ts";
export { closeRoutes } from "./routes.ts";
