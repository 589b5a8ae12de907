import { columnName, columnsIn, type Form, type FormField, type ReportValues } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import { useId } from "react";
import { unitWord } from "../../figures/index.ts";
import { useLanguage } from "../../texts/index.ts";
import type { ReportView } from "../answers.ts";
import { useColumnWord, useFieldWord } from "../words.ts";
import { Beside } from "./beside.tsx";
import { DoubtNote } from "./doubt-note.tsx";
import type { FieldDoubt } from "./doubts.ts";
import { NumberInput } from "./number-input.tsx";

export interface Filling {
  form: Form;
  view: ReportView;
  values: ReportValues;
  isReadOnly: boolean;
  doubts: readonly FieldDoubt[];
  explanations: Readonly<Record<string, string>>;
  onValue: (name: string, value: number | null) => void;
  onPaste: (from: string, copied: string) => boolean;
  onExplain: (doubt: FieldDoubt, text: string) => void;
}

/** One line of the form with its columns; below it what is in doubt about them. On a phone the only line in sight. */
export function FieldGroup({ field, filling, isShown }: { field: FormField; filling: Filling; isShown: boolean }) {
  const id = useId();
  const language = useLanguage();
  const fieldWord = useFieldWord();
  const columnWord = useColumnWord(filling.form, filling.view.month);
  const { form, view, doubts } = filling;
  const columns = columnsIn(form, field, view.month as Month);
  const names = columns.map((column) => columnName(field.code, column));
  const mine = doubts.filter((doubt) => names.includes(doubt.field));
  return (
    <fieldset className="fill-field" data-shown={isShown} aria-labelledby={id}>
      <h2 id={id}>
        {fieldWord(field)} <small>{unitWord(field.unit, language)}</small>
      </h2>
      <div className="fill-cells">
        {columns.map((column, index) => {
          const name = names[index] ?? "";
          return (
            <div key={column} className="fill-cell" data-column={column}>
              <label htmlFor={`${id}-${column}`}>
                {columnWord(column)} <small>{unitWord(field.unit, language)}</small>
              </label>
              <NumberInput
                id={`${id}-${column}`}
                name={name}
                value={filling.values[name] ?? null}
                describedBy={`${id}-${column}-beside`}
                isDoubted={mine.some((doubt) => doubt.field === name && doubt.level !== "hint")}
                isReadOnly={filling.isReadOnly}
                isSigned={field.signed ?? false}
                onValue={(value) => filling.onValue(name, value)}
                onPaste={(copied) => filling.onPaste(name, copied)}
              />
              <Beside id={`${id}-${column}-beside`} form={form} view={view} field={field} column={column} />
            </div>
          );
        })}
      </div>
      <div aria-live="polite">
        {mine.map((doubt) => (
          <DoubtNote key={doubt.key} doubt={doubt} filling={filling} />
        ))}
      </div>
    </fieldset>
  );
}
