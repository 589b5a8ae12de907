import { type Column, columnName, type Form, type FormField } from "@diaodu/core/collect";
import { type Month, monthOfYear } from "@diaodu/core/period";
import { useText } from "../../texts/index.ts";
import type { ReportView } from "../answers.ts";
import { fillTexts } from "../fill-texts.ts";
import { filed } from "../words.ts";

/** Of a base column, what was filed then. */
const thenFiled: Record<Column, Column> = { month: "month", monthBase: "month", ytd: "ytd", ytdBase: "ytd" };

interface BesideProps {
  id: string;
  form: Form;
  view: ReportView;
  field: FormField;
  column: Column;
}

/** Beside an input: last month's value, and last year's as it was filed. */
export function Beside({ id, form, view, field, column }: BesideProps) {
  const text = useText(fillTexts);
  // December's cumulative says nothing about the first period of a new year.
  const isFirst = monthOfYear(view.month as Month) <= (form.janFebCombined ? 2 : 1);
  const hasLastMonth = !column.endsWith("Base") && !(isFirst && column === "ytd");
  const lastMonth = hasLastMonth ? view.lastMonth?.[columnName(field.code, column)] : null;
  const lastYear = view.lastYear?.[columnName(field.code, thenFiled[column])];
  return (
    <small id={id} className="fill-beside">
      {lastMonth !== null && lastMonth !== undefined && (
        <span>
          {text("fill.lastMonth")} {filed(lastMonth)}
        </span>
      )}
      {lastYear !== null && lastYear !== undefined && (
        <span>
          {text("fill.lastYear")} {filed(lastYear)}
        </span>
      )}
    </small>
  );
}
