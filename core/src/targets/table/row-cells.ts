import type { RowCell, SheetRow } from "../../collect/index.ts";
import type { TargetEntry } from "../entry/index.ts";
import type { CellFaultCode, EntryFaultCode } from "../errors.ts";
import { columnNames, type FixedKey } from "./columns.ts";
import { choiceOf, writtenWords } from "./words.ts";

/** A cell and how its column is called. */
export interface CellPlace {
  column: string;
  a1: string;
}

/** What is wrong with one cell. */
export interface CellFault extends CellPlace {
  code: CellFaultCode | EntryFaultCode;
  details: Record<string, string | number>;
}

const otherNames: Partial<Record<FixedKey, string>> = { year: "年度", period: "时期", unit: "单位" };

/** The cells of one row by what their columns are for; gathers what is wrong with them. */
export class RowCells {
  readonly faults: CellFault[] = [];

  constructor(readonly row: SheetRow) {}

  /** A cell that says something; a blank or a dash says nothing. */
  cell(key: string): RowCell | undefined {
    const cell = this.row.cells[key];
    return cell && cell.value !== null && !/^[-—–/\s]*$/u.test(cell.text) ? cell : undefined;
  }

  text(key: FixedKey): string | null {
    return this.cell(key)?.text.trim() ?? null;
  }

  /** The table has such a column, filled in this row or not. */
  has(key: FixedKey): boolean {
    return this.row.cells[key] !== undefined;
  }

  place(key: FixedKey): CellPlace {
    return { column: otherNames[key] ?? columnNames[key as keyof TargetEntry], a1: this.row.cells[key]?.a1 ?? "" };
  }

  fault(at: FixedKey | CellPlace, code: CellFault["code"], details: CellFault["details"] = {}) {
    this.faults.push({ ...(typeof at === "string" ? this.place(at) : at), code, details });
  }

  /** What a cell chooses among words; null where it is blank or, with a fault, where it means none of them. */
  choice<Choice extends string>(
    key: FixedKey,
    words: Readonly<Record<Choice, readonly [written: string, ...others: string[]]>>,
  ): Choice | null {
    const text = this.text(key);
    const found = text === null ? null : choiceOf(words, text);
    if (text !== null && !found)
      this.fault(key, "targets/word-unknown", {
        what: this.place(key).column,
        found: text,
        known: writtenWords(words).join("、"),
      });
    return found;
  }
}
