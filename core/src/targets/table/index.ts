export { columnNames, fixedColumns } from "./columns.ts";
export { type PartOfYear, partOf, partWords } from "./period-words.ts";
export { readTargetTable, type TableEntry, type TableFault, type TargetTable } from "./read-table.ts";
export { comparatorWords, measureWords, originWords, tierWords, writtenWords } from "./words.ts";
