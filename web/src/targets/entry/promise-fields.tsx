import { comparators, targetMeasures } from "@diaodu/core/figures";
import type { Span } from "@diaodu/core/period";
import { hasNumber, hasTolerance } from "@diaodu/core/targets";
import { usePeriodLabel } from "../../app/period-label.ts";
import { IndicatorPicker } from "../../collect/indicator-picker.tsx";
import { unitWord } from "../../figures/index.ts";
import { useLanguage, useText } from "../../texts/index.ts";
import { targetTexts } from "../texts.ts";
import { type Draft, draftUnit, hasReference, indicatorOf, withIndicator } from "./draft.ts";
import { Field, type FieldsProps, OneOfField, WordsField } from "./field.tsx";
import { periodsOf } from "./periods.ts";
import { entryTexts } from "./texts.ts";
import { usePlaces } from "./use-places.ts";

/** Whose, of what, for when, and how much. */
export function PromiseFields({ draft, faults, onDraft }: FieldsProps) {
  const text = useText(entryTexts);
  const words = useText(targetTexts);
  const language = useLanguage();
  const say = (more: Partial<Draft>) => onDraft({ ...draft, ...more });
  return (
    <>
      <PlacePick draft={draft} faults={faults} onDraft={onDraft} />
      <Field label={text("entry.indicator")} of={["indicator", "industry"]} faults={faults} width="wide">
        {() => (
          <IndicatorPicker
            label={text("entry.indicator")}
            value={draft.of}
            onChange={(of) => onDraft(withIndicator(draft, of))}
          />
        )}
      </Field>
      <PeriodPick draft={draft} faults={faults} onDraft={onDraft} />
      <OneOfField
        label={text("entry.measure")}
        of="measure"
        faults={faults}
        value={draft.measure}
        options={targetMeasures.map((measure) => [measure, words(`measure.${measure}`)])}
        onValue={(measure) => say({ measure })}
      />
      <OneOfField
        label={text("entry.comparator")}
        of="comparator"
        faults={faults}
        value={draft.comparator}
        options={comparators.map((comparator) => [comparator, words(`comparator.${comparator}`)])}
        onValue={(comparator) => say({ comparator })}
      />
      {hasNumber(draft.comparator) && (
        <WordsField
          label={text("entry.value")}
          of="value"
          faults={faults}
          kind="number"
          width="narrow"
          value={draft.value}
          unit={unitWord(draftUnit(draft), language)}
          onValue={(value) => say({ value })}
        />
      )}
      {hasReference(draft) && (
        <Field label={text("entry.reference")} of={["reference"]} faults={faults} width="wide">
          {() => (
            <IndicatorPicker
              label={text("entry.reference")}
              value={draft.reference}
              onChange={(reference) => say({ reference: reference.split(":")[0] ?? "" })}
            />
          )}
        </Field>
      )}
      {hasTolerance(draft.comparator) && (
        <WordsField
          label={text("entry.tolerance")}
          of="tolerance"
          faults={faults}
          kind="number"
          width="narrow"
          value={draft.tolerance}
          hint={text("entry.toleranceHint")}
          onValue={(tolerance) => say({ tolerance })}
        />
      )}
    </>
  );
}

function PlacePick({ draft, faults, onDraft }: FieldsProps) {
  const text = useText(entryTexts);
  const places = usePlaces(draft.region);
  return (
    <OneOfField
      label={text("entry.region")}
      of="region"
      faults={faults}
      value={String(draft.region)}
      options={places.map(({ code, name }) => [String(code), name])}
      onValue={(region) => onDraft({ ...draft, region: Number(region) })}
    />
  );
}

function PeriodPick({ draft, faults, onDraft }: FieldsProps) {
  const text = useText(entryTexts);
  const label = usePeriodLabel();
  const stock = indicatorOf(draft)?.kind === "stock";
  const periods = periodsOf(Math.floor(draft.month / 100), stock);
  return (
    <OneOfField
      label={text("entry.period")}
      of="month"
      faults={faults.map((fault) => (fault.field === "span" ? { ...fault, field: "month" } : fault))}
      value={`${draft.month} ${draft.span}`}
      options={periods.map(({ month, span }) => [`${month} ${span}`, label(month, span, stock)])}
      onValue={(period) => {
        const [month, span] = period.split(" ");
        onDraft({ ...draft, month: Number(month), span: span as Span });
      }}
    />
  );
}
