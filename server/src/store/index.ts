export * from "./actor.ts";
export * from "./db.ts";
export * from "./lock.ts";
export * from "./migrate.ts";
export * from "./observations.ts";
export * from "./open.ts";
export * from "./project-root.ts";
export * from "./stretches.ts";
