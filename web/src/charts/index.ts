export * from "./chart.tsx";
export type * from "./ink.ts";
export * from "./spark-line.tsx";
