export * from "./axes.ts";
export * from "./bar.tsx";
export * from "./chart.tsx";
export * from "./gaps.ts";
export * from "./ink.ts";
export { type Picture, picture } from "./picture.ts";
export * from "./save-button.tsx";
export * from "./spark-line.tsx";
export * from "./tooltip.ts";
