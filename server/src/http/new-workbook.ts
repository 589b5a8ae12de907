import type exceljs from "exceljs";

/** An empty Excel workbook to be written. The library is loaded at its first use: it costs a quarter second of every start. */
export async function newWorkbook(): Promise<exceljs.Workbook> {
  const { default: library } = await import("exceljs");
  return new library.Workbook();
}
