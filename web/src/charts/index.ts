export * from "./axes.ts";
export * from "./chart.tsx";
export * from "./gaps.ts";
export type * from "./ink.ts";
export * from "./spark-line.tsx";
export * from "./tooltip.ts";
