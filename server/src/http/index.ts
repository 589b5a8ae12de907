export * from "./app.ts";
export * from "./errors.ts";
export { sendFaults } from "./failures.ts";
export { type FormFile, readForm } from "./form.ts";
export { newWorkbook } from "./new-workbook.ts";
export * from "./parameters.ts";
export * from "./schemas.ts";
export { checkedButBody } from "./typed.ts";
