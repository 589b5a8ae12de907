import type { Fault, Where } from "../../errors/index.ts";
import type { Month } from "../../period/index.ts";
import type { RowCell, SheetRow, SheetRows } from "../sheet-rows/index.ts";
import { rosterFault } from "./errors.ts";
import { readCode } from "./read-code.ts";
import { type JoinHow, joinHows, type LeaveHow, leaveHows, type Particulars } from "./types.ts";
import { countyOf, divisionOf, joinHowOf, leaveHowOf, monthOf, sizeOf } from "./values.ts";
import { industryWord, regionWord, rosterHowNames } from "./words.ts";

/** One row of a roster as it was typed; what it leaves blank is null. */
export interface RosterRecord {
  file: string;
  sheet: string;
  /** From 1. */
  row: number;
  /** Cell of each column that the table has. */
  cells: Readonly<Record<string, string>>;
  code: string;
  said: { readonly [What in keyof Particulars]: Particulars[What] | null };
  joined: Month | null;
  joinedHow: JoinHow | null;
  left: Month | null;
  leftHow: LeaveHow | null;
  faults: Fault[];
}

export interface ReadingOf {
  file: string;
  home: number;
  isKnown: (code: string) => boolean;
}

/** Every row of the tables found, and in each all that is wrong with it. An enterprise that stands twice is a fault of both rows. */
export function readRecords(tables: readonly SheetRows[], of: ReadingOf): RosterRecord[] {
  const records = tables.flatMap(({ rows }) => rows.map((row) => readRecord(row, of)));
  return withoutTwins(records);
}

/** What people write where there is nothing to say. */
const nothingSaid = /^(?:|无|\/|N\/?A)$/iu;

/** Reads cells one by one and gathers what is wrong. */
export class RowReader {
  readonly faults: Fault[] = [];
  constructor(
    readonly row: SheetRow,
    readonly file: string,
  ) {}

  cell(key: string): RowCell | undefined {
    const cell = this.row.cells[key];
    return cell && cell.value !== null && !nothingSaid.test(cell.text) ? cell : undefined;
  }

  where(key: string): Where {
    const cell = this.row.cells[key];
    return { file: this.file, sheet: this.row.sheet, ...(cell ? { cell: cell.a1 } : {}) };
  }

  /** What a cell means; null where it is blank or, with a fault, where it means nothing. */
  read<T>(key: string, meaning: (text: string) => T | null, wrong: (found: string, where: Where) => Fault): T | null {
    const cell = this.cell(key);
    if (!cell) return null;
    const value = meaning(cell.text);
    if (value === null) this.faults.push(wrong(cell.text, this.where(key)));
    return value;
  }

  /** A thing that two columns may name, by code and by name; they must agree. */
  readEither<T>(
    [codeKey, nameKey]: readonly [string, string],
    meaning: (text: string) => T | null,
    wrong: (found: string, where: Where) => Fault,
    disagree: (coded: T, named: T, where: Where) => Fault,
  ): T | null {
    const coded = this.read(codeKey, meaning, wrong);
    // Words beside a code that is understood may be of a finer or an older list: they count only where they are understood.
    const cell = this.cell(nameKey);
    const named = coded === null ? this.read(nameKey, meaning, wrong) : cell ? meaning(cell.text) : null;
    if (coded !== null && named !== null && coded !== named) {
      this.faults.push(disagree(coded, named, this.where(codeKey)));
    }
    return coded ?? named;
  }
}

const listOf = (hows: readonly (JoinHow | LeaveHow)[]) => hows.map((how) => rosterHowNames[how]).join("、");
export const leaveWordsKnown = listOf(leaveHows);
const howFault = (what: "入库" | "退库", found: string, where: Where) =>
  rosterFault(
    "roster/unknown-how",
    {
      found,
      what,
      whatEn: what === "入库" ? "joining" : "leaving",
      known: listOf(what === "入库" ? joinHows : leaveHows),
    },
    where,
  );

/** Name, place and trade, as any table of enterprises has them. */
export const readPlace = (reader: RowReader, home: number): number | null =>
  reader.readEither(
    ["regionCode", "region"],
    (text) => countyOf(text, home),
    (found, where) => rosterFault("roster/unknown-region", { found, home: regionWord(home) }, where),
    (coded, named, where) =>
      rosterFault("roster/region-disagrees", { coded: regionWord(coded), named: regionWord(named) }, where),
  );
export const readDivision = (reader: RowReader): number | null =>
  reader.readEither<number>(
    ["industryCode", "industry"],
    divisionOf,
    (found, where) => rosterFault("roster/unknown-industry", { found }, where),
    (coded, named, where) =>
      rosterFault("roster/industry-disagrees", { coded: industryWord(coded), named: industryWord(named) }, where),
  );

const notAMonth = (found: string, where: Where) => rosterFault("roster/not-a-month", { found }, where);

function readRecord(row: SheetRow, { file, home, isKnown }: ReadingOf): RosterRecord {
  const reader = new RowReader(row, file);
  const { code, faults } = readCode(row.cells.code, reader.where("code"), isKnown);
  const said = {
    name: reader.cell("name")?.text ?? null,
    region: readPlace(reader, home),
    industry: readDivision(reader),
    size: reader.read("size", sizeOf, (found, where) => rosterFault("roster/unknown-size", { found }, where)),
    park: reader.cell("park")?.text ?? null,
  };
  const joined = reader.read("joined", monthOf, notAMonth);
  const joinedHow = reader.read("joinedHow", joinHowOf, (found, where) => howFault("入库", found, where));
  const left = reader.read("left", monthOf, notAMonth);
  const leftHow = reader.read("leftHow", leaveHowOf, (found, where) => howFault("退库", found, where));
  const cells = Object.fromEntries(Object.entries(row.cells).map(([key, cell]) => [key, cell.a1]));
  const times = { joined, joinedHow, left, leftHow };
  return { file, sheet: row.sheet, row: row.row, cells, code, said, ...times, faults: [...faults, ...reader.faults] };
}

export const placeIn = ({ file, sheet, cells }: RosterRecord, key: string): Where => ({
  file,
  sheet,
  ...(cells[key] ? { cell: cells[key] } : {}),
});

function withoutTwins(records: readonly RosterRecord[]): RosterRecord[] {
  const byCode = new Map<string, RosterRecord[]>();
  for (const record of records) byCode.set(record.code, [...(byCode.get(record.code) ?? []), record]);
  return records.map((record) => {
    const twin = byCode.get(record.code)?.find((other) => other !== record);
    if (!twin || record.code === "") return record;
    const other = `${twin.sheet} ${twin.cells.code ?? ""}`.trim();
    const fault = rosterFault("roster/code-twice", { code: record.code, other }, placeIn(record, "code"));
    return { ...record, faults: [...record.faults, fault] };
  });
}
