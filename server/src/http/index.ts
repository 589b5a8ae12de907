export * from "./app.ts";
export * from "./errors.ts";
export { sendFaults } from "./failures.ts";
export { newWorkbook } from "./new-workbook.ts";
export * from "./schemas.ts";
