export { headingKey, unitIn, unitNamed } from "./heading-words.ts";
export { readSheetRows } from "./read-rows.ts";
export type { FoundColumn, RowCell, SheetRow, SheetRows, SoughtColumn } from "./types.ts";
