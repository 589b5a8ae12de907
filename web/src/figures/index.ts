export * from "./figure-cell.tsx";
export * from "./printed.ts";
export * from "./reason.ts";
export * from "./settled-points.ts";
export * from "./shade.ts";
export * from "./units.ts";
export * from "./worded.ts";
