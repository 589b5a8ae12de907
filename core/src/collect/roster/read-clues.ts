import { convert } from "../../catalogue/index.ts";
import type { Fault } from "../../errors/index.ts";
import type { SheetRow, SheetRows, SoughtColumn } from "../sheet-rows/index.ts";
import type { Clue } from "./clue.ts";
import { codeColumn, industryColumns, nameColumn, placeColumns } from "./columns.ts";
import { rosterFault } from "./errors.ts";
import { readCode } from "./read-code.ts";
import { type ReadingOf, RowReader, readPlace } from "./read-records.ts";
import { divisionOf } from "./values.ts";

/** The columns of a department's list: power supply, tax, projects. */
export const clueColumns: readonly SoughtColumn[] = [
  codeColumn,
  nameColumn,
  ...placeColumns,
  ...industryColumns,
  {
    key: "electricity",
    amounts: true,
    name: "用电量",
    names: [
      "用电量",
      "工业用电量",
      "累计用电量",
      "近12个月用电量",
      "年用电量",
      "电量",
      "售电量",
      "全年用电量",
      "本年用电量",
    ],
  },
  {
    key: "taxableSales",
    amounts: true,
    name: "开票销售",
    names: [
      ...[
        "开票销售",
        "开票销售额",
        "开票金额",
        "开票收入",
        "应税销售",
        "应税销售额",
        "应税销售收入",
        "开票销售收入",
        "销售收入",
      ],
      ...["近12个月开票销售", "近12个月开票金额", "营业收入", "主营业务收入", "年开票销售", "累计开票销售"],
    ],
  },
  { key: "project", name: "投产项目", names: ["投产项目", "项目", "项目名称", "竣工项目", "建成项目", "重点项目"] },
];

/** A firm of a department's list. */
export interface ClueRecord extends Clue {
  code: string;
  name: string;
  region: number | null;
  /** Number of the division; 0 where the list does not say or says something that is not industry. */
  industry: number;
  faults: Fault[];
}

const measured = [
  { key: "electricity", unit: "万千瓦时", factor: 100, example: "用电量（万千瓦时）" },
  { key: "taxableSales", unit: "千元", factor: 1, example: "开票销售（万元）" },
] as const;

/**
 * The firms of a department's list. One with several electricity meters has several rows, which add up.
 * @param of home: the county where the list names none
 */
export function readClues(tables: readonly SheetRows[], of: ReadingOf): { records: ClueRecord[]; faults: Fault[] } {
  const faults = tables.flatMap((table) => unitFaults(table, of.file));
  if (faults.length > 0) return { records: [], faults };
  const records = tables.flatMap((table) => table.rows.map((row) => readClue(row, table, of)));
  return { records: together(records), faults: records.flatMap((record) => record.faults) };
}

/** The unit of a column: in its heading, or the one unit above the table that measures such a thing. */
function unitIn(table: SheetRows, key: string, like: string): string | null {
  const own = table.columns.find((column) => column.key === key)?.unit;
  return [own, ...table.unitsAbove].find((unit) => unit && convert(1, unit, like) !== null) ?? null;
}

const unitFaults = (table: SheetRows, file: string): Fault[] =>
  measured
    .filter(({ key, unit }) => table.columns.some((column) => column.key === key) && unitIn(table, key, unit) === null)
    .map(({ key, example }) => {
      const column = clueColumns.find((sought) => sought.key === key)?.name ?? key;
      return rosterFault("roster/unit-missing", { column, example }, { file, sheet: table.sheet });
    });

function readClue(row: SheetRow, table: SheetRows, of: ReadingOf): ClueRecord {
  const reader = new RowReader(row, of.file);
  const { code, faults } = readCode(row.cells.code, reader.where("code"), of.isKnown);
  const [electricity = null, taxableSales = null] = measured.map((what) => amountOf(reader, table, what));
  const trade = [reader.cell("industryCode"), reader.cell("industry")].map((cell) => cell && divisionOf(cell.text));
  return {
    code,
    name: reader.cell("name")?.text ?? "",
    region: readPlace(reader, of.home),
    industry: trade.find((division) => division) ?? 0,
    electricity,
    taxableSales,
    project: reader.cell("project")?.text ?? "",
    faults: [...faults, ...reader.faults],
  };
}

function amountOf(
  reader: RowReader,
  table: SheetRows,
  { key, unit, factor }: (typeof measured)[number],
): number | null {
  const cell = reader.cell(key);
  if (!cell) return null;
  if (typeof cell.value !== "number") {
    const column = clueColumns.find((sought) => sought.key === key)?.name ?? key;
    reader.faults.push(rosterFault("roster/not-a-number", { column, found: cell.text }, reader.where(key)));
    return null;
  }
  const value = convert(cell.value, unitIn(table, key, unit) ?? unit, unit);
  return value === null ? null : Math.round(value * factor);
}

function together(records: readonly ClueRecord[]): ClueRecord[] {
  const byCode = new Map<string, ClueRecord>();
  const sum = (one: number | null, other: number | null) => (one === null ? other : one + (other ?? 0));
  for (const record of records) {
    const held = byCode.get(record.code);
    byCode.set(record.code, {
      ...(held ?? record),
      electricity: held ? sum(held.electricity, record.electricity) : record.electricity,
      taxableSales: held ? sum(held.taxableSales, record.taxableSales) : record.taxableSales,
      project: held?.project || record.project,
    });
  }
  return [...byCode.values()];
}
