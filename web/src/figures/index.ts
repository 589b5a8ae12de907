export * from "./figure-cell.tsx";
export * from "./printed.ts";
export * from "./shade.ts";
