import { isUscc, usccFault } from "@diaodu/core/catalogue";
import { type ReportRow, reportFault } from "@diaodu/core/collect";
import type { Fault, Where } from "@diaodu/core/errors";
import type { Db } from "../../store/index.ts";
import { monthWords } from "./firm.ts";
import type { ReportTable } from "./report-table.ts";
import { type FirmStanding, namedInTable, standingsOf } from "./standings.ts";

/** A row of a clerk's table and the enterprise it is about. */
export interface MatchedRow {
  row: ReportRow;
  /** Only one that the actor may report for. */
  firm: FirmStanding | null;
  faults: Fault[];
}

/** Finds each row's enterprise by its code, else by its exact name as it is on the month's roster. Run it as an actor. */
export async function matchRows(tx: Db, table: ReportTable): Promise<MatchedRow[]> {
  const codes = table.rows.flatMap(({ code }) => (code === "" ? [] : [code]));
  const names = table.rows.flatMap(({ code, name }) => (code === "" ? [name] : []));
  const { byCode, byName } = await namedInTable(tx, table.month, codes, names);
  const firms = await standingsOf(tx, table.month, [...new Set([...byCode.values(), ...byName])]);
  const known: Known = { byCode, firms, byName: new Map() };
  for (const id of byName) {
    const firm = firms.get(id);
    if (firm?.onRoster && firm.visible) known.byName.set(firm.name, [...(known.byName.get(firm.name) ?? []), firm]);
  }
  const matched = table.rows.map((row) => {
    const found = findFirm(table, row, known);
    const faults = "code" in found ? [found] : [];
    return { row, firm: "code" in found ? null : found.firm, faults: [...faults, ...row.faults] };
  });
  return withoutTwins(table, matched);
}

interface Known {
  byCode: ReadonlyMap<string, number>;
  byName: Map<string, FirmStanding[]>;
  firms: ReadonlyMap<number, FirmStanding>;
}

export const whereIs = ({ fileName }: ReportTable, row: ReportRow, column: string): Where => ({
  file: fileName,
  sheet: row.sheet,
  cell: row.cells[column] || row.cells.code || row.cells.name || `A${row.row}`,
  field: column,
});

function findFirm(table: ReportTable, row: ReportRow, known: Known): { firm: FirmStanding } | Fault {
  if (row.code === "") return findByName(table, row, known);
  const where = whereIs(table, row, "code");
  const name = row.name || row.code;
  const id = known.byCode.get(row.code);
  if (id === undefined) return unknownCode(row, where);
  const firm = known.firms.get(id);
  if (firm && !firm.visible) return reportFault("report/outside-scope", { name }, where);
  if (firm?.onRoster) return { firm };
  return reportFault("report/not-on-roster", { name, ...monthWords(table.month) }, where);
}

function findByName(table: ReportTable, row: ReportRow, { byName }: Known): { firm: FirmStanding } | Fault {
  const where = whereIs(table, row, "name");
  if (row.name === "") return reportFault("report/no-identity", {}, where);
  const [firm, ...others] = byName.get(row.name) ?? [];
  if (!firm) return reportFault("report/unknown-name", { name: row.name, ...monthWords(table.month) }, where);
  if (others.length === 0) return { firm };
  return reportFault("report/name-ambiguous", { name: row.name, count: others.length + 1 }, where);
}

const slips: Record<NonNullable<ReturnType<typeof usccFault>>, { why: string; whyEn: string }> = {
  length: { why: "应为 18 位", whyEn: "it should have 18 characters" },
  "look-alike": { why: "不会出现字母 I、O、S、V、Z", whyEn: "the letters I, O, S, V and Z never occur" },
  character: { why: "含有不应有的字符", whyEn: "a character does not belong" },
  region: { why: "第 3—8 位应为地区代码", whyEn: "characters 3 to 8 should be a region" },
  check: { why: "校验位不符，有一位写错", whyEn: "its check digit shows a slip" },
  organisation: { why: "组织机构代码校验位不符", whyEn: "the organisation's check digit shows a slip" },
};

/** A code that nobody has: most often a slip of the keys, which its check digit proves. */
function unknownCode({ code }: ReportRow, where: Where): Fault {
  const slip = isUscc(code) ? null : usccFault(code);
  return slip
    ? reportFault("report/wrong-code", { code, ...slips[slip] }, where)
    : reportFault("report/unknown-code", { code }, where);
}

/** One enterprise in two rows: neither can be told to be the right one. */
function withoutTwins(table: ReportTable, matched: readonly MatchedRow[]): MatchedRow[] {
  const rows = new Map<number, ReportRow[]>();
  for (const { firm, row } of matched) if (firm) rows.set(firm.id, [...(rows.get(firm.id) ?? []), row]);
  return matched.map((each) => {
    const twin = each.firm ? rows.get(each.firm.id)?.find((row) => row !== each.row) : undefined;
    if (!twin || !each.firm) return each;
    const said = { name: each.firm.name, sheet: twin.sheet, first: twin.cells.code || twin.cells.name || "" };
    const fault = reportFault("report/twice", said, whereIs(table, each.row, each.row.code ? "code" : "name"));
    return { ...each, faults: [...each.faults, fault] };
  });
}
