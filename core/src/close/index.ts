export type { CellTable } from "./cell-table.ts";
export * from "./copy-reader.ts";
export * from "./copy-writer.ts";
export * from "./cube-rows.ts";
export { Fold } from "./fold.ts";
export * from "./layout.ts";
export { growthTenths, rankCells, unranked } from "./rank-cells.ts";
export * from "./region-tree.ts";
export * from "./report-row.ts";
