export * from "./close-month.ts";
export { closeGate } from "./gate.ts";
export * from "./read-cube.ts";
export { closeRoutes } from "./routes.ts";
