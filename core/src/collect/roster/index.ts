export { codeColumn, industryColumns, nameColumn, placeColumns, rosterColumns } from "./columns.ts";
export * from "./errors.ts";
export * from "./events.ts";
export * from "./plan.ts";
export { readCode } from "./read-code.ts";
export { placeIn, type RosterRecord, RowReader, readDivision, readPlace, readRecords } from "./read-records.ts";
export * from "./types.ts";
export * from "./values.ts";
export * from "./words.ts";
