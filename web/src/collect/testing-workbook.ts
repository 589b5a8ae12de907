import Excel from "exceljs";

type Value = string | number;

/** A sheet as bureaus lay it out: title over all columns, period over the measures, places down the side. */
export interface SheetOfPlaces {
  name: string;
  title: string;
  period: string;
  measures: readonly string[];
  rows: readonly (readonly Value[])[];
}

/** The bytes of a small real .xlsx with merged headers. For tests. */
export async function aWorkbook(sheets: readonly SheetOfPlaces[]): Promise<Buffer> {
  const book = new Excel.Workbook();
  for (const { name, title, period, measures, rows } of sheets) {
    const sheet = book.addWorksheet(name);
    sheet.addRow([title]);
    sheet.addRow(["地区", period]);
    sheet.addRow(["", ...measures]);
    for (const row of rows) sheet.addRow([...row]);
    sheet.mergeCells(1, 1, 1, measures.length + 1);
    sheet.mergeCells(2, 1, 3, 1);
    sheet.mergeCells(2, 2, 2, measures.length + 1);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** 万元: above what the demo's bulletin holds of January to March, and together below the city's. */
const counties = [
  ["双清区", 600_000],
  ["大祥区", 420_000],
  ["北塔区", 70_000],
  ["邵东市", 1_110_000],
  ["新邵县", 410_000],
  ["邵阳县", 480_000],
  ["隆回县", 580_000],
  ["洞口县", 450_000],
  ["绥宁县", 210_000],
  ["新宁县", 220_000],
  ["城步县", 135_000],
  ["武冈市", 440_000],
] as const;

/** Retail sales of 邵阳市 and its counties; growth runs from 5.0 % upwards in steps of 0.1. */
export const retailSales = (period: string, total: Value = 5164667): SheetOfPlaces => ({
  name: "社零",
  title: "各县市区社会消费品零售总额",
  period,
  measures: ["绝对额(万元)", "增速(%)"],
  rows: [["全市", total, 5.9], ...counties.map(([name, level], index) => [name, level, 5 + index / 10])],
});
