import { usccCheck } from "@diaodu/core/catalogue";
import Excel from "exceljs";

/** Three enterprises of 邵阳市 that report, for tests in a browser. */
export const place = "region=430500&month=202503";
const heads = "统一社会信用代码,单位详细名称,县市区,行业代码,单位规模,所属园区";
const codeOf = (number: number): string => {
  const first = `91430500MA5L${String(number).padStart(5, "0")}`;
  return first + (usccCheck(first)?.check ?? "");
};
export const firms = ["湘中化工有限公司", "资江纺织有限公司", "雪峰竹木制品厂"] as const;
const rows = [
  `${codeOf(1)},${firms[0]},双清区,2614,中型,`,
  `${codeOf(2)},${firms[1]},大祥区,1711,小型,`,
  `${codeOf(3)},${firms[2]},洞口县,2041,小型,`,
];

/** Puts the three on the roster, as a person would: preview, then commit. @returns their ids, in order */
export async function takeRosterIn(url: string): Promise<number[]> {
  const form = new FormData();
  form.set("home", "430500");
  form.set("month", "202402");
  form.set("file", new Blob([[heads, ...rows].join("\n")]), "名录.csv");
  const preview = await sent(`${url}/api/roster/import/preview`, { method: "POST", body: form });
  const body = JSON.stringify({ token: preview.token });
  await sent(`${url}/api/roster/import/commit`, { method: "POST", body, headers: json });
  const roster = await sent(`${url}/api/roster?${place}`, {});
  const held = roster.rows as { id: number; name: string }[];
  return firms.map((name) => held.find((row) => row.name === name)?.id ?? 0);
}

/**
 * The month's table as the server hands it out, with the given firms' lines filled.
 * @param filled values of the form's columns in their order, by name of the firm
 */
export async function filledTable(url: string, filled: Readonly<Record<string, readonly (number | string)[]>>) {
  const response = await fetch(`${url}/api/reports/template.xlsx?form=output&${place}`);
  const book = new Excel.Workbook();
  await book.xlsx.load(await response.arrayBuffer());
  const sheet = book.worksheets[0];
  sheet?.eachRow((row) => {
    const values = filled[row.getCell(2).text];
    values?.forEach((value, index) => {
      row.getCell(index + 5).value = value;
    });
  });
  // Firms that have not filled their line are not in the table.
  for (let at = sheet?.rowCount ?? 0; at > 0; at--) {
    const name = sheet?.getRow(at).getCell(2).text ?? "";
    if (firms.some((firm) => firm === name) && !(name in filled)) sheet?.spliceRows(at, 1);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

const json = { "content-type": "application/json" };

async function sent(address: string, request: RequestInit): Promise<Record<string, unknown>> {
  const response = await fetch(address, request);
  if (!response.ok) throw new Error(`${address}: ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}
