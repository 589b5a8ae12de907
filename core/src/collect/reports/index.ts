export { type Carried, carried, type Standing } from "./carried.ts";
export {
  collectedBeside,
  columnWords,
  isCombined,
  mainField,
  type ReportColumn,
  reportColumns,
  reportColumnsIn,
  reportColumnTitle,
} from "./columns.ts";
export { reportErrors, reportFault } from "./errors.ts";
export { isExplanation } from "./explanation.ts";
export { movedReport, type ReportMove, type ReportStanding, reportMoves } from "./moves.ts";
export { monthOfTable, type ReportRow, readReportTable } from "./read-report-table.ts";
export { changedColumns, isReportable, toStored, toUnits } from "./values.ts";
