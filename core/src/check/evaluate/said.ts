import { columnName } from "../../collect/index.ts";
import type { Company } from "../company.ts";
import type { Doubt } from "../doubt.ts";
import { columnParts, type Examined, periodColumn } from "../examined.ts";

/** Evaluates one kind of rule over one report. */
export type Evaluator<R> = (rule: R, examined: Examined, company: Company) => Doubt[];

interface Said {
  field: string;
  zh: string;
  en: string;
  proposed?: number | null;
  /** Stored units of the main field; of doubts about the main field itself the distance to what is proposed. */
  effect?: number;
  leansOn?: readonly string[];
  level?: Doubt["level"];
}

/** A doubt about one column of a report. */
export function doubt(examined: Examined, { field, zh, en, proposed = null, effect, leansOn, level }: Said): Doubt {
  const reported = examined.values[field] ?? null;
  const isMain = columnParts(examined.form, field).field.code === examined.form.main;
  const moved = isMain && proposed !== null ? Math.abs((reported ?? 0) - proposed) : 0;
  return {
    field,
    sentence: { zh, en },
    reported,
    proposed,
    effect: Math.round(effect ?? moved),
    leansOn: leansOn ?? [field],
    ...(level ? { level } : {}),
  };
}

/** Column of this period of a field. */
export const columnNow = ({ form, month }: Examined, code: string): string =>
  columnName(code, periodColumn(form, code, month));

/** The main field's value this period, or last year's where it is not filled: what a report is worth in the sum. */
export function weightOf(examined: Examined): number {
  const column = columnNow(examined, examined.form.main);
  return Math.abs(examined.values[column] ?? examined.values[`${column}_base`] ?? 0);
}
